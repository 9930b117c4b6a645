/** How long a press takes until the page shows its result, with the processor slowed six times where nothing else is said. */
import { writeDiaryJson } from '../../../dist/diary/file.js';
import { withPage } from './browser.mjs';
import { pageOf } from './ours.mjs';
import { summary } from './summary.mjs';

/** What visitors press: the element, its attributes, and the control inside. */
const presses = [
  { what: 'opens a strategy', tag: 'back-spasm-tips', control: 'summary[part="summary"]' },
  { what: 'opens all strategies', tag: 'back-spasm-tips', control: '.care-tools button' },
  { what: 'ticks a sign', tag: 'red-flag-check', control: 'input[type="checkbox"]' },
  { what: 'starts an exercise', tag: 'stretch-card', control: '.care-button-primary' },
  { what: 'starts a routine', tag: 'stretch-routine', control: '.care-button-primary' },
  { what: 'adds an entry', tag: 'pain-diary', control: 'form [type="submit"]', first: '[name="pain"][value="4"]' },
  {
    what: 'adds an entry to 5,000 in sight, not slowed',
    tag: 'pain-diary',
    control: 'form [type="submit"]',
    first: '[name="pain"][value="4"]',
    prepare: (opened) => fillDiary(opened, 5000),
    slower: 1,
  },
];

/** Loads a file of entries, eight hours apart, and shows all their rows. */
async function fillDiary(opened, count) {
  const entries = Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${`${index}`.padStart(12, '0')}`,
    at: `${new Date(Date.UTC(2020, 0, 1, index * 8)).toISOString().slice(0, 16)}:00+00:00`,
    pain: index % 11,
    stopped: `Stopped ${index}`,
    helped: '',
    note: '',
    changed: index,
  }));
  await opened.evaluate((text) => {
    const input = document.querySelector('pain-diary').shadowRoot.querySelector('input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'diary.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, writeDiaryJson(entries));
  const showAll = await opened.waitForSelector(`::-p-text(Show all ${count})`);
  await showAll.evaluate((button) => button.click());
  await opened.waitForFunction(
    (rows) => document.querySelector('pain-diary').shadowRoot.querySelectorAll('tbody tr').length === rows,
    {},
    count,
  );
}

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

const press = (browser, { tag, control, first, prepare, slower = 6 }, folder) =>
  withPage(browser, pageOf(tag, folder), { slower, before: observePresses }, async (opened) => {
    await opened.evaluate(async (name) => {
      await customElements.whenDefined(name);
      await document.querySelector(name).updateComplete;
      await new Promise((resolve) => requestIdleCallback(resolve));
    }, tag);
    await prepare?.(opened);
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

/** @param before folder of another build of the library, if there is one */
export async function measureInteractions(browser, before, rounds) {
  const builds = [['ours', '.'], ...(before ? [['before', before]] : [])];
  const results = [];
  for (const each of presses) {
    const times = Object.fromEntries(builds.map(([label]) => [label, []]));
    for (let round = 0; round < rounds; round++)
      for (const [label, folder] of builds) times[label].push({ ms: await press(browser, each, folder) });
    for (const [label] of builds) results.push({ name: `${each.what}: ${label}`, ...summary(times[label]) });
  }
  return results;
}
