/** Writes what the bench has found into the marked sections of `docs/editors.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const path = fileURLToPath(new URL('../../docs/editors.md', import.meta.url));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const titles = {
  markdown: ['engine', 'form “A blog in Markdown or MDX”'],
  editor: ['editor', 'the form for it'],
  sanitizer: ['sanitizer', 'form “HTML”'],
  reader: ['reader', 'form “HTML”'],
};

function section(results, kind) {
  const [what, snippet] = titles[kind];
  const rows = results
    .filter((each) => each.kind === kind)
    .map(({ name, how, version, cells }) => [
      `${name} ${version}${how ? `, ${how}` : ''}`,
      cells.snippet,
      cells.plain,
      cells.words,
    ]);
  return table([what, snippet, 'plain `<div>`', 'words alone'], rows);
}

export async function writeDocument(results) {
  let text = readFileSync(path, 'utf8');
  for (const kind of Object.keys(titles)) {
    const mark = new RegExp(`(<!-- printed: ${kind} -->)[^]*?(<!-- end -->)`);
    text = text.replace(mark, (_all, begin, end) => `${begin}\n\n${section(results, kind)}\n\n${end}`);
  }
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
