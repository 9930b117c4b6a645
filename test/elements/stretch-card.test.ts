import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../../src/content/en/stretch-card.js';
import { exercises, type ExerciseId } from '../../src/content/exercise/exercises.js';
import type { Exercise, ExerciseWords } from '../../src/content/types.js';
import { planExercise, type ExercisePhase } from '../../src/core/exercise/exercise-phases.js';
import { exercisesWith } from '../../src/core/exercise/site-exercises.js';
import '../../src/elements/stretch-card/stretch-card.define.js';
import { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { lendVoice } from '../core/session/lent-voice.js';
import { standIn } from '../support/stand-ins.js';
import { warnings } from '../support/warnings.js';
import { click, emulate, press } from '../support/commands.js';
import { onPage, use, type Attributes } from './on-page.js';
import { PageTime } from './page-time.js';
import { allText, button, calls, find, findAll, focused, heard, isShown, option, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['stretch-card'];
const all: readonly Exercise[] = exercises;
const wordsOf = (id: string): ExerciseWords => (words.exercises as Readonly<Record<string, ExerciseWords>>)[id]!;
const exerciseOf = (id: string): Exercise => all.find((each) => each.id === id)!;

/** The text up to its first place-holder. */
const beginning = (text: string): string => text.split('{')[0]!.trim();

const cardWith = (attributes: Attributes = {}): Promise<StretchCard> => onPage('stretch-card', attributes);

const phaseOf = (element: Element): string | undefined => find(element, '[part="timer"]').dataset['phase'];
const clock = (element: Element): string => textOf(find(element, '[role="timer"]'));
const announcer = (element: Element): HTMLElement =>
  find(element, '.stretch-guide > [aria-live="polite"].care-visually-hidden');
const controls = (element: Element): string[] => findAll(element, '.stretch-controls button').map(textOf);

/** Presses a button by keyboard. */
async function pressButton(element: StretchCard, label: string): Promise<void> {
  const found = button(element, label);
  expect(found, `a button “${label}”`).not.to.equal(undefined);
  found!.focus();
  await press('Enter');
  await element.updateComplete;
}

/** The announcement at the start of a phase: how this exercise moves at first, and the count once a repetition. */
function sentence(phase: ExercisePhase, perLeg: boolean, id: ExerciseId): string {
  const { kind, repetition, repetitions, side } = phase;
  const { move = '', release = '' } = words.exercises[id].cues ?? {};
  const sideNow = side === null ? '' : `${(perLeg ? words.legs : words.sides)[side]}. `;
  if (repetition === 1 && kind === 'move') return sideNow + move;
  if (repetition === 1 && kind === 'release') return release;
  if (kind !== (repetition === 1 ? 'hold' : 'move')) return words.phases[kind];
  const count = words.repetitionOf
    .replace('{repetition}', String(repetition))
    .replace('{repetitions}', String(repetitions));
  const which = side === null ? [] : [(perLeg ? words.legs : words.sides)[side]];
  return [words.phases[kind], count, ...which].join('. ');
}

/** A screen lock that counts its requests and releases. */
function lendScreen(): { held: number; asked: number } {
  const screen = { held: 0, asked: 0 };
  standIn(navigator, 'wakeLock', {
    request: () => {
      screen.asked++;
      screen.held++;
      return Promise.resolve({ release: () => Promise.resolve(void screen.held--) });
    },
  });
  return screen;
}

describe('<stretch-card>', () => {
  for (const { id, dose, sources } of all) {
    it(`shows all of ${id}`, async () => {
      const element = await cardWith({ exercise: id, region: 'GB' });
      const expected = wordsOf(id);
      const part = (name: string): string[] =>
        [...find(element, `[part="${name}"]`).querySelectorAll('li')].map(textOf);
      expect(textOf(find(element, 'h2'))).to.equal(expected.name);
      expect(allText(element)).to.include(beginning(expected.purpose)).and.include(beginning(expected.start));
      expect(part('steps').length).to.equal(expected.steps.length);
      for (const [index, step] of expected.steps.entries()) expect(part('steps')[index]).to.include(beginning(step));
      const amount = dose.minutes ?? dose.repetitions;
      expect(textOf(find(element, '[part="dose"]')))
        .to.include(String(amount.min))
        .and.include(String(amount.max));
      if (!dose.minutes) expect(textOf(find(element, '[part="dose"]'))).to.include(`${dose.hold.default} seconds`);
      expect(part('stop')).to.have.length(words.stop.length);
      expect(part('cautions')).to.have.length(words.cautions.length + expected.cautions.length);
      for (const name of ['easier', 'harder'] as const) {
        if (expected[name].length) expect(part(name)).to.have.length(expected[name].length);
      }
      if (expected.notFor.length) expect(part('not-for')).to.have.length(expected.notFor.length);
      expect(part('sources')).to.have.length(sources.length);
      expect(allText(element)).not.to.match(/[{}]|undefined|\[object/);
    });

    it(`shows pictures of ${id}, each with its own description`, async () => {
      const element = await cardWith({ exercise: id });
      const pictures = findAll(element, '[part="figures"] [role="img"]');
      expect(pictures.length).to.be.at.least(2);
      const labels = pictures.map((picture) => picture.getAttribute('aria-label')!);
      for (const [index, text] of labels.entries()) {
        expect(text.length, text).to.be.greaterThan('Drawing of the exercise: '.length + 5);
        expect(text).not.to.match(/[{}]/);
        expect(isShown(pictures[index]!)).to.equal(true);
      }
      expect(new Set(labels).size).to.equal(labels.length);
    });
  }

  it('shows cat-cow by default', async () => {
    const element = await cardWith();
    expect(textOf(find(element, 'h2'))).to.equal(wordsOf('cat-cow').name);
    expect(warnings()).to.deep.equal([]);
  });

  for (const id of ['handstand', '__proto__', 'constructor', 'Cat-Cow', '<img src=x onerror=alert(1)>']) {
    it(`warns once and shows cat-cow for the unknown exercise ${id}`, async () => {
      const element = await cardWith({ exercise: id });
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(find(element, 'h2'))).to.equal(wordsOf('cat-cow').name);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include(`<stretch-card> exercise="${id}"`).and.include('cat-cow').and.include('walking');
    });
  }

  it('follows the attribute and the property', async () => {
    const element = await cardWith({ exercise: 'bridge' });
    element.setAttribute('exercise', 'walking');
    await element.updateComplete;
    expect(textOf(find(element, 'h2'))).to.equal(wordsOf('walking').name);
    element.exercise = 'bird-dog';
    await element.updateComplete;
    expect(textOf(find(element, 'h2'))).to.equal(wordsOf('bird-dog').name);
    element.exercise = null;
    await element.updateComplete;
    expect(textOf(find(element, 'h2'))).to.equal(wordsOf('cat-cow').name);
  });

  it('looks the exercise up once for each rendering, also while the timer runs', async () => {
    let reads = 0;
    class CountingCard extends StretchCard {
      override get exercise(): ExerciseId {
        reads++;
        return super.exercise;
      }
      override set exercise(value: string | null | undefined) {
        super.exercise = value;
      }
    }
    customElements.define('counting-card', CountingCard);
    const element = new CountingCard();
    element.exercise = 'pelvic-tilt';
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    await pressButton(element, words.begin);
    const known = exercisesWith({});
    const lookedUp: ExerciseId[] = [];
    standIn(known, 'get', (id: ExerciseId) => {
      lookedUp.push(id);
      return Map.prototype.get.call(known, id) as unknown;
    });
    reads = 0;
    element.requestUpdate();
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('ready');
    expect(lookedUp).to.deep.equal(['pelvic-tilt']);
    expect(reads).to.equal(1);
  });

  it('works with properties set before the element is defined', async () => {
    const early = document.createElement('late-card') as StretchCard;
    early.exercise = 'bridge';
    document.body.append(early);
    customElements.define('late-card', class extends StretchCard {});
    await early.updateComplete;
    expect(textOf(find(early, 'h2'))).to.equal(wordsOf('bridge').name);
    early.remove();
  });

  it('throws nothing when the exercise is not text', async () => {
    const element = document.createElement('stretch-card');
    (element as unknown as Record<string, unknown>)['exercise'] = 12;
    document.body.append(element);
    let error: unknown;
    await element.updateComplete.catch((reason: unknown) => (error = reason));
    element.remove();
    expect(error).to.equal(undefined);
    expect(textOf(find(element, 'h2'))).to.equal(wordsOf('cat-cow').name);
  });

  it('shows the emergency signs, who should not do it and what to check before its timer', async () => {
    const element = await cardWith({ region: 'GB' });
    const timer = find(element, '[part="timer"]');
    for (const part of ['emergency', 'not-for', 'cautions'])
      expect(precedes(find(element, `[part="${part}"]`), timer), part).to.equal(true);
    expect(isShown(find(element, '[part="not-for"] li')), 'in sight').to.equal(true);
    expect(isShown(find(element, '[part="cautions"] > summary')), 'in sight, folded').to.equal(true);
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:999');
  });

  it('shows when to stop beside the running timer, folded before and after', async () => {
    new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    const stop = find<HTMLDetailsElement>(element, '[part="stop"]');
    expect(precedes(find(element, '[part="timer"]'), stop)).to.equal(true);
    expect(stop.open).to.equal(false);
    await pressButton(element, words.begin);
    expect(stop.open).to.equal(true);
    await pressButton(element, words.end);
    expect(stop.open).to.equal(false);
  });

  it('accepts slotted headings and footers and uses the page’s heading level', async () => {
    const element = await cardWith({ 'heading-level': '4' });
    expect([...new Set(findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName))]).to.deep.equal([
      'h4',
      'h5',
    ]);
    element.innerHTML = '<h4 slot="heading">Our own</h4><p slot="footer">Our end</p>';
    await waitUntil(() => !isShown(find(element, 'slot[name="heading"] > *')));
    for (const slotted of element.children) expect(isShown(slotted)).to.equal(true);
  });

  it('shows the clinic’s note on this exercise, as text', async () => {
    const text = 'We show this <b>one</b> in class. {doctor}';
    const address = URL.createObjectURL(
      new Blob([
        JSON.stringify({
          notes: [
            { exercise: 'bridge', text },
            { exercise: 'cat-cow', text: 'Another.' },
          ],
        }),
      ]),
    );
    const element = await cardWith({ exercise: 'bridge', src: address, 'clinic-name': 'Hill Road' });
    await waitUntil(() => allText(element).includes(`From Hill Road: ${text}`));
    expect(allText(element)).not.to.include('Another.');
    expect(element.shadowRoot!.querySelector('b') === null).to.equal(true);
    URL.revokeObjectURL(address);
  });
});

describe('<stretch-card> timer', () => {
  it('starts, pauses, resumes and ends by keyboard, with the focus always on its first button', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    const first = (): boolean => focused(element) === findAll(element, '.stretch-controls button')[0];
    expect(controls(element)).to.deep.equal([words.begin]);
    await pressButton(element, words.begin);
    expect(controls(element)).to.deep.equal([words.pause, words.skip, words.end]);
    await waitUntil(first, 'after the start');
    expect([phaseOf(element), clock(element)]).to.deep.equal(['ready', '5']);
    time.pass(2);
    await element.updateComplete;
    expect(clock(element)).to.equal('3');
    await press('Space');
    await element.updateComplete;
    expect(controls(element)).to.deep.equal([words.resume, words.skip, words.end]);
    expect(first(), 'after the pause').to.equal(true);
    time.pass(3600);
    await element.updateComplete;
    expect([phaseOf(element), clock(element)]).to.deep.equal(['ready', '3']);
    await press('Enter');
    await element.updateComplete;
    expect(controls(element)[0]).to.equal(words.pause);
    expect(first(), 'after going on').to.equal(true);
    time.pass(3);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('move');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(phaseOf(element), 'skipped').to.equal('hold');
    expect(textOf(focused(element))).to.equal(words.skip);
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(controls(element)).to.deep.equal([words.begin]);
    await waitUntil(first, 'after the end');
  });

  it('pauses visibly when another timer starts or resumes, in any shadow root', async () => {
    const time = new PageTime();
    const spoken = lendVoice();
    const first = await cardWith({ exercise: 'bridge' });
    const second = document.createElement('stretch-card');
    const frame = document.createElement('div');
    frame.attachShadow({ mode: 'open' }).append(second);
    first.after(frame);
    await second.updateComplete;
    for (const each of [first, second]) option(each, words.voice).click();
    await use(first, words.begin);
    time.pass(3);
    await first.updateComplete;
    await use(second, words.begin);
    await first.updateComplete;
    expect([controls(first)[0], clock(first), textOf(announcer(first))]).to.deep.equal([
      words.resume,
      '2',
      words.paused,
    ]);
    expect(textOf(find(first, '.stretch-phase'))).to.include(words.paused);
    expect(controls(second)[0]).to.equal(words.pause);
    expect(focused(second)).not.to.equal(null);
    spoken.texts.length = 0;
    time.pass(5);
    expect(spoken.texts).to.have.length(1);
    for (const label of [words.resume, words.skip]) {
      await use(first, label);
      await second.updateComplete;
      expect([controls(first)[0], controls(second)[0]], label).to.deep.equal([words.pause, words.resume]);
      await use(second, words.resume);
      await first.updateComplete;
      expect([controls(first)[0], controls(second)[0]], label).to.deep.equal([words.resume, words.pause]);
    }
  });

  it('pauses the others again when it returns to the page, but only while it runs', async () => {
    new PageTime();
    const [first, second] = [await cardWith({ exercise: 'bridge' }), await cardWith()];
    const parent = first.parentElement!;
    await use(first, words.begin);
    first.remove();
    await use(second, words.begin);
    parent.append(first);
    await second.updateComplete;
    expect([controls(first)[0], controls(second)[0]]).to.deep.equal([words.pause, words.resume]);
    await use(second, words.resume);
    parent.append(first);
    await second.updateComplete;
    expect(controls(second)[0]).to.equal(words.pause);
  });

  it('starts and skips with the pointer', async () => {
    new PageTime();
    const element = await cardWith();
    await click(button(element, words.begin)!);
    await waitUntil(() => phaseOf(element) === 'ready');
    await click(button(element, words.skip)!);
    await waitUntil(() => phaseOf(element) === 'move');
  });

  it('runs on the page’s real clock', async () => {
    const element = await cardWith();
    await click(button(element, words.begin)!);
    await waitUntil(() => clock(element) === '4', 'a second later');
  });

  for (const id of ['pelvic-tilt', 'knee-to-chest', 'knee-rolls', 'walking'] as const) {
    it(`runs every phase of ${id} and announces each once`, async () => {
      const time = new PageTime();
      const element = await cardWith({ exercise: id });
      const exercise = exerciseOf(id);
      const perLeg = exercise.dose.per === 'leg';
      await pressButton(element, words.begin);
      const status = announcer(element);
      let announcements = 0;
      const observer = new MutationObserver(() => announcements++);
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      for (const phase of planExercise(exercise)) {
        expect(phaseOf(element)).to.equal(phase.kind);
        expect(textOf(status)).to.equal(sentence(phase, perLeg, id));
        expect(find(element, '[role="timer"]').getAttribute('aria-label')).to.equal(`${phase.seconds} seconds left`);
        announcements = 0;
        time.pass(phase.seconds - 1);
        await element.updateComplete;
        expect(phaseOf(element)).to.equal(phase.kind);
        expect(clock(element)).to.equal('1');
        expect(find(element, '[role="timer"]').getAttribute('aria-label')).to.equal('1 second left');
        expect(announcements, 'not told again').to.equal(0);
        time.pass(1);
        await element.updateComplete;
        expect(announcements, 'the next is told once').to.equal(1);
      }
      expect(announcer(element) === status).to.equal(true);
      expect(textOf(status)).to.equal(`${words.done}. ${words.howWasIt}`);
      expect(phaseOf(element)).to.equal(undefined);
      expect(controls(element)).to.deep.equal([words.again]);
      observer.disconnect();
    });
  }

  it('shows minutes and seconds of a long phase', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    await pressButton(element, words.begin);
    time.pass(5);
    await element.updateComplete;
    expect(clock(element)).to.equal('5:00');
    time.pass(55);
    await element.updateComplete;
    expect(clock(element)).to.equal('4:05');
  });

  it('announces after time in the background that it kept time, and where it is', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'pelvic-tilt' });
    await pressButton(element, words.begin);
    time.pass(9);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('hold');
    expect(textOf(announcer(element))).to.match(new RegExp(`^${words.timeAway} ${words.phases.hold}`));
    time.pass(3600);
    await element.updateComplete;
    expect(textOf(announcer(element))).to.equal(`${words.timeAway} ${words.done}. ${words.howWasIt}`);
  });

  it('shows one moving figure while it runs, with a description', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    const labels = (): string[] => findAll(element, '[role="img"]').map((each) => each.getAttribute('aria-label')!);
    const stills = labels();
    expect(stills).to.have.length(2);
    await pressButton(element, words.begin);
    expect(labels()).to.have.length(1);
    expect(findAll(element, '[part="figures"] > .figure-moving')).to.have.length(1);
    for (const label of stills) expect(labels()[0]).to.include(label.split(': ')[1]);
    time.pass(3600);
    await element.updateComplete;
    expect(labels()).to.deep.equal(stills);
  });

  it('shows the current position when the visitor prefers reduced motion', async () => {
    expect(await emulate({ reducedMotion: 'reduce' })).to.equal(true);
    const time = new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    const [start, end] = findAll(element, '[part="figures"] [role="img"]').map((each) =>
      each.getAttribute('aria-label'),
    );
    const now = (): string | null => {
      const shown = findAll(element, '[part="figures"] [role="img"]');
      expect(shown).to.have.length(1);
      return shown[0]!.getAttribute('aria-label');
    };
    await pressButton(element, words.begin);
    expect(now()).to.equal(start);
    time.pass(8);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('hold');
    expect(now()).to.equal(end);
    time.pass(exerciseOf('bridge').dose.hold.default);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('release');
    expect(now()).to.equal(start);
  });

  it('returns to the pictures when reduced motion turns on, and shows the movement again on request', async () => {
    const element = await cardWith({ exercise: 'bridge' });
    const control = (): string | undefined =>
      [words.showMovement, words.stopMovement].find((label) => button(element, label));
    const pictures = (): number => findAll(element, '[part="figures"] [role="img"]').length;
    const whole = pictures();
    await use(element, words.showMovement);
    expect([control(), pictures()]).to.deep.equal([words.stopMovement, 1]);
    for (const [reducedMotion, label] of [
      ['reduce', undefined],
      ['no-preference', words.showMovement],
    ] as const) {
      await emulate({ reducedMotion });
      await waitUntil(() => control() === label, reducedMotion);
      expect(pictures()).to.equal(whole);
    }
    await use(element, words.showMovement);
    expect([control(), pictures()]).to.deep.equal([words.stopMovement, 1]);
  });

  it('stops when the exercise changes, and releases the screen lock', async () => {
    const screen = lendScreen();
    new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    await pressButton(element, words.begin);
    await waitUntil(() => screen.held === 1);
    element.exercise = 'walking';
    await element.updateComplete;
    expect(controls(element)).to.deep.equal([words.begin]);
    expect(phaseOf(element)).to.equal(undefined);
    expect(textOf(announcer(element))).to.equal('');
    expect(findAll(element, '[part="feedback"]')).to.have.length(0);
    await waitUntil(() => screen.held === 0, 'the screen may go dark again');
  });

  it('withdraws the feedback question when the exercise changes', async () => {
    new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    await pressButton(element, words.begin);
    await pressButton(element, words.end);
    expect(findAll(element, '[part="feedback"]')).to.have.length(1);
    element.exercise = 'walking';
    await element.updateComplete;
    expect(findAll(element, '[part="feedback"]')).to.have.length(0);
  });

  it('continues when attributes change', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'bridge', region: 'GB' });
    await pressButton(element, words.begin);
    time.pass(1);
    element.setAttribute('region', 'US');
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect([phaseOf(element), clock(element)]).to.deep.equal(['ready', '4']);
  });

  it('continues when the element moves, and keeps the screen on', async () => {
    const screen = lendScreen();
    const time = new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    await pressButton(element, words.begin);
    await waitUntil(() => screen.held === 1);
    const page = await fixture(html`<section></section>`);
    page.append(element);
    time.pass(6);
    await element.updateComplete;
    expect(phaseOf(element)).to.equal('move');
    expect(controls(element)[0]).to.equal(words.pause);
    await waitUntil(() => screen.held > 0, 'the screen stays on');
  });

  it('releases the screen in a pause, at the end and on removal, and keeps it on in between', async () => {
    const screen = lendScreen();
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    const held = (count: number, when: string): Promise<void> => waitUntil(() => screen.held === count, when);
    await pressButton(element, words.begin);
    await held(1, 'started');
    await pressButton(element, words.pause);
    await held(0, 'paused');
    await pressButton(element, words.resume);
    await held(1, 'going on');
    await pressButton(element, words.end);
    await held(0, 'ended');
    await pressButton(element, words.begin);
    await held(1, 'started again');
    await pressButton(element, words.skip);
    await pressButton(element, words.skip);
    await held(0, 'finished');
    await pressButton(element, words.again);
    await held(1, 'done again');
    element.remove();
    await held(0, 'gone');
    time.pass(1);
  });

  it('announces nothing of the previous exercise after a change', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    await pressButton(element, words.begin);
    time.pass(3600);
    await element.updateComplete;
    expect(controls(element)).to.include(words.again);
    element.exercise = 'bridge';
    await element.updateComplete;
    expect(controls(element)).to.deep.equal([words.begin]);
    expect(textOf(announcer(element))).to.equal('');
  });

  it('keeps the screen on when a phase is skipped from a pause', async () => {
    const screen = lendScreen();
    new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    await pressButton(element, words.begin);
    await pressButton(element, words.pause);
    await waitUntil(() => screen.held === 0);
    await pressButton(element, words.skip);
    expect(controls(element)[0]).to.equal(words.pause);
    await waitUntil(() => screen.held === 1, 'the screen stays on');
  });

  it('leaves the focus where the visitor is when it ends', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    await pressButton(element, words.begin);
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    time.pass(3600);
    await element.updateComplete;
    await waitUntil(() => controls(element)[0] === words.again);
    await element.updateComplete;
    expect(document.activeElement === field).to.equal(true);
  });

  it('keeps the focus in its controls when it ends', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    await pressButton(element, words.begin);
    time.pass(3600);
    await element.updateComplete;
    await waitUntil(() => textOf(focused(element)) === words.again);
  });

  it('fires started, stopped and finished events with the exercise', async () => {
    const events = heard('care-exercise');
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    await pressButton(element, words.begin);
    await pressButton(element, words.pause);
    await pressButton(element, words.resume);
    await pressButton(element, words.end);
    await pressButton(element, words.begin);
    time.pass(3600);
    await element.updateComplete;
    expect(events.map(({ exercise, action }) => `${exercise} ${action}`)).to.deep.equal([
      'walking started',
      'walking stopped',
      'walking started',
      'walking finished',
    ]);
    for (const event of events) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(
        Object.keys(event)
          .filter((key) => key !== 'isTrusted')
          .sort(),
      ).to.deep.equal(['action', 'exercise']);
    }
  });

  it('fires a stopped event when the exercise changes while it runs', async () => {
    const events = heard('care-exercise');
    new PageTime();
    const element = await cardWith({ exercise: 'bridge' });
    await pressButton(element, words.begin);
    element.exercise = 'walking';
    await element.updateComplete;
    expect(events.map(({ exercise, action }) => `${exercise} ${action}`)).to.deep.equal([
      'bridge started',
      'bridge stopped',
    ]);
  });
});

