/** Writes what the bench has found into the marked sections of `docs/questionnaire-renderers.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { counted } from './renderers.mjs';

const path = fileURLToPath(new URL('../../docs/questionnaire-renderers.md', import.meta.url));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function describeCounts(results, source) {
  const keys = Object.keys(counted).filter((key) => key.startsWith(source));
  const rows = results.map(({ renderer, version, done, cells }) => [
    renderer.name,
    `\`${renderer.package}\` ${version}`,
    Object.values(done).reduce((sum, each) => sum + each, 0),
    ...keys.map((key) => `${cells[key].same} of ${cells[key].cases}`),
  ]);
  return table(['renderer', 'package', 'sets', ...keys.map((key) => counted[key])], rows);
}

export async function writeDocument({ results, seed, count }) {
  const sections = {
    run: `Run in ${results[0].browser.replace('/', ' ')} with Node ${process.versions.node}, seed ${seed}. A whole run has ${count} sets of answers in English, and one each in Spanish and Arabic.`,
    clicked: describeCounts(results, 'clicked'),
    loaded: describeCounts(results, 'loaded'),
  };
  let text = readFileSync(path, 'utf8');
  for (const [name, section] of Object.entries(sections)) {
    const mark = new RegExp(`(<!-- printed: ${name} -->)[^]*?(<!-- end -->)`);
    text = text.replace(mark, (_all, begin, end) => `${begin}\n\n${section}\n\n${end}`);
  }
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
