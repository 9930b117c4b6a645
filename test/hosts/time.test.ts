/** A background tab, a locked phone, and a clock that changes while the timer runs. */
import { expect } from '@open-wc/testing';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { english } from '../../src/content/en/stretch-card.js';
import { exercises } from '../../src/content/exercise/exercises.js';
import { planExercise } from '../../src/core/exercise/exercise-phases.js';
import '../support/commands.js';
import { button, inside, openHost, type HostPage } from './host-page.js';
import { waitUntil } from '../support/wait.js';

const words = english['stretch-card'];
const plan = planExercise(exercises.find(({ id }) => id === 'cat-cow')!);
/** Seconds from the start to the beginning of a phase. */
const begins = (index: number) => plan.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);

interface HostClock {
  hostClock: { passed: number; set: number };
}

async function start(): Promise<{ page: HostPage; card: StretchCard; clock: HostClock['hostClock'] }> {
  const page = await openHost('clock');
  await page.ready();
  const card = page.find<StretchCard>('stretch-card');
  button(card, words.begin).click();
  await card.updateComplete;
  return { page, card, clock: (page.window as unknown as HostClock).hostClock };
}

const phaseOf = (card: Element) => card.shadowRoot?.querySelector('[part=timer]')?.getAttribute('data-phase') ?? null;
const secondsOf = (card: Element) => Number(inside(card, '.stretch-time').textContent.trim());

async function comeBack(page: HostPage, card: StretchCard): Promise<void> {
  page.document.dispatchEvent(new page.window.Event('visibilitychange'));
  await card.updateComplete;
}

it('timer is at the right position after time away and announces it', async () => {
  const { page, card, clock } = await start();
  expect(phaseOf(card)).to.equal('ready');
  const hold = plan.findLastIndex(({ kind }) => kind === 'hold');
  clock.passed = (begins(hold) + 1) * 1000;
  await comeBack(page, card);
  expect(phaseOf(card)).to.equal('hold');
  expect(secondsOf(card)).to.be.within(plan[hold]!.seconds - 3, plan[hold]!.seconds - 1);
  expect(inside(card, '[aria-live=polite]').textContent).to.contain(words.timeAway);
  expect(inside(card, '.stretch-count').textContent).to.contain(String(plan[hold]!.repetition));
  page.expectQuiet();
});

it('timer ends once when its whole time passes away', async () => {
  const { page, card, clock } = await start();
  const actions: string[] = [];
  page.document.addEventListener('care-exercise', (event) => actions.push(event.action));
  clock.passed = (begins(plan.length) + 60) * 1000;
  await comeBack(page, card);
  await comeBack(page, card);
  expect(phaseOf(card)).to.equal(null);
  button(card, words.again);
  expect(actions).to.deep.equal(['finished']);
  expect(inside(card, '[aria-live=polite]').textContent).to.contain(words.done);
});

it('pause lasts until the visitor resumes', async () => {
  const { page, card, clock } = await start();
  button(card, words.pause).click();
  await card.updateComplete;
  const left = secondsOf(card);
  clock.passed = 3_600_000;
  await comeBack(page, card);
  expect([phaseOf(card), secondsOf(card)]).to.deep.equal(['ready', left]);
  button(card, words.resume).click();
  await card.updateComplete;
  expect([phaseOf(card), secondsOf(card)]).to.deep.equal(['ready', left]);
});

for (const [what, hours] of [
  ['forward', 1],
  ['back', -1],
] as const) {
  it(`timer ignores the clock set ${what} by an hour`, async () => {
    const { page, card, clock } = await start();
    const before = secondsOf(card);
    clock.set = hours * 3_600_000;
    await comeBack(page, card);
    expect(phaseOf(card)).to.equal('ready');
    expect(secondsOf(card)).to.be.within(before - 2, before);
    await waitUntil(() => secondsOf(card) < before, 'the timer stopped');
  });
}