describe('<stretch-card> feedback', () => {
  const feedback = (element: Element): HTMLElement[] => findAll(element, '[part="feedback"]');
  const ended = async (attributes: Readonly<Record<string, string>> = {}): Promise<StretchCard> => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking', ...attributes });
    await pressButton(element, words.begin);
    time.pass(3600);
    await element.updateComplete;
    return element;
  };

  it('is asked at the end, not before, also after the visitor ended the timer', async () => {
    const time = new PageTime();
    const element = await cardWith({ exercise: 'walking' });
    expect(feedback(element)).to.have.length(0);
    await pressButton(element, words.begin);
    expect(feedback(element)).to.have.length(0);
    await pressButton(element, words.end);
    expect(feedback(element)).to.have.length(1);
    await pressButton(element, words.begin);
    expect(feedback(element)).to.have.length(0);
    time.pass(3600);
    await element.updateComplete;
    expect(feedback(element)).to.have.length(1);
    expect(findAll(element, '[part="feedback"] input:checked')).to.have.length(0);
  });

  for (const feeling of ['better', 'same'] as const) {
    it(`answers “${feeling}” in words, without alarm`, async () => {
      const element = await ended({ region: 'GB' });
      await click(find(element, `[part="feedback"] input[value="${feeling}"]`));
      await waitUntil(
        () => textOf(find(element, '[part="feedback"] [aria-live="polite"]')) === words.feelingAdvice[feeling],
      );
      expect(find(element, '[part="feedback"]').querySelector('[data-urgency]') === null).to.equal(true);
    });
  }

  it('shows the emergency signs and the contacts for “worse”', async () => {
    const element = await ended({ region: 'GB', 'clinic-name': 'Hill Road', 'clinic-phone': '01632 960123' });
    find(element, '[part="feedback"] input[value="better"]').focus();
    // Not every engine wraps the focus from the first control to the last.
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await press(key);
    await waitUntil(() => find(element, '[part="feedback"]').querySelector('[data-urgency="emergency-now"]'));
    expect(textOf(find(element, '[part="feedback"] [aria-live="polite"]'))).to.include(
      beginning(words.feelingAdvice.worse),
    );
    expect(textOf(find(element, '[part="feedback"]'))).to.include('Immediate action required');
    expect(calls(find(element, '[part="feedback"]'))).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    await click(find(element, '[part="feedback"] input[value="same"]'));
    await waitUntil(() => !find(element, '[part="feedback"]').querySelector('[data-urgency]'));
  });

  it('appears in no event and no attribute', async () => {
    const element = await ended();
    const outside = element.outerHTML;
    const events = heard('care-exercise');
    await click(find(element, '[part="feedback"] input[value="worse"]'));
    await waitUntil(() => find(element, '[part="feedback"]').querySelector('[data-urgency]'));
    expect(element.outerHTML).to.equal(outside);
    expect(events).to.have.length(0);
  });

  it('is cleared when the exercise starts again', async () => {
    const element = await ended();
    await click(find(element, '[part="feedback"] input[value="worse"]'));
    await pressButton(element, words.again);
    await pressButton(element, words.end);
    expect(findAll(element, '[part="feedback"] input:checked')).to.have.length(0);
    expect(find(element, '[part="feedback"]').querySelector('[data-urgency]') === null).to.equal(true);
  });
});

