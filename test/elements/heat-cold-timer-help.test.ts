import { expect } from '@open-wc/testing';
import '../../src/elements/stretch-card/stretch-card.define.js';
import { lendVoice } from '../core/session/lent-voice.js';
import { standIn } from '../support/stand-ins.js';
import { press } from '../support/commands.js';
import { use } from './on-page.js';
import { PageTime } from './page-time.js';
import { button, find, findAll, focused, option, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';
import { words, exercise, hour, timerWith, stage, clock, choose, pass, begin } from './harness/heat-cold-timer.js';

describe('<heat-cold-timer> focus', () => {
  it('moves with the visitor to each new message, never on to the next button', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    const onTitle = (): boolean => focused(element) === find(element, '.heat-stage');
    await begin(element);
    await waitUntil(onTitle, 'after the start');
    button(element, words.tookOff)!.focus();
    await pass(time, element, 5 * 60);
    await waitUntil(onTitle, 'at the question');
    button(element, words.goOn)!.focus();
    await press('Enter');
    await waitUntil(() => stage(element) === 'on' && onTitle(), 'going on');
    await pass(time, element, 5 * 60);
    button(element, words.no)!.focus();
    await pass(time, element, 10);
    await element.updateComplete;
    expect(textOf(focused(element)), 'said again').to.equal(words.no);
  });

  it('stays elsewhere on the page when the visitor is there', async () => {
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    await begin(element);
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    for (const seconds of [300, 300, 7200]) await pass(time, element, seconds);
    await element.updateComplete;
    expect(document.activeElement === field).to.equal(true);
  });
});

describe('<heat-cold-timer> voice, sound, vibration and screen lock', () => {
  it('are off until the visitor turns them on', async () => {
    const { texts } = lendVoice();
    const used: string[] = [];
    standIn(
      window,
      'AudioContext',
      class {
        constructor() {
          used.push('sound');
        }
      },
    );
    standIn(navigator, 'vibrate', () => used.push('vibration'));
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    await begin(element);
    for (const seconds of [300, 300, 10]) await pass(time, element, seconds);
    expect([...texts, ...used]).to.deep.equal([]);
  });

  it('announce the question, and that time is up until an answer', async () => {
    const { texts } = lendVoice();
    const buzzes: unknown[] = [];
    standIn(navigator, 'vibrate', (pattern: unknown) => {
      buzzes.push(pattern);
      return true;
    });
    const time = new PageTime();
    const element = await timerWith({ mode: 'cold' });
    for (const label of [words.voice, words.vibration]) await choose(element, option(element, label));
    texts.length = buzzes.length = 0;
    await begin(element);
    await pass(time, element, 300);
    expect(texts).to.deep.equal([`${words.on.cold}. ${words.keep}`, `${words.check} ${words.question}`]);
    await use(element, words.goOn);
    texts.length = buzzes.length = 0;
    time.pass(300);
    for (let call = 0; call < 6; call++) time.pass(10);
    for (let minute = 0; minute < 3; minute++) time.pass(60);
    expect(texts).to.deep.equal(Array(10).fill(`${words.off} ${words.question}`));
    expect(buzzes).to.deep.equal(Array(10).fill([400, 200, 400]));
    await element.updateComplete;
    await use(element, words.yes);
    expect(texts.at(-1)).to.equal(words.why);
    time.pass(120);
    expect(texts).to.have.length(11);
  });

  it('are quiet once the timer has left the page, though nobody has answered', async () => {
    const { texts } = lendVoice();
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await choose(element, option(element, words.voice));
    await begin(element);
    await pass(time, element, 15 * 60);
    const before = texts.length;
    element.remove();
    time.pass(60);
    expect(texts).to.have.length(before);
  });

  it('continue beside an exercise, whose voice is silent meanwhile', async () => {
    const { texts, utterances } = lendVoice();
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    const card = document.createElement('stretch-card');
    element.before(card);
    await card.updateComplete;
    for (const each of [element, card]) option(each, words.voice).click();
    await begin(element);
    await pass(time, element, 15 * 60 - 6);
    await use(card, exercise.begin);
    expect([stage(element), clock(element)]).to.deep.equal(['on', '6']);
    time.pass(6);
    const alert = `${words.off} ${words.question}`;
    expect(texts.at(-1)).to.equal(alert);
    time.pass(3);
    expect(texts.at(-1)).to.equal(alert);
    await card.updateComplete;
    expect(textOf(find(card, '.stretch-phase'))).to.equal(exercise.phases.hold);
    utterances.at(-1)!.onend!();
    time.pass(5);
    expect(texts.at(-1)).to.include(exercise.phases.rest);
  });

  it('report once what the browser lacks or throws, and the timer continues', async () => {
    standIn(window, 'speechSynthesis');
    standIn(window, 'SpeechSynthesisUtterance');
    standIn(
      window,
      'AudioContext',
      class {
        constructor() {
          throw new Error('no sound');
        }
      },
    );
    standIn(navigator, 'vibrate', () => false);
    standIn(navigator, 'wakeLock', undefined);
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    for (const label of [words.voice, words.sound, words.vibration]) await choose(element, option(element, label));
    await begin(element);
    const reported = (): string[] =>
      findAll(element, '[part="timer"] [aria-live="polite"]')
        .map(textOf)
        .filter((text) => text.includes('The timer goes on without it'));
    await waitUntil(() => reported()[0]?.includes(words.screenOn));
    expect(reported()).to.have.length(1);
    for (const label of [words.voice, words.sound, words.vibration])
      expect(reported()[0]!.split(label)).to.have.length(2);
    await pass(time, element, 15 * 60);
    expect(stage(element)).to.equal('off');
  });

  it('keep the screen on only while a pack runs', async () => {
    const screen = { held: 0 };
    standIn(navigator, 'wakeLock', {
      request: () => {
        screen.held++;
        return Promise.resolve({ release: () => Promise.resolve(void screen.held--) });
      },
    });
    const time = new PageTime();
    const element = await timerWith({ mode: 'heat' });
    await begin(element);
    await waitUntil(() => screen.held === 1, 'started');
    await pass(time, element, 15 * 60);
    expect(screen.held, 'until it is off').to.equal(1);
    await use(element, words.yes);
    await waitUntil(() => screen.held === 0, 'at rest');
    await pass(time, element, hour);
    await begin(element);
    await waitUntil(() => screen.held === 1, 'again');
    await use(element, words.tookOff);
    await waitUntil(() => screen.held === 0, 'only tried');
  });
});
