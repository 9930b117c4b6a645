/** Writes what the bench has found into the marked sections of `docs/frameworks.md` and `README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checks } from './apps/checks.mjs';
import { checks as serverChecks } from './servers/checks.mjs';
import { visits } from './servers/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const document = 'docs/frameworks.md';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`)
    .join('\n');

/** How an app did in a mode. */
function sum({ passed, count, failures } = {}) {
  if (count === undefined) return '';
  return failures.length
    ? `${passed} of ${count}; not: ${failures.map((each) => each.split(' (')[0]).join('; ')}`
    : `all ${count}`;
}

const modes = {
  early: 'defined before mounting',
  late: 'defined after mounting',
  'hydrated early': 'defined before hydration',
  'hydrated late': 'defined after hydration',
};

function describeFrameworks(apps) {
  const head = ['framework', 'version', 'built with', ...Object.values(modes)];
  const rows = apps.map(({ host, version, bundler, results }) => [
    host.name,
    version,
    `${host.bundler} ${bundler}`,
    ...Object.keys(modes).map((name) => sum(results.find(({ mode }) => mode === name))),
  ]);
  return `${table(head, rows)}\n\nThe checks:\n\n${checks.map(({ name }) => `- ${name}`).join('\n')}`;
}

/** In which modes a plainer way worked. */
function describePlain(code, results, key) {
  if (!code) return '';
  const inModes = (value) => results.filter((each) => each[key] === value).map(({ mode }) => modes[mode]);
  const [works, not] = [inModes(true), inModes(false)];
  if (!not.length) return `${code} works too`;
  if (!works.length) return `${code} does not work`;
  return `${code} works if ${works.join(', or ')}; not if ${not.join(', or ')}`;
}

function describeRecipes(apps) {
  const rows = apps.map(({ host, version }) => [`${host.name} ${version}`, host.content, host.event]);
  return table(['framework', 'your own content', 'events'], rows);
}

function describePlainerWays(apps) {
  return apps
    .flatMap(({ host, version, results }) =>
      [describePlain(host.plain, results, 'plainContent'), describePlain(host.plainEvent, results, 'plainEvent')]
        .filter(Boolean)
        .map((found) => `- ${host.name} ${version}: ${found}.`),
    )
    .join('\n');
}

function describeServers(servers) {
  const rows = servers.map(({ site, version, node, results }) => [site.name, version, node, ...results.map(sum)]);
  const recipes = servers.map(({ site }) => [site.name, site.text, site.styles, site.script, `\`${site.policy}\``]);
  return [
    table(['site', 'version', 'Node', ...visits.map(({ name }) => name)], rows),
    `The checks:\n\n${serverChecks.map(({ name, isScripted }) => `- ${name}${isScripted ? ' (with script)' : ''}`).join('\n')}`,
    table(['site', 'the text', '`fallback.css`', 'the script', 'its policy'], recipes),
  ].join('\n\n');
}

function describeSwappers({ cases, rows }) {
  const cell = (result) => (!result ? '' : result.lost.length ? `lost: ${result.lost.join(', ')}` : 'all kept');
  return table(
    ['swapper', 'version', ...cases.map(({ name }) => name)],
    rows.map(({ swapper, version, results }) => [swapper.name, version, ...results.map(cell)]),
  );
}

function describeBundlers({ rows, types, attw }) {
  const kinds = Object.keys(rows[0].bytes);
  const body = rows.map(({ bundler, version, bytes }) => [
    bundler,
    version,
    ...kinds.map((kind) => bytes[kind].toLocaleString('en')),
  ]);
  return `${table(['bundler', 'version', ...kinds], body)}\n\nBytes that a page loads first, minified, not compressed; each other language is a file that comes when it is needed. \`@arethetypeswrong/cli\` ${attw} (profile \`esm-only\`) finds no problem in ${types} entry points.`;
}

function describeUnitTests(rows) {
  const head = ['runner', 'version', 'DOM', 'Node', 'how it reads the modules', 'tests'];
  const body = rows.map(({ project, version, dom, node, results }) => [
    project.name,
    version,
    dom,
    node,
    project.how,
    sum(results[0]),
  ]);
  // One line for all elements that are shown.
  const names = new Set(rows[0].names.map((name) => name.replace(/^<.+> renders$/, 'each element renders')));
  return `${table(head, body)}\n\nThe tests:\n\n${[...names].map((name) => `- ${name}`).join('\n')}`;
}

function describeNodes(rows) {
  return table(
    ['Node', 'tests'],
    rows.map(({ version, results }) => [version, sum(results[0])]),
  );
}

/** Puts each section between its mark and the next end mark. */
async function fill(file, sections) {
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  for (const [name, section] of Object.entries(sections)) {
    const mark = new RegExp(`(<!-- printed: ${name} -->)[^]*?(<!-- end -->)`);
    text = text.replace(mark, (_all, begin, end) => `${begin}\n\n${section}\n\n${end}`);
  }
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** The sections of each part. */
const sectionsOf = {
  apps: (apps) => ({
    frameworks: describeFrameworks(apps),
    recipes: describeRecipes(apps),
    plain: describePlainerWays(apps),
  }),
  servers: (servers) => ({ servers: describeServers(servers) }),
  swappers: (swappers) => ({ swappers: describeSwappers(swappers) }),
  bundlers: (bundlers) => ({ bundlers: describeBundlers(bundlers) }),
  'unit-tests': (rows) => ({ 'unit-tests': describeUnitTests(rows) }),
  nodes: (rows) => ({ nodes: describeNodes(rows) }),
};

/**
 * Writes the sections of the parts that have run whole.
 *
 * @param browser its version; `undefined` if none of the parts needed one
 */
export async function writeDocument(found, { parts, isEverything, browser }) {
  if (!parts.length) return;
  const ranIn = browser && `Run in ${browser.replace('/', ' ')} with Node ${process.versions.node}.`;
  if (ranIn && !isEverything && !readFileSync(join(root, document), 'utf8').includes(ranIn)) {
    console.log(`${document} is from another browser or Node: not written. Run everything.`);
    return;
  }
  const sections = Object.assign({}, ...parts.map((part) => sectionsOf[part](found[part])));
  if (ranIn) sections.browser = ranIn;
  await fill(document, sections);
  if (parts.includes('apps')) await fill('README.md', { recipes: describeRecipes(found.apps) });
}
