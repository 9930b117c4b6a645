/** Measures all pages in turn, for some rounds, and prints the results; see the README. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../browsers/engines.mjs';
import { measure } from './measure.mjs';
import { allPages } from './pages.mjs';
import { bundlePeers } from './peers.mjs';
import { ratios, table } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, before: { type: 'string' }, json: { type: 'string' } },
});

const peers = await bundlePeers();
const pages = (await allPages(peers, values.before)).filter(
  ({ name }) => name === 'empty' || !positionals.length || positionals.some((asked) => name.startsWith(asked)),
);
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  // Chromium cannot sandbox as root, the usual user in containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const results = Object.fromEntries(pages.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const page of pages) results[page.name].push(await measure(browser, page));
  }
  console.log(`${await browser.version()}, ${values.rounds} rounds`);
} finally {
  await browser.close();
}
for (const [name, version] of Object.entries(peers.versions)) console.log(`${name} ${version}`);
console.log(`\n${table(results)}\n\n${ratios(results)}`);
if (values.json) writeFileSync(values.json, JSON.stringify(results));
