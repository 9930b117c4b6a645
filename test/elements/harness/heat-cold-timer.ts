/** What a visitor sees and does in the timer. */
import { english } from '../../../src/content/en/heat-cold-timer.js';
import { english as cardEnglish } from '../../../src/content/en/stretch-card.js';
import '../../../src/elements/heat-cold-timer/heat-cold-timer.define.js';
import { HeatColdTimer } from '../../../src/elements/heat-cold-timer/heat-cold-timer.js';
import { PackGuide } from '../../../src/elements/heat-cold-timer/pack-guide.js';
import { onPage, use, type Attributes } from '../on-page.js';
import { PageTime } from '../page-time.js';
import { find, findAll, textOf } from '../queries.js';

export const words = english['heat-cold-timer'];
/** What is spoken when the time is up. */
export const offNow = `${words.off} ${words.question}`;
export const offAfterAway = `${words.off} ${words.timeAway} ${words.question}`;
export const exercise = cardEnglish['stretch-card'];
export const hour = 3600;

export const timerWith = (attributes: Attributes = {}): Promise<HeatColdTimer> => onPage('heat-cold-timer', attributes);

export const stage = (element: Element): string | undefined => find(element, '[part="timer"]').dataset['stage'];
export const clock = (element: Element): string => textOf(find(element, '[role="timer"]'));
export const title = (element: Element): string => textOf(find(element, '.heat-stage'));
export const status = (element: Element): string => textOf(find(element, '[aria-live="polite"].care-visually-hidden'));
export const alarm = (element: Element): string => textOf(find(element, '[role="alert"]'));
export const controls = (element: Element): string[] => findAll(element, '.heat-controls button').map(textOf);
export const radio = (element: Element, value: string | number): HTMLInputElement =>
  find(element, `input[value="${value}"]`);
export const lengths = (element: Element): string[] =>
  findAll<HTMLInputElement>(element, 'input[name="minutes"]').map(({ value, checked }) => value + (checked ? '*' : ''));
export const itemsOf = (element: Element, part: string): string[] =>
  findAll(element, `[part="${part}"] li`).map(textOf);

export async function choose(element: HeatColdTimer, control: HTMLInputElement): Promise<void> {
  control.click();
  await element.updateComplete;
}

export async function pass(time: PageTime, element: HeatColdTimer, seconds: number): Promise<void> {
  time.pass(seconds);
  await element.updateComplete;
}

/** Starts the clock: the start button, then the answer that no reason against the pack is true. */
export async function begin(element: HeatColdTimer): Promise<void> {
  await use(element, words.begin);
  await use(element, words.none);
}

/** One complete pack, up to the start of the skin's rest. */
export async function wholeUse(time: PageTime, element: HeatColdTimer): Promise<void> {
  await begin(element);
  await pass(time, element, 20 * 60);
  await use(element, words.yes);
}

// Each test starts like a fresh page, where no pack was used.
beforeEach(() => {
  PackGuide.page = undefined;
});
