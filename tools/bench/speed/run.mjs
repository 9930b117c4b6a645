/** Measures all pages in turn, for some rounds, and prints the results; see the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../browsers/engines.mjs';
import { reportInteractions } from './interactions.mjs';
import { measure } from './measure.mjs';
import { reportMotion } from './motion.mjs';
import { allPages, pageOf, scaleSides } from './pages.mjs';
import { bundlePeers } from './peers.mjs';
import { ratios, table } from './report.mjs';
import { reportScale } from './scale.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    slower: { type: 'string', default: '4' },
    times: { type: 'string', default: '10000' },
    before: { type: 'string' },
    json: { type: 'string' },
    part: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const peers = await bundlePeers();

/** Loads each page once a round, so that all pages meet the same machine. */
async function reportLoads(browser) {
  const pages = (await allPages(peers, values.before)).filter(
    ({ name }) => name === 'empty' || !positionals.length || positionals.some((asked) => name.startsWith(asked)),
  );
  const results = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const page of pages) results[page.name].push(await measure(browser, page, Number(values.slower)));
  }
  console.log(`\nprocessor slowed ${values.slower} times\n\n${table(results)}\n\n${ratios(results)}`);
  if (values.json) writeFileSync(values.json, JSON.stringify(results));
}

const parts = {
  loads: reportLoads,
  presses: (browser) => reportInteractions(browser, pageOf, rounds),
  motion: (browser) =>
    reportMotion(
      browser,
      { card: readFileSync('dist/cdn/stretch-card.js', 'utf8'), lottie: peers.scripts.lottie },
      rounds,
    ),
  scale: async (browser) => reportScale(browser, await scaleSides(peers, values.before), Number(values.times)),
};

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  // Chromium cannot sandbox as root, the usual user in containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  protocolTimeout: 0,
});
try {
  console.log(`${await browser.version()}, ${rounds} rounds`);
  for (const [name, version] of Object.entries(peers.versions)) console.log(`${name} ${version}`);
  for (const [part, report] of Object.entries(parts))
    if ([undefined, part].includes(values.part)) await report(browser);
} finally {
  await browser.close();
}
