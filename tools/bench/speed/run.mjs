/** Measures all pages in turn, for some rounds, prints the results and keeps them for the demo; see the README. */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../browsers/engines.mjs';
import { answers } from './asks.mjs';
import { buildOf } from './before.mjs';
import { measureInteractions } from './interactions.mjs';
import { measure } from './measure.mjs';
import { measureMotion } from './motion.mjs';
import { allPages, scaleSides } from './pages.mjs';
import { bundlePeers } from './peers.mjs';
import { picturesOfFigure } from './pictures.mjs';
import { keep, writePage } from './kept.mjs';
import { asText, print } from './report.mjs';
import { measureKept, measureScale } from './scale.mjs';
import { measureShifts } from './shifts.mjs';
import { summary } from './summary.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    slower: { type: 'string', default: '4' },
    times: { type: 'string', default: '10000' },
    before: { type: 'string' },
    keep: { type: 'boolean' },
    part: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const slower = Number(values.slower);
const before = values.before && buildOf(values.before);
const peers = await bundlePeers(before);

/** Loads each page once a round, so that all pages meet the same machine. */
async function measureLoads(browser) {
  const pages = (await allPages(peers, before, await picturesOfFigure(browser))).filter(
    ({ name }) => name === 'empty' || !positionals.length || positionals.some((asked) => name.startsWith(asked)),
  );
  const results = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const page of pages) results[page.name].push(await measure(browser, page, slower));
  return Object.entries(results).map(([name, each]) => ({ name, ...summary(each) }));
}

/** Elements by the hundred take long: fewer rounds. */
const fewRounds = Math.min(rounds, 3);

const parts = {
  loads: { slower, rounds, measure: measureLoads },
  presses: { slower: 6, rounds, measure: (browser) => measureInteractions(browser, before, rounds) },
  motion: {
    slower: 1,
    rounds,
    measure: async (browser) => measureMotion(browser, peers, await picturesOfFigure(browser), rounds),
  },
  shifts: { slower: 1, rounds: 1, measure: (browser) => measureShifts(browser, peers) },
  scale: {
    slower: 1,
    rounds: fewRounds,
    measure: async (browser) => measureScale(browser, await scaleSides(peers, before), fewRounds),
  },
  kept: {
    slower: 1,
    rounds: 1,
    measure: async (browser) => measureKept(browser, await scaleSides(peers), Number(values.times)),
  },
};

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: [
    // Memory is measured at once, not after the next collection of what is no longer used.
    '--enable-blink-features=ForceEagerMeasureMemory',
    // Chromium cannot sandbox as root, the usual user in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  protocolTimeout: 0,
});
try {
  const version = await browser.version();
  const results = {};
  console.log(version);
  for (const [name, each] of Object.entries(peers.versions)) console.log(`${name} ${each}`);
  for (const [part, { measure: measurePart, ...how }] of Object.entries(parts)) {
    if (![undefined, part].includes(values.part)) continue;
    const result = { on: new Date().toISOString().slice(0, 10), browser: version, ...how };
    result.rows = await measurePart(browser);
    // How many programs wanted a core in the last quarter of an hour: with more than cores, they were in each other's way.
    result.load = Math.round(loadavg()[2]);
    result.cores = availableParallelism();
    print(part, result);
    results[part] = result;
    if (values.keep) await keep(part, { ...result, before: values.before, versions: peers.versions });
  }
  console.log(`\n${asText(answers(results))}`);
  if (values.keep) await writePage();
} finally {
  await browser.close();
}
