/** The pages that are measured: `{ name, html, files }`. Each marks the time `ready` when its content is on the page. */
import { withAccordions, withDetails } from './accordions.mjs';
import { cardPages } from './cards.mjs';
import { chartPages } from './charts.mjs';
import { lhcFormsPage, surveyPage } from './forms.mjs';
import { pagesOf, sideOf, textOf } from './ours.mjs';
import { still, withPeer } from './page.mjs';

/**
 * @param before folder of another build of the library, if there is one
 * @param pictures `{ gif, video }` of our figure, if they could be made
 */
export async function allPages(peers, before, pictures) {
  const both = async (name, tag) => [
    ...(await pagesOf(name, tag)),
    ...(before ? await pagesOf(name, tag, before, 'before') : []),
  ];
  const tips = await textOf('back-spasm-tips');
  return [
    { name: 'empty', html: still(''), files: {} },
    { name: 'tips: plain HTML', html: still(tips), files: {} },
    ...(await both('tips', 'back-spasm-tips')),
    { name: 'tips: Shoelace', ...withPeer(peers, 'shoelace', withDetails(tips, 'sl-details')) },
    { name: 'tips: Web Awesome', ...withPeer(peers, 'webawesome', withDetails(tips, 'wa-details')) },
    { name: 'tips: Spectrum', ...withPeer(peers, 'spectrum', withAccordions(tips)) },
    { name: 'check: plain HTML', html: still(await textOf('red-flag-check')), files: {} },
    ...(await both('check', 'red-flag-check')),
    await surveyPage(peers),
    lhcFormsPage(),
    ...(await both('card', 'stretch-card')),
    ...(await cardPages(peers, pictures)),
    ...chartPages(peers),
  ];
}

const manyOf = [1, 10, 100, 1000];

/** What is compared by the number of elements on a page: `{ name, tag, markup, script, style, counts }`. */
export async function scaleSides(peers, before) {
  const builds = [['ours', '.'], ...(before ? [['before', before]] : [])];
  const sides = (name, tag, counts) =>
    builds.map(([label, folder]) => ({ ...sideOf(`${name}: ${label}`, tag, folder), counts }));
  const peer = { markup: withDetails(await textOf('back-spasm-tips'), 'sl-details'), counts: manyOf };
  const { shoelace } = peers.scripts;
  return [
    ...sides('tips', 'back-spasm-tips', manyOf),
    { ...peer, name: 'tips: Shoelace', tag: 'sl-details', script: shoelace, style: peers.styles.shoelace },
    ...sides('check', 'red-flag-check', manyOf),
    ...sides('routine', 'stretch-routine', [300]),
  ];
}
