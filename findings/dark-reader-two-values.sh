#!/usr/bin/env bash
# Dark Reader gives one custom property two values, so a colour that is worked out from a background no longer fits it.
#
# What:    a button has `background: var(--brand)` and a text colour that CSS works out from the same `--brand`, white on a
#          dark one. With Dark Reader on, one would expect that both follow the same value. The background gets the variant
#          `--darkreader-bg--brand`, but the text is worked out from the variant for text, which is light: black text on a
#          dark button.
# Version: darkreader 4.9.133, shown in Chromium (path in CHROME, else /usr/bin/chromium) through puppeteer-core 24.43.1.
# Source:  darkreader.js, the prefixes `--darkreader-bg-` and `--darkreader-text-` of rewritten variables.
# Why:     clinics set one brand colour, and our buttons work out readable text from it. Under Dark Reader the main buttons
#          fell to a contrast of 1.9 : 1. Ours now work the text out from the variant for backgrounds where there is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund darkreader@4.9.133 puppeteer-core@24.43.1

cat >page.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><style>
  :root { --brand: #7a2e5d; }
  button {
    background: var(--brand);
    color: color(from var(--brand) xyz-d65 clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1));
  }
</style><button>Book</button>`);
await page.addScriptTag({ content: readFileSync('node_modules/darkreader/darkreader.js', 'utf8') });
/** Whether the text and the background are dark, by their luminance. */
const look = () =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector('button'));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    return [color, backgroundColor]
      .map((each) => {
        canvas.fillStyle = each;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
        return 0.21 * red + 0.72 * green + 0.07 * blue < 128 ? 'dark' : 'light';
      })
      .join(' text on ');
  });
console.log(`without: ${await look()}`);
await page.evaluate(() => window.DarkReader.enable({}));
await page.waitForFunction(() => getComputedStyle(document.querySelector('button')).backgroundColor !== 'rgb(122, 46, 93)');
await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
console.log(`with: ${await look()}`);
await browser.close();
SCRIPT

npm ls --depth=0 | tail -n +2
seen=$(node page.mjs)
echo "$seen"
[ "$seen" = 'without: light text on dark
with: dark text on dark' ]
