// Pictures of every movement at its key poses and at two moments between: node scripts/contact-sheet.mjs [folder] [--only=id,id] [--held] [--anonymous]
// The folder holds the compiled sources (default build/src). Writes screenshots/figures-<scheme>.png.
import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'build/src';
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',');
const schemes = option('schemes')?.split(',') ?? ['light', 'dark', 'forced'];
const anonymous = args.includes('--anonymous');
const held = args.includes('--held');
const width = Number(option('width') ?? 300);
const load = (file) => import(pathToFileURL(resolve(folder, file)).href);
const { drawFrame, drawPose } = await load('figure/figure.js');
const content = await load('content/movements.js');

/** One colour for each role, light then dark. The library's own are tokens; these are the ones they default to. */
const colours = {
  skin: ['#d9a07c', '#c98f6b'],
  'skin-far': ['#b9805e', '#996a4d'],
  top: ['#2f8f8c', '#3fa29e'],
  'top-far': ['#226b69', '#2b7673'],
  sleeve: ['#379b97', '#4bb0ab'],
  'sleeve-far': ['#226b69', '#2b7673'],
  trousers: ['#34506e', '#5f83a8'],
  'trousers-far': ['#243a52', '#3f5c7a'],
  shoe: ['#e9ecef', '#e9ecef'],
  'shoe-far': ['#b9c2ca', '#9aa5af'],
  hair: ['#4a3428', '#6d4f3e'],
  face: ['#5d3b2a', '#3a2419'],
  mat: ['#a9c7cf', '#3f5f68'],
  floor: ['#c3cdd3', '#46535b'],
  prop: ['#a98a6a', '#8f7458'],
  pillow: ['#b4c5e2', '#7d8fae'],
  sheet: ['#e3e9f2', '#39434f'],
  box: ['#c89b6a', '#a67f54'],
  screen: ['#4b5a66', '#93a3af'],
  towel: ['#e08e45', '#eda35f'],
  arrow: ['#b3261e', '#ff9a8d'],
};

const css = (scheme) =>
  scheme === 'forced'
    ? `svg{background:#000}path{stroke-linecap:round;stroke-linejoin:round;paint-order:stroke}.fill{fill:#000;stroke:#fff;stroke-width:1.2}.stroke{fill:none;stroke:#fff}figcaption,body{color:#fff;background:#000}.mat,.floor,.prop,.towel{stroke:#1aebff}.pillow{stroke:#4a4a4a}.hair{fill:#fff}.arrow{stroke:#ff0}`
    : `svg{background:${scheme === 'light' ? '#f4f8f9' : '#1b2226'}}path{stroke-linecap:round;stroke-linejoin:round;paint-order:stroke}.stroke{fill:none}
       body,figcaption{background:${scheme === 'light' ? '#fff' : '#111'};color:${scheme === 'light' ? '#222' : '#ddd'}}
       ${Object.entries(colours)
         .map(([role, pair]) => {
           const colour = pair[scheme === 'light' ? 0 : 1];
           return `.fill.${role}{fill:${colour};stroke:color-mix(in srgb,${colour},#000 22%);stroke-width:1.2}.stroke.${role}{stroke:${colour}}`;
         })
         .join('')}`;

const svg = ({ viewBox, shapes }) =>
  `<svg viewBox="${viewBox}" width="${width}" height="${width / 1.6}">${shapes
    .map(
      ({ role, d, mode, width: line }) =>
        `<path class="${mode} ${role}" d="${d}"${line ? ` stroke-width="${line}"` : ''}/>`,
    )
    .join('')}</svg>`;

const all = Object.entries({ ...content.movements, ...content.restPositions, ...content.postures });
const chosen = all.filter(([id]) => !only || only.includes(id));
if (anonymous) chosen.sort(() => Math.random() - 0.5);
const row = ([id, movement]) => {
  const stills = (held ? movement.path.slice(-1) : Object.keys(movement.poses)).map((label) => [
    label,
    drawPose(movement, label),
  ]);
  const between =
    movement.path.length > 1 && !held
      ? [1 / 3, 2 / 3].map((t) => [`${Math.round(t * 100)} %`, drawFrame(movement, t)])
      : [];
  const cells = [...stills, ...between].map(
    ([label, drawing]) => `<figure>${svg(drawing)}<figcaption>${anonymous ? '' : label}</figcaption></figure>`,
  );
  return `<section><h2>${anonymous ? '?' : id}</h2>${cells.join('')}</section>`;
};

await mkdir('screenshots', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
});
try {
  const page = await browser.newPage();
  for (const scheme of schemes) {
    await page.setViewport({
      width: option('columns') ? (width + 20) * option('columns') : 5 * (width + 12) + 20,
      height: 400,
      deviceScaleFactor: 1,
    });
    await page.setContent(
      `<style>body{margin:8px;font:12px sans-serif}section{display:${option('columns') ? 'inline' : 'block'}}h2{font-size:13px;margin:6px 0 2px;${option('columns') ? 'display:none' : ''}}figure{display:inline-block;margin:0 8px 6px 0}${css(scheme)}</style>${chosen.map(row).join('')}`,
    );
    await page.screenshot({
      path: `screenshots/figures-${option('name') ? option('name') + '-' : ''}${scheme}.png`,
      fullPage: true,
    });
  }
} finally {
  await browser.close();
}
