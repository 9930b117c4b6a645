/** What a moving figure costs while it moves: ours, and the same movement in other formats. */
import { setTimeout as pass } from 'node:timers/promises';
import { metricsOf, withPage } from './browser.mjs';
import { cardPages } from './cards.mjs';
import { pageOf } from './ours.mjs';
import { summary } from './summary.mjs';

const seconds = 4;

/** Milliseconds of the page's thread for each second of movement. */
const cost = (browser, { start, ...page }) =>
  withPage(browser, page, {}, async (opened, session) => {
    await opened.evaluate(start);
    const before = await metricsOf(session);
    const from = performance.now();
    // The measure is time: what the page's thread does in four seconds.
    await pass(seconds * 1000);
    const after = await metricsOf(session);
    const part = (name) => ((after[name] - before[name]) * 1e6) / (performance.now() - from);
    return { task: part('TaskDuration'), script: part('ScriptDuration') };
  });

/** Runs in the page: starts our moving picture. */
async function startOurs() {
  await customElements.whenDefined('stretch-card');
  const card = document.querySelector('stretch-card');
  await card.updateComplete;
  card.shadowRoot.querySelector('.stretch-figures + button').click();
  await card.updateComplete;
  await card.shadowRoot.querySelector('.figure-moving path').getAnimations()[0]?.ready;
}

/** Runs in the page: brings the picture into sight, and waits until it moves. */
async function startOther() {
  while (!performance.getEntriesByName('ready').length) await new Promise((resolve) => requestAnimationFrame(resolve));
  document.querySelector('#player, img, video').scrollIntoView({ block: 'center' });
  await new Promise((resolve) => requestIdleCallback(resolve));
}

export async function measureMotion(browser, peers, pictures, rounds) {
  const moving = (await cardPages(peers, pictures)).filter(({ name }) => name !== 'card: plain HTML');
  const sides = [
    { name: 'card: ours', ...pageOf('stretch-card'), start: startOurs },
    ...moving.map((page) => ({ ...page, start: startOther })),
  ];
  const costs = Object.fromEntries(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const side of sides) costs[side.name].push(await cost(browser, side));
  return Object.entries(costs).map(([name, each]) => ({ name, ...summary(each) }));
}
