/**
 * Sends what people paste through Markdown engines, editors, sanitizers and readers, and compares what came out. Fails when
 * something is doubled, glued together, lost or turned into code that `tools.mjs` does not name.
 *
 *     npm run editors                   # everything, and the tables of docs/editors.md
 *     npm run editors Hugo CKEditor     # the tools whose name has one of these words
 *     npm run editors -- --installed    # with the packages as the last run has installed them
 */
import { cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../frameworks/browser.mjs';
import { npm } from '../frameworks/install.mjs';
import { checkHtml, checkText, refusal } from './checks.mjs';
import { writeDocument } from './document.mjs';
import { choices, forms } from './forms.mjs';
import { openTool } from './in-browser.mjs';
import { programs } from './programs.mjs';
import { describe, faultsIn, isFaulty } from './summary.mjs';
import { projectWays, tools, versionOf } from './tools.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(join(here, '../..'));
/** Outside the project: a tool must not find the packages of the project. Kept, so that the next run installs less. */
const workplace = join(tmpdir(), 'back-care-editors');

const { values, positionals } = parseArgs({
  options: { installed: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const due = tools.filter(({ name }) => !positionals.length || positionals.some((word) => name.includes(word)));
if (!due.length) {
  throw new Error(
    `No tool has ${positionals.join(' or ')} in its name. There are: ${tools.map(({ name }) => name).join(', ')}.`,
  );
}

mkdirSync(workplace, { recursive: true });
for (const each of ['package.json', 'in-node.mjs', 'pages'])
  cpSync(join(here, each), join(workplace, each), { recursive: true });
if (!values.installed)
  await npm(workplace, [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--ignore-scripts',
    '--legacy-peer-deps',
  ]);
const { ways: nodeWays } = await import(pathToFileURL(join(workplace, 'in-node.mjs')));

const browser = await launch();

/** What comes out of a tool for each source. */
async function sendThrough({ where, page, way }, sources) {
  if (where === 'node') return nodeWays[way](sources);
  if (where === 'program') return programs[way].way(sources);
  if (where === 'project') return sources.map(projectWays[way]);
  const tool = await openTool(browser, workplace, page);
  try {
    const written = [];
    for (const [index, source] of sources.entries()) {
      const { tag } = choices[index];
      written.push(await tool.send(way, source, tag).catch(({ message }) => new Error(message.slice(0, 300))));
    }
    return written;
  } finally {
    await tool.close();
  }
}

async function runForm(tool, name) {
  const form = forms[name];
  const written = await sendThrough(
    tool,
    choices.map((choice) => tool.wrap(form.write(choice))),
  );
  return written.map((out, index) => {
    const choice = choices[index];
    if (out instanceof Error) return refusal(out, choice);
    if (tool.kind === 'reader') return checkText(out, form, choice);
    return checkHtml(tool.show ? tool.show(out) : out, form, choice, ['Before.', 'After.']);
  });
}

const results = [];
const failures = [];

async function runTool(tool) {
  const title = [tool.name, tool.how].filter(Boolean).join(', ');
  const version = versionOf(tool, workplace, (await browser.version()).replace('/', ' '));
  const cells = {};
  for (const [key, name] of Object.entries({ snippet: tool.snippet, plain: 'plain', words: 'words' })) {
    const found = await runForm(tool, name);
    cells[key] = describe(found);
    const seen = faultsIn(found);
    const known = tool.loses?.[key] ?? [];
    for (const fault of seen.filter((each) => !known.includes(each))) failures.push(`${title}, ${key}: ${fault}`);
    for (const fault of known.filter((each) => !seen.includes(each)))
      failures.push(`${title}, ${key}: no longer ${fault}`);
    console.log(`${title} ${version}, ${key}: ${cells[key]}`);
    for (const { element, examples } of found.filter((each) => isFaulty(each)).slice(0, 3))
      console.log(`    ${element}: ${JSON.stringify(examples)}`);
  }
  results.push({ ...tool, version, cells });
}

try {
  for (const tool of due) {
    try {
      await runTool(tool);
    } catch (error) {
      failures.push(`${tool.name}: ${error.message.slice(0, 500)}`);
    }
  }
} finally {
  await browser.close();
}
for (const failure of failures) console.log(`NOT: ${failure}`);
console.log(failures.length ? `\n${failures.length} failed.` : '\nEverything is as the list says.');
if (failures.length) process.exitCode = 1;
else if (due.length === tools.length) await writeDocument(results);
