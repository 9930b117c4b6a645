import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { english as cardEnglish } from '../../src/content/en/stretch-card.js';
import { english } from '../../src/content/en/stretch-routine.js';
import { exercises, type ExerciseId } from '../../src/content/exercise/exercises.js';
import { routinePresets, routines } from '../../src/content/exercise/routines.js';
import type { Clock } from '../../src/core/session/guided-session.js';
import { RoutineGuide } from '../../src/elements/stretch-routine/routine-guide.js';
import {
  afterSkipping,
  beginningOf,
  outcomes,
  planRoutine,
  secondsOf,
  type RoutinePhase,
} from '../../src/elements/stretch-routine/routine-plan.js';
import '../../src/elements/stretch-card/stretch-card.define.js';
import '../../src/elements/stretch-routine/stretch-routine.define.js';
import { StretchRoutine } from '../../src/elements/stretch-routine/stretch-routine.js';
import { lendVoice } from '../core/session/lent-voice.js';
import { standIn, unhandledRejections } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { click, emulate, press, setViewport } from '../support/commands.js';
import { onPage, use, type Attributes } from './on-page.js';
import { PageTime } from './page-time.js';
import { allText, button, calls, find, findAll, focused, heard, isShown, option, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['stretch-routine'];
const nameOf = (id: ExerciseId): string => words.exercises[id].name;
const gentle = routines['gentle-start'].exercises;
const plan = planRoutine(gentle);
/** Seconds from the start to the beginning of a phase of the default routine. */
const begins = (index: number): number => secondsOf(plan.slice(0, index));
const firstCheck = plan.findIndex(({ kind }) => kind === 'check');

const routine = (attributes: Attributes = {}): Promise<StretchRoutine> =>
  onPage('stretch-routine', { region: 'GB', ...attributes });

interface Run {
  readonly element: StretchRoutine;
  /** Advances the clock by some seconds. */
  readonly pass: (seconds: number) => Promise<unknown>;
  readonly press: (label: string) => Promise<unknown>;
}

async function run(attributes: Record<string, string> = {}): Promise<Run> {
  const time = new PageTime();
  const element = await routine(attributes);
  const act: Run = {
    element,
    pass: (seconds) => {
      time.pass(seconds);
      return element.updateComplete;
    },
    press: (label) => use(element, label),
  };
  await act.press(words.begin);
  return act;
}

const phaseOf = (element: Element): string | null =>
  element.shadowRoot!.querySelector('[part="session"]')?.getAttribute('data-phase') ?? null;
const secondsShown = (element: Element): string => textOf(find(element, '[part="time"]'));
const announcement = (element: Element): string => textOf(find(element, '.care-no-print > [aria-live="polite"]'));
const names = (element: Element): string[] => findAll(element, '.routine-item-name').map(textOf);
const results = (element: Element): string[] => findAll(element, '[part="results"] > li').map(textOf);

describe('routine presets', () => {
  for (const preset of routinePresets) {
    it(`give ${preset} a length of 5 to 15 minutes and sources`, () => {
      expect(secondsOf(planRoutine(routines[preset].exercises))).to.be.within(300, 900);
      expect(routines[preset].sources).not.to.be.empty;
    });
  }

  it('include in the first days nothing lying on the front and nothing that loads the back', () => {
    const hard: readonly ExerciseId[] = ['prone-press-up', 'bird-dog', 'bridge', 'hamstring-supine-towel'];
    for (const preset of ['gentle-start', 'first-days'] as const) {
      for (const id of routines[preset].exercises) {
        expect(hard).not.to.include(id);
        expect(exercises.find((each) => each.id === id)!.position).not.to.equal('prone');
      }
    }
  });
});

describe('who should leave out an exercise', () => {
  it('is in sight before the start, each reason once with the names of its exercises', async () => {
    const element = await routine({ exercises: 'cat-cow,bridge,bird-dog,knee-to-chest' });
    const broken = words.exercises['cat-cow'].notFor[0]!;
    const items = findAll(element, '[part="not-for"] li');
    expect(items.map(textOf)).to.deep.equal([
      `${broken} Leave out: ${nameOf('cat-cow')}, ${nameOf('knee-to-chest')}.`,
      `${words.exercises.bridge.notFor[0]!} Leave out: ${nameOf('bridge')}.`,
    ]);
    for (const item of items) expect(isShown(item)).to.equal(true);
    expect(precedes(items[0]!, button(element, words.begin)!)).to.equal(true);
  });

  it('is not asked for exercises that everyone may do', async () => {
    const element = await routine({ exercises: 'bird-dog,knee-rolls' });
    expect(findAll(element, '[part="not-for"]')).to.have.length(0);
  });
});

describe('routine phases', () => {
  it('name each exercise before it begins and ask after each but the last', () => {
    for (const index of gentle.keys()) {
      const kinds = plan.filter((phase) => phase.exerciseIndex === index).map(({ kind }) => kind);
      expect(kinds[0]).to.equal('intro');
      expect(kinds).not.to.include('ready');
      expect(kinds.filter((kind) => kind === 'intro')).to.have.length(1);
      expect(kinds.includes('check')).to.equal(index < gentle.length - 1);
      if (index < gentle.length - 1) expect(kinds.at(-1)).to.equal('check');
    }
  });

  it('ask about pain after an exercise is broken off, not before it has begun', () => {
    expect(afterSkipping(plan, 3)).to.equal(firstCheck);
    expect(afterSkipping(plan, 0)).to.equal(firstCheck + 1);
    expect(afterSkipping(plan, firstCheck)).to.equal(firstCheck + 1);
    expect(afterSkipping(plan, plan.length - 1)).to.equal(plan.length);
    expect(afterSkipping(planRoutine(['bridge']), 0)).to.equal(planRoutine(['bridge']).length);
  });

  it('know where an exercise began, also from the question after it', () => {
    expect(beginningOf(plan, 3)).to.equal(0);
    expect(beginningOf(plan, firstCheck)).to.equal(0);
    expect(beginningOf(plan, firstCheck + 1)).to.equal(firstCheck + 1);
  });

  it('list what was done, skipped and left', () => {
    const results = (due: RoutinePhase | undefined, ...skipped: number[]): string[] =>
      outcomes(gentle, new Set(skipped), due).map(({ outcome }) => outcome);
    expect(results(plan[0])).to.deep.equal(['left', 'left', 'left', 'left', 'left']);
    expect(results(plan[firstCheck])).to.deep.equal(['done', 'left', 'left', 'left', 'left']);
    expect(results(plan[firstCheck + 1], 0)).to.deep.equal(['skipped', 'left', 'left', 'left', 'left']);
    expect(results(undefined, 2)).to.deep.equal(['done', 'done', 'skipped', 'done', 'done']);
  });
});

describe('<stretch-routine> overview', () => {
  it('lists the preset’s exercises in order, each with a picture, its dose and its time', async () => {
    const element = await routine({ preset: 'first-days' });
    expect(names(element)).to.deep.equal(routines['first-days'].exercises.map(nameOf));
    for (const item of findAll(element, '[part="exercise"]')) {
      expect(item.querySelectorAll('svg[role="img"]')).to.have.length(1);
      expect(textOf(item)).to.match(/Hold for \d+ seconds.* About \d+ minutes?\./);
    }
    expect(textOf(find(element, '.routine-total'))).to.equal('Moves: 3. About 6 minutes.');
  });

  it('shows the gentle start by default, and with a warning for an unknown preset', async () => {
    expect(names(await routine())).to.deep.equal(gentle.map(nameOf));
    expect(names(await routine({ preset: 'brutal' }))).to.deep.equal(gentle.map(nameOf));
    expect(warnings('preset="brutal"')).to.have.length(1);
  });

  it('shows the page’s list instead of a preset, without unknown exercises', async () => {
    const element = await routine({ preset: 'build-up', exercises: 'childs-pose, cat-cow,handstand' });
    expect(names(element)).to.deep.equal([nameOf('childs-pose'), nameOf('cat-cow')]);
    expect(textOf(find(element, 'h2'))).to.equal(words.headings.own);
    expect(warnings('handstand')).to.have.length(1);
  });

  it('falls back to the preset when it knows none of the list', async () => {
    const element = await routine({ preset: 'build-up', exercises: 'handstand' });
    expect(names(element)).to.deep.equal(routines['build-up'].exercises.map(nameOf));
  });

  it('reads its preset and its list once for each rendering', async () => {
    const element = await routine();
    const reads: string[] = [];
    const countReads = (name: 'preset' | 'exercises', value: string): unknown =>
      Object.defineProperty(element, name, { get: () => (reads.push(name), value) });
    countReads('preset', 'first-days');
    countReads('exercises', '');
    element.requestUpdate();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(routines['first-days'].exercises.map(nameOf));
    expect(reads.sort()).to.deep.equal(['exercises', 'preset']);
  });

  it('shows a small picture and the name of each exercise', async () => {
    const items = findAll(await routine(), '[part="pictures"] > li');
    expect(items.map(textOf)).to.deep.equal(gentle.map(nameOf));
    for (const item of items) expect(item.querySelectorAll('[aria-hidden="true"] > svg')).to.have.length(1);
  });

  it('shows what to check before the start button, and how to do each exercise and when to stop after it', async () => {
    const element = await routine();
    const start = button(element, words.begin)!;
    for (const part of ['emergency', 'pictures', 'not-for', 'cautions']) {
      expect(precedes(find(element, `[part="${part}"]`), start), part).to.be.true;
    }
    for (const part of ['contents', 'stop']) {
      expect(precedes(start, find(element, `[part="${part}"]`)), part).to.be.true;
    }
    for (const part of ['cautions', 'contents', 'stop'])
      expect(find<HTMLDetailsElement>(element, `[part="${part}"]`).open, part).to.be.false;
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
    for (const line of words.cautions) expect(textOf(find(element, '[part="cautions"]'))).to.include(line);
  });

  it('contains no unfilled place-holder', async () => {
    const all = exercises.map(({ id }) => id).join();
    for (const region of ['GB', 'US', 'ZZ']) {
      expect(allText(await routine({ region, exercises: all }))).not.to.match(/[{}]|undefined|\[object/);
    }
  });

  it('keeps slotted content through every state', async () => {
    const { element, press: use } = await run();
    expect(findAll(element, 'slot[name="heading"], slot[name="footer"]')).to.have.length(2);
    await use(words.end);
    expect(findAll(element, 'slot[name="heading"], slot[name="footer"]')).to.have.length(2);
  });
});

describe('<stretch-routine> guided run', () => {
  it('shows the exercise, its number, how to begin and what comes next', async () => {
    const { element } = await run();
    expect(phaseOf(element)).to.equal('intro');
    const shown = textOf(find(element, '[part="session"]'));
    for (const text of ['Exercise 1 of 5', nameOf(gentle[0]!), words.exercises[gentle[0]!].start, nameOf(gentle[1]!)]) {
      expect(shown).to.include(text);
    }
    expect(announcement(element)).to.equal(`Exercise 1 of 5: Pelvic tilt. ${words.exercises['pelvic-tilt'].start}`);
    expect(secondsShown(element)).to.equal('12');
    expect(button(element, words.begin)).to.equal(undefined);
  });

  it('runs every phase and announces each once', async () => {
    const { element, pass } = await run();
    const heardTexts: string[] = [];
    const watch = new MutationObserver(() => heardTexts.push(announcement(element)));
    watch.observe(find(element, '.care-no-print > [aria-live="polite"]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const [index, phase] of plan.entries()) {
      expect(phaseOf(element), String(index)).to.equal(phase.kind);
      await pass(phase.seconds - 1);
      expect(find(element, '[role="timer"]').getAttribute('aria-label'), String(index)).to.match(/^1 second\b/);
      await pass(1);
    }
    watch.disconnect();
    expect(phaseOf(element)).to.equal(null);
    expect(heardTexts).to.have.length(plan.length);
    expect(textOf(find(element, '.routine-end'))).to.equal(words.finished);
  });

  it('shows a figure that fits the phase, and none beside the question', async () => {
    const { element, pass } = await run();
    const alternative = (): string =>
      find(element, '[part="session"]').querySelector('svg[role="img"]')!.getAttribute('aria-label')!;
    expect(alternative()).to.include(words.exercises['pelvic-tilt'].poses['start']!.slice(0, 20));
    await pass(begins(1));
    expect(alternative()).to.include('The lower back is flat on the mat');
    await pass(begins(firstCheck) - begins(1));
    expect(find(element, '[part="session"]').querySelector('svg[role="img"]')).to.equal(null);
  });

  it('shows large text, larger where there is room', async () => {
    await setViewport({ width: 360, height: 740 });
    const { element, pass } = await run();
    await pass(begins(2));
    const time = find(element, '[part="time"]');
    expect(parseFloat(getComputedStyle(time).fontSize)).to.be.at.least(76);
    await setViewport({ width: 1000, height: 800 });
    await waitUntil(() => parseFloat(getComputedStyle(time).fontSize) >= 150, 'the time grows with the page');
  });

  it('has controls of at least 44 pixels, the main one larger', async () => {
    const { element, pass } = await run();
    await pass(begins(firstCheck));
    for (const each of findAll(element, '[part="session"] button')) {
      expect(each.offsetHeight, textOf(each)).to.be.at.least(44);
      expect(each.offsetWidth, textOf(each)).to.be.at.least(44);
    }
    for (const label of [words.pause, words.goOn, words.stopNow]) {
      expect(button(element, label)!.offsetHeight).to.be.at.least(70);
    }
  });

  it('keeps the emergency number in sight', async () => {
    const { element, press: use } = await run();
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
    await use(words.end);
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
  });

  it('shows when to stop beside the session', async () => {
    const { element } = await run();
    expect(isShown(find(element, '[part="stop"] li'))).to.be.true;
    expect(textOf(find(element, '[part="stop"]'))).to.include(words.stop[0]!);
  });

  it('focuses the pause button, and the question while it is asked', async () => {
    const { element, pass } = await run();
    const place = () => textOf(focused(element)?.closest('button, [part="check"]') ?? null);
    expect(place()).to.equal(words.pause);
    await pass(begins(firstCheck) - 1);
    expect(place()).to.equal(words.pause);
    await pass(1);
    expect(focused(element)?.getAttribute('part')).to.equal('check');
    await pass(25);
    expect(place()).to.equal(words.pause);
  });

  it('takes no focus from elsewhere when a phase changes', async () => {
    const { element, pass } = await run();
    (focused(element) as HTMLElement).blur();
    await pass(begins(firstCheck));
    await pass(20);
    expect(focused(element)).to.equal(null);
  });
});

describe('<stretch-routine> pause', () => {
  it('starts with the button and lasts as long as needed', async () => {
    const { element, pass, press: use } = await run();
    await pass(3);
    await use(words.pause);
    await pass(3600);
    expect([phaseOf(element), secondsShown(element)]).to.deep.equal(['intro', '9']);
    expect(announcement(element)).to.equal(words.paused);
    await use(words.resume);
    await pass(1);
    expect(secondsShown(element)).to.equal('8');
  });

  it('starts with a tap on the time', async () => {
    const { element } = await run();
    await click(find(element, '[part="time"]'));
    await element.updateComplete;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('paused');
    await click(find(element, '[part="time"]'));
    await element.updateComplete;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('running');
  });

  it('starts with the space bar when no control has the focus, without scrolling', async () => {
    const { element } = await run();
    find(element, '[part="session"]').focus();
    const before = scrollY;
    await press('Space');
    await element.updateComplete;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('paused');
    expect(scrollY).to.equal(before);
    await press('Space');
    await element.updateComplete;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('running');
  });

  it('starts with the space bar on the button, once', async () => {
    const { element } = await run();
    await press('Space');
    await element.updateComplete;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('paused');
    expect(focused(element)).to.equal(button(element, words.resume));
  });

  it('starts when an exercise begins elsewhere on the page, which pauses in turn', async () => {
    const { element, pass, press: pressHere } = await run();
    await pass(3);
    const card = document.createElement('stretch-card');
    element.after(card);
    await card.updateComplete;
    const status = (): (string | undefined)[] => [
      find(element, '[part="session"]').dataset['status'],
      textOf(find(card, '.stretch-controls button')),
    ];
    await use(card, cardEnglish['stretch-card'].begin);
    await element.updateComplete;
    expect(status()).to.deep.equal(['paused', words.pause]);
    expect([announcement(element), secondsShown(element)]).to.deep.equal([words.paused, '9']);
    await pass(10);
    expect(secondsShown(element)).to.equal('9');
    for (const label of [words.resume, words.skip, words.repeat]) {
      await pressHere(label);
      await card.updateComplete;
      expect(status(), label).to.deep.equal(['running', words.resume]);
      await use(card, words.resume);
      await element.updateComplete;
      expect(status(), label).to.deep.equal(['paused', words.pause]);
    }
  });

  it('does not start when the space bar presses a tick box', async () => {
    const { element } = await run();
    const box = find<HTMLInputElement>(element, '[part="session"] input');
    box.focus();
    await press('Space');
    await element.updateComplete;
    expect(box.checked).to.be.true;
    expect(find(element, '[part="session"]').dataset['status']).to.equal('running');
  });
});

describe('<stretch-routine> skip and repeat', () => {
  it('skip a started exercise to the question, and others to the next exercise', async () => {
    const { element, pass, press: use } = await run();
    await use(words.skip);
    expect([phaseOf(element), announcement(element).startsWith('Exercise 2 of 5')]).to.deep.equal(['intro', true]);
    await pass(13);
    await use(words.skip);
    expect(phaseOf(element)).to.equal('check');
    expect(focused(element)?.getAttribute('part'), 'the question has the focus').to.equal('check');
    await use(words.end);
    expect(results(element).map((line) => line.replace(/^.*?(Done|Skipped|Not done)$/, '$1'))).to.deep.equal([
      'Skipped',
      'Skipped',
      'Not done',
      'Not done',
      'Not done',
    ]);
  });

  it('of every exercise ends the routine as stopped, and does not ask how it was', async () => {
    const { element, press: use } = await run();
    const actions: string[] = [];
    element.addEventListener('care-routine', ({ action }) => actions.push(action));
    for (let position = 1; position <= 5; position++) await use(words.skip);
    expect(results(element).filter((line) => line.endsWith('Skipped'))).to.have.length(5);
    expect(element.shadowRoot?.querySelector('[part="feedback"]')).to.equal(null);
    expect(actions).to.deep.equal(['stopped']);
  });

  it('repeat from the start of the exercise, which then counts as done', async () => {
    const { element, pass, press: use } = await run();
    await pass(13);
    await use(words.skip);
    await use(words.repeat);
    expect([phaseOf(element), secondsShown(element)]).to.deep.equal(['intro', '12']);
    expect(announcement(element)).to.match(/^Exercise 1 of 5/);
    await pass(begins(firstCheck) + 1);
    expect(phaseOf(element)).to.equal('check');
    await use(words.end);
    expect(results(element)[0]).to.match(/Done$/);
  });

  it('announce each repeat in a way that a screen reader speaks again', async () => {
    const { element, press: pressHere } = await run();
    const region = find(element, '.care-no-print > [aria-live="polite"]');
    const first = announcement(element);
    for (let time = 0; time < 3; time++) {
      const before = region.textContent;
      await pressHere(words.repeat);
      expect(region.textContent).not.to.equal(before);
      expect(announcement(element)).to.equal(first);
    }
  });

  it('continue a paused routine on skip', async () => {
    const { element, press: use } = await run();
    await use(words.pause);
    await use(words.skip);
    expect(find(element, '[part="session"]').dataset['status']).to.equal('running');
  });
});

describe('<stretch-routine> question between exercises', () => {
  const atCheck = async (): Promise<Run> => {
    const act = await run({ 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123' });
    await act.pass(begins(firstCheck) - 1);
    await act.pass(1);
    return act;
  };

  it('is asked in words and has two answers', async () => {
    const { element } = await atCheck();
    expect(announcement(element)).to.equal(`${words.check} ${words.checkHint}`);
    expect(secondsShown(element)).to.equal('25');
    expect(findAll(element, '[part="check"] button').map(textOf)).to.deep.equal([words.goOn, words.stopNow]);
  });

  it('continues automatically, as the visitor may be on the floor', async () => {
    const { element, pass } = await atCheck();
    await pass(25);
    expect(announcement(element)).to.match(/^Exercise 2 of 5/);
  });

  it('continues at once on “no” and keeps the focus', async () => {
    const { element, press: use } = await atCheck();
    await use(words.goOn);
    expect(announcement(element)).to.match(/^Exercise 2 of 5/);
    expect(focused(element)).to.equal(button(element, words.pause));
    await use(words.end);
    expect(results(element)[0]).to.match(/Done$/);
  });

  it('stops on “yes” and shows the contacts', async () => {
    const { element, press: use } = await atCheck();
    const events = heard('care-routine');
    await use(words.stopNow);
    expect(phaseOf(element)).to.equal(null);
    const feedback = find(element, '[part="feedback"]');
    expect(textOf(feedback)).to.include('Stop these moves for now');
    expect(feedback.querySelector('[data-urgency="emergency-now"]')).not.to.equal(null);
    expect(calls(feedback)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    expect(button(element, words.again), 'no word of going on').to.equal(undefined);
    expect(focused(element)).to.equal(find(element, '.routine-end'));
    expect(events.map(({ action }) => action)).to.deep.equal(['stopped']);
    expect(
      Object.keys(events[0]!)
        .filter((key) => key !== 'isTrusted')
        .sort(),
    ).to.deep.equal(['action', 'routine']);
  });
});

describe('<stretch-routine> end', () => {
  it('lists what was done, asks for feedback and gives no all-clear', async () => {
    const { element, pass } = await run();
    await pass(begins(plan.length));
    expect(results(element)).to.deep.equal(
      gentle.map((id) => `${nameOf(id)} Done`).map((line) => line.replace(' Done', 'Done')),
    );
    expect(allText(element)).not.to.match(/all (is )?(well|clear|fine)|you are (fine|ok)/i);
    await click(find(element, 'input[value="better"]'));
    await element.updateComplete;
    expect(textOf(find(element, '[part="feedback"]'))).to.include(words.feelingAdvice.better);
    expect(find(element, '[part="feedback"]').querySelector('.care-card')).to.equal(null);
  });

  it('shows help when the visitor feels worse', async () => {
    const { element, pass } = await run();
    await pass(begins(plan.length));
    await click(find(element, 'input[value="worse"]'));
    await element.updateComplete;
    expect(find(element, '[part="feedback"] [data-urgency="emergency-now"]')).to.exist;
    expect(button(element, words.again)).to.equal(undefined);
  });

  it('offers another round or the list', async () => {
    const { element, press: use } = await run();
    await use(words.end);
    await use(words.again);
    expect(phaseOf(element)).to.equal('intro');
    expect(focused(element)).to.equal(button(element, words.pause));
    await use(words.end);
    await use(words.backToList);
    expect(names(element)).to.have.length(gentle.length);
    expect(focused(element)).to.equal(button(element, words.begin));
  });

  it('fires one started and one finished event, with the name of the routine', async () => {
    const events = heard('care-routine');
    const { pass } = await run({ exercises: 'bridge' });
    await pass(3600);
    await pass(3600);
    expect(events.map(({ routine: name, action }) => [name, action])).to.deep.equal([
      ['own', 'started'],
      ['own', 'finished'],
    ]);
    for (const event of events) expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('comes when the page changes the routine, and the new one is shown from its beginning', async () => {
    const { element } = await run();
    const events = heard('care-routine');
    element.preset = 'build-up';
    await element.updateComplete;
    expect(events.map(({ routine: name, action }) => [name, action])).to.deep.equal([['gentle-start', 'stopped']]);
    expect(names(element)).to.deep.equal(routines['build-up'].exercises.map(nameOf));
  });

  it('does not come when the element moves within the page', async () => {
    const { element, pass } = await run();
    const frame = element.parentElement!;
    element.remove();
    await pass(13);
    frame.append(element);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('move');
  });
});

describe('<stretch-routine> of 30 minutes', () => {
  /** More than half an hour. */
  const ids: readonly ExerciseId[] = [...routines['build-up'].exercises, ...gentle, ...routines['build-up'].exercises];
  const phases = planRoutine(ids);
  const total = secondsOf(phases) * 1000;
  const phaseAt = (elapsed: number): RoutinePhase | undefined => {
    let end = 0;
    return phases.find(({ seconds }) => elapsed < (end += seconds * 1000));
  };

  const journey = fc.array(
    fc.record({
      kind: fc.constantFrom('shown', 'throttled', 'hidden', 'paused'),
      time: fc.integer({ min: 50, max: 240_000 }),
      setClock: fc.integer({ min: -86_400_000, max: 86_400_000 }),
    }),
    { minLength: 10, maxLength: 60 },
  );

  it('is at least that long', () => {
    expect(total).to.be.at.least(30 * 60_000);
  });

  it('loses and repeats no phase with a hidden tab, throttled timers and a moved system clock', () => {
    fc.assert(
      fc.property(journey, (steps) => {
        const timers = new Map<number, { due: number; callback: () => void }>();
        let [now, last] = [777.125, 0];
        const clock: Clock = {
          now: () => now,
          setTimeout: (callback, milliseconds) => (timers.set(++last, { due: now + milliseconds, callback }), last),
          clearTimeout: (id) => timers.delete(id),
        };
        /** Advances the clock in steps: 1 ms for a visible page, a minute where the browser throttles timers. */
        const pass = (milliseconds: number, least: number): void => {
          const end = now + milliseconds;
          while (now < end) {
            const next = Math.min(...[...timers.values()].map(({ due }) => due));
            now = Math.min(end, Math.max(next, now + least));
            for (const [id, { due, callback }] of [...timers]) if (due <= now && timers.delete(id)) callback();
          }
        };
        const heardPhases: { phase: RoutinePhase | null; late: number }[] = [];
        let elapsed = 0;
        let begun = 0;
        const due = (phase: RoutinePhase | null): number =>
          secondsOf(phase ? phases.slice(0, phases.indexOf(phase)) : phases) * 1000;
        const host = {
          addController: () => {},
          removeController: () => {},
          requestUpdate: () => {},
          updateComplete: Promise.resolve(true),
        };
        const found: RoutinePhase[] = [];
        const guide = new RoutineGuide(host, {
          say: (phase) => {
            const at = phase && guide.session.index;
            const current = at === null ? null : phases[at]!;
            heardPhases.push({ phase: current, late: elapsed + (now - begun) - due(current) });
            if (current) found.push(current);
            return '';
          },
          painAdvice: () => '',
          words: () => words,
          language: () => 'en',
          report: () => {},
          clock,
        });
        const realNow = Date.now;
        try {
          begun = now;
          guide.start(ids);
          for (const { kind, time, setClock } of steps) {
            Date.now = () => realNow() + setClock;
            begun = now;
            if (kind === 'paused') {
              guide.pause();
              pass(time, 1);
              begun = now;
              const isPaused = guide.session.status === 'paused';
              guide.resume();
              if (!isPaused) continue;
              // It says again what to do now.
              expect(heardPhases.pop()!.phase).to.equal(phases[guide.session.index]);
              found.pop();
              continue;
            }
            const before = heardPhases.length;
            pass(time, { shown: 0, throttled: 1000, hidden: 60_000 }[kind]);
            if (kind === 'shown') for (const { late } of heardPhases.slice(before)) expect(late).to.be.within(0, 100);
            // The page is visible again: from here every phase is on time at once.
            guide.session.hostConnected();
            guide.session.hostDisconnected();
            guide.session.hostConnected();
            elapsed += time;
            begun = now;
            expect(guide.session.phase === undefined).to.equal(phaseAt(elapsed) === undefined);
            expect(phases[guide.session.index]).to.equal(phaseAt(elapsed));
            expect(heardPhases.at(-1)!.phase).to.equal(phaseAt(elapsed) ?? null);
          }
          guide.session.hostDisconnected();
        } finally {
          Date.now = realNow;
        }
        expect(new Set(found).size, 'none is announced twice').to.equal(found.length);
        expect(
          heardPhases.every(({ late }) => late >= 0),
          'none is announced before it is due',
        ).to.be.true;
      }),
      { numRuns: 60 },
    );
  });

  it('announces after time away that it kept time', async () => {
    const { element, pass } = await run();
    await pass(begins(4) + 1);
    expect(phaseOf(element)).to.equal(plan[4]!.kind);
    expect(announcement(element)).to.include(words.timeAway);
  });
});

describe('<stretch-routine> browser features', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  const turnOn = async (element: Element, ...labels: string[]): Promise<void> => {
    for (const label of labels) {
      option(element, label).click();
    }
    await (element as StretchRoutine).updateComplete;
  };
  const note = (element: Element): string =>
    findAll(element, 'div[aria-live="polite"]')
      .map(textOf)
      .filter((text) => text.includes('cannot do that'))
      .join(' | ');

  it('are off by default, except for the screen lock', async () => {
    let asked = 0;
    standIn(navigator, 'wakeLock', { request: () => (asked++, Promise.resolve({ release: () => Promise.resolve() })) });
    let buzzed = 0;
    standIn(navigator, 'vibrate', () => (buzzed++, true));
    const { element } = await run();
    expect(findAll<HTMLInputElement>(element, '.routine-help input').map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect([asked, buzzed]).to.deep.equal([1, 0]);
  });

  it('speak each phase in the language of the page, with its region, when the voice is on', async () => {
    const { texts, utterances } = lendVoice();
    const { element, pass } = await run();
    element.region = 'GB';
    await turnOn(element, words.voice);
    await pass(12);
    expect(texts).to.deep.equal([words.voice, 'Flatten the small of your back down']);
    expect(utterances[0]!.lang).to.equal('en-GB');
  });

  it('vibrate at each phase when vibration is on, twice for the question', async () => {
    const patterns: number[][] = [];
    standIn(navigator, 'vibrate', (pattern: number[]) => (patterns.push(pattern), true));
    const { element, pass } = await run();
    await turnOn(element, words.vibration);
    await pass(12);
    await pass(begins(firstCheck) - 12);
    expect(patterns.map(({ length }) => length)).to.deep.equal([1, 1, 3]);
    expect(note(element)).not.to.include(words.vibration);
  });

  const broken: Readonly<Record<string, () => void>> = {
    absent: () => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'AudioContext']) standIn(window, name);
      for (const name of ['wakeLock', 'vibrate', 'mediaSession']) standIn(navigator, name);
    },
    throwing: () => {
      standIn(window, 'speechSynthesis', { getVoices: fail, speak: fail, cancel: fail });
      standIn(window, 'AudioContext', fail);
      standIn(navigator, 'wakeLock', { request: fail });
      standIn(navigator, 'vibrate', fail);
      standIn(navigator, 'mediaSession', {
        setActionHandler: fail,
        set playbackState(_: string) {
          fail();
        },
      });
    },
    refusing: () => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'AudioContext']) standIn(window, name);
      standIn(navigator, 'wakeLock', { request: () => Promise.reject(new Error('refused')) });
      standIn(navigator, 'vibrate', () => false);
    },
  };
  for (const [what, breakIt] of Object.entries(broken)) {
    it(`report once a feature that is ${what}, and the routine runs to its end`, async () => {
      breakIt();
      const rejections = await unhandledRejections(async () => {
        const { element, pass } = await run();
        await turnOn(element, words.voice, words.sound, words.vibration);
        await waitUntil(() => note(element).includes(words.screenOn), 'the screen is named');
        for (const name of [words.voice, words.sound, words.vibration, words.screenOn]) {
          expect(note(element).split(name), name).to.have.length(2);
        }
        for (const phase of plan) {
          expect(phaseOf(element)).to.equal(phase.kind);
          await pass(phase.seconds);
        }
        expect(textOf(find(element, '.routine-end'))).to.equal(words.finished);
        element.remove();
      });
      expect(rejections).to.deep.equal([]);
    });
  }

  it('handle the media keys while it runs, and release them at the end and on removal', async () => {
    const handlers: Record<string, (() => void) | null> = {};
    const media = {
      playbackState: 'none',
      setActionHandler: (key: string, action: (() => void) | null) => void (handlers[key] = action),
    };
    standIn(navigator, 'mediaSession', media);
    const { element, press: use } = await run();
    const status = (): string | undefined =>
      element.shadowRoot!.querySelector<HTMLElement>('[part="session"]')?.dataset['status'];
    expect(Object.keys(handlers).sort()).to.deep.equal(['nexttrack', 'pause', 'play', 'previoustrack']);
    handlers['pause']!();
    await element.updateComplete;
    expect([status(), media.playbackState]).to.deep.equal(['paused', 'paused']);
    handlers['play']!();
    await element.updateComplete;
    expect([status(), media.playbackState]).to.deep.equal(['running', 'playing']);
    handlers['nexttrack']!();
    await element.updateComplete;
    expect(announcement(element)).to.match(/^Exercise 2 of 5/);
    handlers['previoustrack']!();
    await element.updateComplete;
    expect(announcement(element)).to.match(/^Exercise 2 of 5/);
    await use(words.end);
    expect([Object.values(handlers), media.playbackState]).to.deep.equal([[null, null, null, null], 'none']);
    await use(words.again);
    expect(handlers['play']).to.be.a('function');
    element.remove();
    expect(Object.values(handlers)).to.deep.equal([null, null, null, null]);
  });
});

describe('<stretch-routine> on paper', () => {
  it('prints a sheet with the clinic, each exercise, when to stop and the contacts', async () => {
    const element = await routine({
      exercises: 'bridge,walking',
      'clinic-name': 'Hill Road Clinic',
      'clinic-phone': '01632 960123',
    });
    const sheet = find(element, '[part="handout"]');
    expect(isShown(sheet), 'not on screen').to.be.false;
    const text = textOf(sheet);
    for (const each of [
      'Hill Road Clinic',
      '01632 960123',
      nameOf('bridge'),
      nameOf('walking'),
      ...words.stop.map((line) => line.split('{')[0]!.slice(0, 30)),
    ]) {
      expect(text).to.include(each);
    }
    expect(text).to.include('call 999 or go to A&E now.');
    for (const item of findAll(element, '.handout-item'))
      expect(item.querySelectorAll('svg[role="img"]')).to.have.length(2);
    if (!(await emulate({ media: 'print' }))) return;
    expect(isShown(sheet)).to.be.true;
    for (const part of ['overview', 'sources', 'safety-net', 'emergency']) {
      expect(isShown(find(element, `[part="${part}"]`)), part).to.be.false;
    }
  });

  it('prints the same sheet in the middle of a run', async () => {
    const { element } = await run();
    expect(findAll(element, '.handout-item')).to.have.length(gentle.length);
    if (await emulate({ media: 'print' })) expect(isShown(find(element, '[part="session"]'))).to.be.false;
  });
});

describe('<stretch-routine> in a page', () => {
  it('works when created by script and set up before it is attached', async () => {
    const element = new StretchRoutine();
    element.preset = 'first-days';
    document.body.append(element);
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
    element.remove();
  });
});
