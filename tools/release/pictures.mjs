/**
 * Takes the pictures of `start-here.html` in Chromium:
 *
 *     npm run build && node tools/release/pictures.mjs
 *
 * The page of somebody who has followed the guide, on a phone, and the two steps of the snippet builder of the site.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { html } from '../../demo/snippets.js';
import { siteFiles } from '../../scripts/write-site.mjs';
import { findChromium } from '../browsers/engines.mjs';
import { serveStatically } from './static-server.mjs';

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));

/** What is in the download's `snippets/en-GB/red-flag-check.html`, with a clinic, on a page of its own. */
function pastedPage() {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const attributes = { region: 'GB', lang: 'en-GB', 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123' };
  const text = readFileSync('dist/fallback/en-GB/red-flag-check.html', 'utf8').trim();
  const snippet = html({ tag: 'red-flag-check', attributes, text, folder: '/files/', files });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Back pain</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font-family: system-ui, sans-serif; }</style><body>${snippet}</body></html>`;
}

function pastedFiles() {
  const names = readdirSync('dist/cdn').filter((name) => /^(fallback\.css|red-flag-check\.js)$/.test(name));
  const files = names.map((name) => [`files/${name}`, readFileSync(`dist/cdn/${name}`)]);
  return { 'index.html': pastedPage(), ...Object.fromEntries(files) };
}

const isShown = () => document.querySelector('red-flag-check').shadowRoot?.querySelector('.care-base');
const isReady = () => 'ready' in document.documentElement.dataset;

async function takePhone(page, path) {
  await page.setViewport({ width: 360, height: 600 });
  await page.waitForFunction(isShown);
  await page.screenshot({ path: path('phone') });
}

async function takeBuilder(page, path) {
  await page.setViewport({ width: 960, height: 560 });
  await page.waitForFunction(isReady);
  await page.type('#clinic-name', 'Hill Road Clinic');
  await page.type('#clinic-phone', '01632 960123');
  await page.$eval('#builder', (element) => element.scrollIntoView());
  await page.screenshot({ path: path('choose') });
  await page.setViewport({ width: 480, height: 600 });
  await page.$eval('.output', (element) => element.scrollIntoView());
  await page.screenshot({ path: path('copy') });
}

const pictures = [
  { files: pastedFiles, address: '', take: takePhone },
  { files: siteFiles, address: 'snippet.html', take: takeBuilder },
];

mkdirSync(FOLDER, { recursive: true });
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: findChromium(), args: [...sandbox, '--disable-gpu'] });
try {
  for (const { files, address, take } of pictures) {
    const server = await serveStatically(await files());
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.goto(server.address + address);
    await take(page, (name) => `${FOLDER}${name}.png`);
    await page.close();
    server.stop();
  }
} finally {
  await browser.close();
}
