/**
 * Shows our Questionnaire in the renderers of npm, fills it in with the mouse, and compares the questions shown, the answers
 * and the result with ours. Prints what differs, and writes `docs/questionnaire-renderers.md` when it has run everything.
 *
 *     npm run renderers                     # everything, and the document
 *     npm run renderers refero medplum      # some renderers
 *     npm run renderers -- --sets=3         # fewer sets of answers
 *     npm run renderers -- --seed=7         # other ones
 *     npm run renderers -- --minutes=10     # as many sets as fit, on a busy machine
 *     npm run renderers -- --built          # the pages as the last run has built them
 */
import { parseArgs } from 'node:util';
import { launch } from '../frameworks/browser.mjs';
import { serveFiles } from '../frameworks/serve.mjs';
import { answerSets } from './answer-sets.mjs';
import { runRenderer } from './bench.mjs';
import { writeDocument } from './document.mjs';
import { formFor } from './form.mjs';
import { built, install } from './install.mjs';
import { counted, renderers } from './renderers.mjs';

const options = {
  seed: { type: 'string', default: '38' },
  sets: { type: 'string', default: '30' },
  minutes: { type: 'string', default: 'Infinity' },
  built: { type: 'boolean', default: false },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [seed, count] = [Number(values.seed), Number(values.sets)];
const due = renderers.filter(({ folder }) => !positionals.length || positionals.includes(folder));
console.log(`seed ${seed}, ${count} sets`);

/** English with all sets, other languages with one, to see that their words arrive. */
const forms = [
  ...['es', 'ar'].map((language) => ({
    ours: formFor({ language, region: 'US' }),
    sets: answerSets(seed + 1, 1),
  })),
  { ours: formFor({ language: 'en', region: 'GB' }), sets: answerSets(seed, count) },
];

function print({ renderer, version, done, cells, failures, messages, requests }) {
  console.log(`\n${renderer.name} ${version}, sets: ${JSON.stringify(done)}`);
  for (const [key, { same, cases }] of Object.entries(cells))
    console.log(`  ${key.split('.')[0]}: ${counted[key]}: ${same} of ${cases}`);
  for (const failure of failures) console.log(`  NOT: ${failure}`);
  for (const message of new Set(messages)) console.log(`  console: ${message.slice(0, 200)}`);
  for (const url of requests) console.log(`  the renderer asked for ${url}`);
}

async function run(renderer, site) {
  // A browser each: a page behind another one is drawn rarely.
  const browser = await launch();
  try {
    const found = await runRenderer(
      browser,
      { folder: renderer.folder, address: site.server.address },
      forms,
      deadline,
    );
    const result = { renderer, version: site.version, browser: await browser.version(), ...found };
    print(result);
    return result;
  } finally {
    await browser.close();
  }
}

const sites = [];
for (const renderer of due) {
  const site = await (values.built ? built : install)(renderer);
  // One after the other: two that start together may choose the same port.
  sites.push({ ...site, server: await serveFiles(site.dist) });
}
const deadline = Date.now() + Number(values.minutes) * 60_000;
const results = await Promise.all(due.map((renderer, index) => run(renderer, sites[index])));
for (const { server } of sites) await server.stop();
if (results.some(({ failures }) => failures.length)) process.exitCode = 1;
else if (due.length === renderers.length) await writeDocument({ results, seed, count });
