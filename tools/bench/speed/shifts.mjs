/** How far a page jumps when the elements take the place of the text inside their tags, and where there is none. */
import { readFileSync } from 'node:fs';
import { withPage } from './browser.mjs';
import { pageOf, textOf } from './ours.mjs';
import { page } from './page.mjs';
import { typefaces } from './peers.mjs';

const widths = [320, 360, 600, 900, 1200];
const faces = ['system-ui', ...Object.keys(typefaces)];
const tags = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => tagName ?? [])
  .filter((tag) => tag !== 'care-settings');

/** Runs in the page: adds the script after the text has been painted, and tells what moved. */
async function upgradeInSight(tag) {
  const frames = async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await Promise.all([...document.fonts].map((face) => face.load()));
  await frames(3);
  const element = document.querySelector(tag);
  const { height } = element.getBoundingClientRect();
  let shift = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)));
  observer.observe({ type: 'layout-shift' });
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `/${tag}.js` }));
  await customElements.whenDefined(tag);
  await element.updateComplete;
  await frames(3);
  await new Promise((resolve) => requestIdleCallback(resolve));
  observer.takeRecords().forEach(({ value }) => (shift += value));
  return { shift, growth: element.getBoundingClientRect().height - height };
}

async function measureOne(browser, peers, { tag, face, width, text }) {
  const { files } = pageOf(tag);
  const font = `${face === 'system-ui' ? face : `'${face}'`}, sans-serif`;
  const head = `<link rel="stylesheet" href="/fallback.css">
<style>${peers.styles[face] ?? ''} :root { --care-font-family: ${font}; font-family: ${font} }</style>`;
  const body = `<${tag} region="GB">${text ? await textOf(tag) : ''}</${tag}><p>What comes after the element.</p>`;
  const sheet = readFileSync('dist/cdn/fallback.css', 'utf8');
  const opened = { html: page(body, head), files: { ...files, '/fallback.css': sheet } };
  return withPage(browser, opened, { width }, (shown) => shown.evaluate(upgradeInSight, tag));
}

/** Each element with the text inside its tag, and without: `{ tag, face, width, text, shift, growth }`. */
export async function measureShifts(browser, peers) {
  const results = [];
  for (const tag of tags)
    for (const face of faces)
      for (const width of widths)
        for (const text of [true, false]) {
          const { shift, growth } = await measureOne(browser, peers, { tag, face, width, text });
          results.push({ tag, face, width, text, shift: Number(shift.toFixed(4)), growth: Number(growth.toFixed(1)) });
        }
  return results;
}
