/**
 * What every app must do, whatever its framework. Each check drives the page as a visitor or the clinic's code would, and
 * throws if the page does not follow.
 */
import { firstContent, firstWords, nextContent, nextWords } from './shared/data.js';
import { listenersOf } from './listeners.mjs';

const timeout = 10_000;
const [firstStatement] = firstContent.signs.map(({ statement }) => statement);
const [nextStatement] = nextContent.signs.map(({ statement }) => statement);

/** Waits until a condition holds in the page. */
const until = (page, condition, ...values) => page.waitForFunction(condition, { timeout }, ...values);

const press = (page, id) => page.$eval(`#${id}`, (button) => button.click());

/** Waits until an element shows a text that it has rendered. */
const untilShown = (page, selector, text) =>
  until(
    page,
    (each, words) => document.querySelector(each)?.shadowRoot?.querySelector('.care-base')?.innerText.includes(words),
    selector,
    text,
  );

const untilReads = (page, region, level, phone) =>
  until(
    page,
    (values) => {
      const check = document.querySelector('#check');
      const heading = check.shadowRoot?.querySelector(`h${values[1]}.care-heading`);
      return heading && [check.region, check.headingLevel, check.clinicPhone].join() === values.join();
    },
    [region, level, phone],
  );

const exercises = (page) =>
  page.$$eval('#app stretch-card', (cards) => cards.map((card) => card.exercise ?? card.getAttribute('exercise')));

/** Whether an element with `content` as an object shows it, in the time in which one with the right `content` does. */
export async function showsPlainContent(page) {
  await untilShown(page, '#check', firstStatement);
  return page.$eval(
    '#plain',
    async (element, statement) => {
      await element.updateComplete;
      return element.shadowRoot.textContent.includes(statement);
    },
    firstStatement,
  );
}

/** Whether the framework's own syntax for events has heard the tick, where the app listens in another way too. */
export const heardPlainEvent = (page) => page.$eval('#heard-plain', ({ textContent }) => textContent === 'started');

export const checks = [
  {
    name: 'the text inside the tag is in sight before the definition',
    applies: (mode) => mode.isLate,
    run: async (page) => {
      await until(page, (words) => document.querySelector('#check')?.innerText.includes(words), firstWords);
      await press(page, 'change-words');
      await until(page, (words) => document.querySelector('#check').innerText.includes(words), nextWords);
      await page.evaluate(() => window.app.define());
    },
  },
  {
    name: 'the element from the server stays (not in Next, whose scripts begin by themselves)',
    applies: (mode) => mode.isHydrated,
    run: (page) => until(page, () => window.fromServer && document.querySelector('#check') === window.fromServer),
  },
  {
    name: 'attributes arrive',
    run: (page) => untilReads(page, 'GB', 3, '01632 960123'),
  },
  {
    name: 'content arrives',
    run: (page) => untilShown(page, '#check', firstStatement),
  },
  {
    name: 'the event arrives',
    run: async (page) => {
      await page.click('#check >>> input[type=checkbox]');
      await until(page, () => document.querySelector('#heard').textContent === 'started');
    },
  },
  {
    name: 'attributes change, and the tick stays',
    run: async (page) => {
      await press(page, 'change-clinic');
      await untilReads(page, 'US', 4, '202 555 0123');
      await untilShown(page, '#check', '911');
      await until(page, () => document.querySelector('#check').urgency !== null);
    },
  },
  {
    name: 'content changes',
    run: async (page) => {
      await press(page, 'change-content');
      await untilShown(page, '#check', nextStatement);
      await until(
        page,
        (statement) => !document.querySelector('#check').shadowRoot.textContent.includes(statement),
        firstStatement,
      );
    },
  },
  {
    name: 'the children change, and the element stays',
    run: async (page) => {
      await press(page, 'change-words');
      await until(page, (words) => document.querySelector('#check > p').textContent === words, nextWords);
      await untilShown(page, '#check', nextStatement);
    },
  },
  {
    name: 'a list changes its order, and keeps its elements',
    run: async (page) => {
      await until(page, () => [...document.querySelectorAll('#app stretch-card')].every((card) => card.hasUpdated));
      await page.$$eval('#app stretch-card', (cards) => {
        for (const card of cards) card.first = card.exercise;
      });
      await press(page, 'change-list');
      await until(page, () => document.querySelectorAll('#app stretch-card').length === 3);
      await until(page, () => [...document.querySelectorAll('#app stretch-card')].every((card) => card.hasUpdated));
      const shown = (await exercises(page)).join(' ');
      const kept = (await page.$$eval('#app stretch-card', (cards) => cards.map((card) => card.first ?? 'new'))).join(
        ' ',
      );
      if (shown !== 'walking bridge cat-cow') throw new Error(`shows ${shown}`);
      if (kept !== 'new bridge cat-cow') throw new Error(`kept ${kept}`);
    },
  },
  {
    name: 'an element comes and goes on a condition',
    run: async (page) => {
      await until(page, () => document.querySelector('#shown').hasUpdated);
      await press(page, 'toggle');
      await until(page, () => !document.querySelector('#shown'));
      await press(page, 'toggle');
      await untilShown(page, '#shown', '999');
    },
  },
  {
    name: 'nothing is left on the document after unmounting',
    run: async (page, mode) => {
      await mode.unmount(page);
      await until(page, () => !document.querySelector('red-flag-check, seek-help, stretch-card'));
      const before = await listenersOf(page);
      const around = await page.$eval('body', ({ children }) => children.length);
      await mode.mount(page);
      await untilShown(page, '#check', firstStatement);
      await until(page, () => document.querySelectorAll('#app stretch-card').length === 2);
      await mode.unmount(page);
      await until(page, () => !document.querySelector('red-flag-check, seek-help, stretch-card'));
      const after = await listenersOf(page);
      if (after !== before) throw new Error(`listeners before: ${before}; after: ${after}`);
      const left = await page.$eval('body', ({ children }) => children.length);
      if (left !== around) throw new Error(`${left - around} elements are left in the body`);
      if (await page.evaluate(() => localStorage.length)) throw new Error('something is left in the storage');
    },
  },
  {
    name: 'the console stays silent',
    run: (page, mode) => {
      if (mode.messages.length) throw new Error(mode.messages.join(' | '));
    },
  },
];
