/** The pages that are measured: `{ name, html, files }`. Each marks the time `ready` when its content is on the page. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';

const ready = `requestAnimationFrame(() => performance.mark('ready'));`;

export const page = (body, head = '') => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Back pain</title>${head}</head><body>${body}</body></html>`;

/** A page without a script of its own. */
const still = (body) => page(`${body}<script>${ready}</script>`);

/** The pages of an element in a build of the library. */
async function pagesOf(name, tag, folder, label) {
  const { fallback } = await import(pathToFileURL(resolve(folder, 'dist/fallback.js')).href);
  const files = Object.fromEntries(
    [`${tag}.js`, 'fallback.css'].map((file) => [`/${file}`, readFileSync(join(folder, 'dist/cdn', file), 'utf8')]),
  );
  const script = `<script type="module" src="/${tag}.js"></script>
<script type="module">await customElements.whenDefined('${tag}');
await document.querySelector('${tag}').updateComplete; ${ready}</script>`;
  const sheet = '<link rel="stylesheet" href="/fallback.css">';
  return [
    { name: `${name}: ${label}`, html: page(`<${tag} region="GB"></${tag}>${script}`), files },
    {
      name: `${name}: ${label}, with the text inside`,
      html: page(`<${tag} region="GB">${fallback(tag, { region: 'GB' })}</${tag}>${script}`, sheet),
      files,
    },
  ];
}

/** The text of the tips with the details of another library. */
function withDetails(text, tag) {
  const { document } = parseHTML(`<main>${text}</main>`);
  for (const details of document.querySelectorAll('details')) {
    const summary = details.querySelector('summary');
    const other = document.createElement(tag);
    const title = document.createElement('div');
    title.setAttribute('slot', 'summary');
    title.append(...summary.childNodes);
    summary.remove();
    other.append(title, ...details.childNodes);
    details.replaceWith(other);
  }
  return document.querySelector('main').innerHTML;
}

/** The signs as questions with boxes to tick, a question for each group. */
async function questions() {
  const load = (path) => import(pathToFileURL(resolve('dist', path)).href);
  const { warningSigns } = await load('content/advice/warning-signs.js');
  const { signWords, signGroupNames } = await load('content/en/warning-signs.js');
  const { regionTextOf, findRegion } = await load('core/region/region.js');
  const { fill } = await load('core/region/fill-placeholders.js');
  const { common } = await load('content/en/common.js');
  const { values } = regionTextOf(findRegion('GB'), common);
  const groups = [...new Set(warningSigns.map(({ group }) => group))];
  const elements = groups.map((group) => ({
    ...{ type: 'checkbox', name: group, title: fill(signGroupNames[group], values) },
    choices: warningSigns
      .filter((sign) => sign.group === group)
      .map(({ id }) => ({ value: id, text: fill(signWords[id].statement, values) })),
  }));
  return { elements, showQuestionNumbers: 'off' };
}

const dayLength = 86_400_000;

/** The same days for every chart, the latest entry first in ours. */
function days(count) {
  const times = [...Array(count).keys()].map((day) => Date.UTC(2026, 0, 1, 8) + day * dayLength);
  const pain = times.map((_, day) => (day * 7) % 11);
  const entries = times.map((time, day) => ({
    at: `${new Date(time).toISOString().slice(0, 19)}+00:00`,
    pain: pain[day],
  }));
  return {
    days: times.map((time) => new Date(time).toISOString().slice(0, 10)),
    times: times.map((time) => time / 1000),
    pain,
    entries: entries.reverse(),
  };
}

/** Pages with one chart, and with two: what the second adds. */
const charts = (withPeer) =>
  [30, 365].flatMap((count) =>
    [1, 2].flatMap((number) => {
      const data = `<script type="application/json" id="days">${JSON.stringify(days(count))}</script>`;
      const places = (place) => `${data}${place.repeat(number)}`;
      const what = `chart of ${count} days${number > 1 ? ', two' : ''}`;
      return [
        { name: `${what}: ours`, ...withPeer('ourchart', places('<div class="chart"></div>')) },
        { name: `${what}: uPlot`, ...withPeer('uplot', places('<div class="chart"></div>')) },
        { name: `${what}: Chart.js`, ...withPeer('chartjs', places('<div><canvas></canvas></div>')) },
      ];
    }),
  );

/** @param before folder of another build of the library, if there is one */
export async function allPages(peers, before) {
  const { fallback } = await import(pathToFileURL(resolve('dist/fallback.js')).href);
  const text = (tag) => fallback(tag, { region: 'GB' });
  const withPeer = (peer, body) => ({
    html: page(`${body}<script type="module" src="/peer.js"></script>`, '<link rel="stylesheet" href="/peer.css">'),
    files: { '/peer.js': peers.scripts[peer], '/peer.css': peers.styles[peer] ?? '' },
  });
  const json = JSON.stringify(await questions()).replaceAll('<', '\\u003c');
  const survey = `<div id="survey"></div><script type="application/json" id="questions">${json}</script>`;
  return [
    { name: 'empty', html: still(''), files: {} },
    { name: 'tips: plain HTML', html: still(text('back-spasm-tips')), files: {} },
    ...(await pagesOf('tips', 'back-spasm-tips', '.', 'ours')),
    ...(before ? await pagesOf('tips', 'back-spasm-tips', before, 'before') : []),
    { name: 'tips: Shoelace', ...withPeer('shoelace', withDetails(text('back-spasm-tips'), 'sl-details')) },
    { name: 'tips: Web Awesome', ...withPeer('webawesome', withDetails(text('back-spasm-tips'), 'wa-details')) },
    { name: 'check: plain HTML', html: still(text('red-flag-check')), files: {} },
    ...(await pagesOf('check', 'red-flag-check', '.', 'ours')),
    ...(before ? await pagesOf('check', 'red-flag-check', before, 'before') : []),
    { name: 'check: SurveyJS', ...withPeer('surveyjs', survey) },
    ...charts(withPeer),
  ];
}

/** The page of one element of this build, with nothing else on it. */
export const pageOf = (tag) => ({
  html: page(`<${tag} region="GB"></${tag}><script type="module" src="/${tag}.js"></script>`),
  files: { [`/${tag}.js`]: readFileSync(join('dist/cdn', `${tag}.js`), 'utf8') },
});

/** What is compared by the number of elements on a page: `{ name, tag, markup, script, style }`. */
export async function scaleSides(peers, before) {
  const { fallback } = await import(pathToFileURL(resolve('dist/fallback.js')).href);
  const ours = (name, tag, folder) => ({
    ...{ name: `${tag}, ${name}`, tag, markup: `<${tag} region="GB"></${tag}>` },
    script: readFileSync(join(folder, 'dist/cdn', `${tag}.js`), 'utf8'),
  });
  return ['back-spasm-tips', 'red-flag-check']
    .flatMap((tag) => [ours('ours', tag, '.'), ...(before ? [ours('before', tag, before)] : [])])
    .concat({
      ...{ name: 'tips, Shoelace', tag: 'sl-details', script: peers.scripts.shoelace, style: peers.styles.shoelace },
      markup: withDetails(fallback('back-spasm-tips', { region: 'GB' }), 'sl-details'),
    });
}
