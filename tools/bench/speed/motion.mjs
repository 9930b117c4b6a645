/** What a moving figure costs while it moves: ours, and the same drawing in a Lottie player. */
import { setTimeout as pass } from 'node:timers/promises';
import { movements } from '../../../dist/content/exercise/movements.js';
import { metricsOf, withPage } from './browser.mjs';
import { lottieOf } from './lottie-of.mjs';
import { page } from './pages.mjs';

const exercise = 'cat-cow';
const seconds = 4;

/** Milliseconds of the page's thread for each second of movement. */
const cost = (browser, pages, start) =>
  withPage(browser, pages, {}, async (opened, session) => {
    await opened.evaluate(start, exercise);
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
  const card = document.querySelector('stretch-card');
  await card.updateComplete;
  card.shadowRoot.querySelector('.stretch-figures + button').click();
  await card.updateComplete;
}

/** Runs in the page: waits until the player draws. */
async function startLottie() {
  while (!document.querySelector('#player svg path')) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export async function reportMotion(browser, { card, lottie }, rounds) {
  const data = JSON.stringify(lottieOf(movements[exercise], 3));
  const sides = {
    ours: [
      {
        html: page(
          `<stretch-card exercise="${exercise}"></stretch-card><script type="module" src="/card.js"></script>`,
        ),
        files: { '/card.js': card },
      },
      startOurs,
    ],
    Lottie: [
      {
        html: page('<div id="player"></div><script type="module" src="/player.js"></script>'),
        files: { '/player.js': lottie, '/figure.json': data },
      },
      startLottie,
    ],
  };
  console.log(`\nms of the page's thread for each second that the figure moves: median (least–most), with script`);
  for (const [name, [opened, start]] of Object.entries(sides)) {
    const costs = [];
    for (let round = 0; round < rounds; round++) costs.push(await cost(browser, opened, start));
    costs.sort((a, b) => a.task - b.task);
    const [least, middle, most] = [costs[0], costs[Math.floor(costs.length / 2)], costs.at(-1)];
    console.log(
      `${name}: ${middle.task.toFixed(1)} (${least.task.toFixed(1)}–${most.task.toFixed(1)}), ${middle.script.toFixed(1)}`,
    );
  }
}
