/**
 * Draws every movement at its key poses and at two moments between them, in the colours of the elements:
 *
 *     node tools/contact-sheet.mjs
 *
 * Needs dist/, which `npm test` and `npm run build` make. Writes screenshots/figures-light.png, -dark.png and -forced.png.
 * `--anonymous` omits the names and shuffles the movements; `--held` shows only the held pose; `--only=cat-cow,bridge`
 * shows only these movements.
 */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { figureTokens, tokens } from '../dist/core/theme/tokens.styles.js';
import { drawFrame, drawPose } from '../dist/figure/figure.js';
import { figureStyles } from '../dist/figure/figure.styles.js';
import { movements } from '../dist/content/exercise/movements.js';
import { postures } from '../dist/content/exercise/postures.js';
import { restPositions } from '../dist/content/exercise/rest-positions.js';
import { findChromium } from './browsers/engines.mjs';

const width = 300;
const has = (name) => process.argv.includes(`--${name}`);
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.split('=')[1]
  .split(',');

const paths = ({ shapes }) =>
  shapes
    .map(
      ({ role, d, mode, width: line }) =>
        `<path class="figure-${role} figure-${mode}" d="${d}" stroke-width="${line ?? ''}"/>`,
    )
    .join('');
const cell = (drawing, caption) =>
  `<figure><svg class="care-figure" viewBox="${drawing.viewBox}">${paths(drawing)}</svg>
  <figcaption>${has('anonymous') ? '' : caption}</figcaption></figure>`;

function row([id, movement]) {
  const labels = has('held') ? movement.path.slice(-1) : Object.keys(movement.poses);
  const between = has('held') || movement.path.length < 2 ? [] : [1 / 3, 2 / 3];
  return `<section><h2>${has('anonymous') ? '?' : id}</h2>
    ${labels.map((label) => cell(drawPose(movement, label), label)).join('')}
    ${between.map((time) => cell(drawFrame(movement, time), `${Math.round(time * 100)} %`)).join('')}</section>`;
}

const chosen = Object.entries({ ...movements, ...restPositions, ...postures }).filter(
  ([id]) => !only || only.includes(id),
);
if (has('anonymous')) chosen.sort(() => Math.random() - 0.5);
const css = [tokens, figureTokens, figureStyles]
  .map(({ cssText }) => cssText.replace(/:host\b(?!\()/g, 'body'))
  .join('\n');
const html = `<!doctype html><meta name="color-scheme" content="light dark"><style>
  ${css}
  body { margin: 8px; font: 12px sans-serif; background: var(--_surface); color: var(--_text); }
  h2 { margin: 6px 0 2px; font-size: 13px; }
  figure { display: inline-block; inline-size: ${width}px; margin: 0 8px 6px 0; background: var(--_surface-raised); }
</style>${chosen.map(row).join('')}`;

mkdirSync('screenshots', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 5 * (width + 12) + 20, height: 400 });
  const session = await page.createCDPSession();
  for (const [name, feature, value] of [
    ['light', 'prefers-color-scheme', 'light'],
    ['dark', 'prefers-color-scheme', 'dark'],
    ['forced', 'forced-colors', 'active'],
  ]) {
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
    await page.setContent(html);
    await page.screenshot({ path: `screenshots/figures-${name}.png`, fullPage: true });
  }
} finally {
  await browser.close();
}