describe('<stretch-card> voice and sound', () => {
  it('are off until the visitor turns them on', async () => {
    const { texts } = lendVoice();
    let opened = 0;
    standIn(
      window,
      'AudioContext',
      class {
        constructor() {
          opened++;
        }
      },
    );
    const time = new PageTime();
    const element = await cardWith({ exercise: 'pelvic-tilt' });
    await pressButton(element, words.begin);
    time.pass(5);
    time.pass(3);
    await element.updateComplete;
    expect([option(element, words.voice).checked, option(element, words.sound).checked]).to.deep.equal([false, false]);
    expect(texts).to.deep.equal([]);
    expect(opened).to.equal(0);
  });

  it('speak each phase once while the voice is on', async () => {
    const { texts } = lendVoice();
    const time = new PageTime();
    const element = await cardWith({ exercise: 'pelvic-tilt' });
    option(element, words.voice).focus();
    await press('Space');
    await waitUntil(() => texts.length === 1);
    texts.length = 0;
    await pressButton(element, words.begin);
    for (const seconds of [2, 3, 1, 2]) time.pass(seconds);
    const plan = planExercise(exerciseOf('pelvic-tilt'));
    expect(texts).to.deep.equal(plan.slice(0, 3).map((phase) => sentence(phase, false, 'pelvic-tilt')));
    option(element, words.voice).focus();
    await press('Space');
    await element.updateComplete;
    time.pass(5);
    expect(texts).to.have.length(3);
  });

  it('report missing browser features once, and the timer continues', async () => {
    standIn(window, 'speechSynthesis');
    standIn(window, 'SpeechSynthesisUtterance');
    standIn(window, 'AudioContext');
    standIn(navigator, 'wakeLock', undefined);
    const time = new PageTime();
    const element = await cardWith({ exercise: 'pelvic-tilt' });
    const reported = (): string[] =>
      findAll(element, '.stretch-guide [aria-live="polite"]')
        .map(textOf)
        .filter((text) => text.includes('The timer goes on without it'));
    expect(reported()).to.deep.equal([]);
    for (const label of [words.voice, words.sound]) {
      option(element, label).focus();
      await press('Space');
    }
    await pressButton(element, words.begin);
    await waitUntil(() => reported()[0]?.includes(words.screenOn));
    time.pass(5);
    time.pass(3);
    await element.updateComplete;
    expect(reported()).to.have.length(1);
    for (const label of [words.voice, words.sound, words.screenOn])
      expect(reported()[0]!.split(label)).to.have.length(2);
    expect(phaseOf(element)).to.equal('hold');
  });

  it('show no such report when every feature is available', async () => {
    lendScreen();
    new PageTime();
    const element = await cardWith();
    await pressButton(element, words.begin);
    await element.updateComplete;
    expect(allText(element)).not.to.include('The timer goes on without it');
  });
});
