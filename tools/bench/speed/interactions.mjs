/** How long a press takes until the page shows its result, with the processor slowed six times. */
import { withPage } from './browser.mjs';

/** What visitors press: the element, its attributes, and the control inside. */
const presses = [
  { what: 'opens a strategy', tag: 'back-spasm-tips', control: 'summary[part="summary"]' },
  { what: 'opens all strategies', tag: 'back-spasm-tips', control: '.care-tools button' },
  { what: 'ticks a sign', tag: 'red-flag-check', control: 'input[type="checkbox"]' },
  { what: 'starts an exercise', tag: 'stretch-card', control: '.care-button-primary' },
  { what: 'starts a routine', tag: 'stretch-routine', control: '.care-button-primary' },
  { what: 'adds an entry', tag: 'pain-diary', control: 'form [type="submit"]', first: '[name="pain"][value="4"]' },
];

/** Runs in the page, before its own scripts: notes the duration of every press, until the next frame is shown. */
function observePresses() {
  window.pressesOfBench = [];
  const note = ({ name, interactionId, duration }) =>
    interactionId && window.pressesOfBench.push({ name, interactionId, duration });
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  });
}

/** Longest duration of one press, in steps of 8 ms, as browsers report it; 0 under 16 ms. */
const longest = (events) => Math.max(0, ...events.map(({ duration }) => duration));

const press = (browser, { tag, control, first }, pageOf) =>
  withPage(browser, pageOf(tag), { slower: 6, before: observePresses }, async (opened) => {
    await opened.evaluate(async (name) => {
      await customElements.whenDefined(name);
      await document.querySelector(name).updateComplete;
      await new Promise((resolve) => requestIdleCallback(resolve));
    }, tag);
    for (const selector of [first, control].filter(Boolean)) {
      const handle = await opened.waitForSelector(`${tag} >>> ${selector}`);
      await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await opened.evaluate(() => (window.pressesOfBench.length = 0));
      await handle.evaluate((element) => element.getBoundingClientRect());
      await handle.tap();
      // The report comes after the frame that shows the result.
      await opened.evaluate(async () => {
        for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestIdleCallback(resolve));
      });
    }
    return longest(await opened.evaluate(() => window.pressesOfBench));
  });

/** @param pageOf returns the page of an element: `{ html, files }` */
export async function reportInteractions(browser, pageOf, rounds) {
  console.log('\nms from a press to the next frame, processor slowed six times: median (least–most)');
  for (const each of presses) {
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await press(browser, each, pageOf));
    times.sort((a, b) => a - b);
    console.log(`${each.what}: ${times[Math.floor(times.length / 2)]} (${times[0]}–${times.at(-1)})`);
  }
}
