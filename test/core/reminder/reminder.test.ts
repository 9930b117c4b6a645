import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { reminder as words } from '../../../src/content/en/reminder.js';
import '../../../src/elements/rest-positions/rest-positions.define.js';
import { Reminder, type ReminderHost } from '../../../src/core/reminder/reminder.js';
import { lendVoice } from '../session/lent-voice.js';
import { standIn } from '../../support/stand-ins.js';
import { TestClock } from '../session/test-clock.js';
import { warnings } from '../../support/warnings.js';

const minute = 60_000;

interface Run {
  readonly reminder: Reminder;
  readonly clock: TestClock;
  /** What a page can count. */
  readonly actions: string[];
  readonly updates: () => number;
  readonly host: { reminderMinutes: number };
}

function prepare(minutes = 30): Run {
  const clock = new TestClock();
  const actions: string[] = [];
  let updates = 0;
  const host = Object.assign(document.createElement('div'), {
    reminderMinutes: minutes,
    addController: (_: ReactiveController) => {},
    requestUpdate: () => void updates++,
  });
  host.addEventListener('care-reminder', (event) => actions.push(event.action));
  const reminder = new Reminder(
    host as unknown as ReminderHost,
    () => words,
    () => 'en',
    clock,
  );
  return { reminder, clock, actions, updates: () => updates, host };
}

/** Records the spoken texts and the pitch of each tone. */
function lendVoiceAndSound(): { texts: string[]; tones: number[] } {
  const heard = { texts: lendVoice().texts, tones: [] as number[] };
  standIn(
    window,
    'AudioContext',
    class {
      readonly currentTime = 0;
      readonly destination = {};
      resume = () => Promise.resolve();
      createGain = () => ({
        gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
        connect: () => ({}),
      });
      createOscillator = () => {
        const frequency = { value: 0 };
        return {
          frequency,
          connect: () => ({ connect: () => {} }),
          start: () => void heard.tones.push(frequency.value),
          stop: () => {},
        };
      };
    },
  );
  return heard;
}

describe('reminder to move', () => {
  it('is off and sets no timer until it is turned on', () => {
    const { reminder, clock, actions } = prepare();
    reminder.hostConnected();
    clock.pass(300 * minute);
    expect([reminder.on, reminder.count, reminder.message, clock.waiting]).to.deep.equal([false, 0, '', 0]);
    expect(actions).to.deep.equal([]);
    reminder.hostDisconnected();
  });

  it('announces each due time in new words', () => {
    const { reminder, clock, actions } = prepare(20);
    reminder.setOn(true);
    clock.pass(20 * minute - 1);
    expect(reminder.message).to.equal('');
    clock.pass(1);
    const first = reminder.message;
    expect(first).to.equal(words.due.replace('{count}', '1'));
    clock.pass(20 * minute - 1);
    expect(reminder.message).to.equal(first);
    clock.pass(1);
    expect(reminder.message).to.equal(words.due.replace('{count}', '2'));
    expect(actions).to.deep.equal(['started', 'due', 'due']);
  });

  it('counts the minutes down with one rendering a minute', () => {
    const { reminder, clock, updates } = prepare(30);
    reminder.setOn(true);
    const before = updates();
    expect(reminder.minutesLeft).to.equal(30);
    clock.pass(10 * minute);
    expect(reminder.minutesLeft).to.equal(20);
    expect(updates() - before).to.equal(10);
  });

  it('announces once after a long sleep, and restarts its count', () => {
    const { reminder, clock, actions } = prepare(15);
    reminder.setOn(true);
    clock.sleep(200 * minute);
    expect([reminder.count, reminder.minutesLeft]).to.deep.equal([1, 15]);
    clock.pass(15 * minute);
    expect(reminder.count).to.equal(2);
    expect(actions).to.deep.equal(['started', 'due', 'due']);
  });

  it('announces as soon as a throttled tab becomes visible', () => {
    const { reminder, clock } = prepare(15);
    reminder.hostConnected();
    reminder.setOn(true);
    clock.time += 40 * minute;
    expect(reminder.count).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reminder.count).to.equal(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([reminder.count, clock.waiting]).to.deep.equal([1, 1]);
    reminder.hostDisconnected();
  });

  it('restarts its count and clears its message when the visitor has moved', () => {
    const { reminder, clock } = prepare(15);
    reminder.setOn(true);
    clock.pass(20 * minute);
    expect(reminder.due).to.equal(true);
    reminder.restart();
    expect([reminder.message, reminder.minutesLeft]).to.deep.equal(['', 15]);
    clock.pass(14 * minute);
    expect(reminder.due).to.equal(false);
    clock.pass(minute);
    expect(reminder.count).to.equal(2);
  });

  it('stays silent after it is turned off, and starts afresh when turned on', () => {
    const { reminder, clock, actions } = prepare(15);
    reminder.setOn(true);
    clock.pass(15 * minute);
    reminder.setOn(false);
    expect([reminder.message, clock.waiting]).to.deep.equal(['', 0]);
    clock.pass(90 * minute);
    reminder.setOn(true);
    expect([reminder.count, reminder.minutesLeft]).to.deep.equal([0, 15]);
    expect(actions).to.deep.equal(['started', 'due', 'stopped', 'started']);
  });

  it('sets no timer while off the page, and continues when it returns', () => {
    const { reminder, clock } = prepare(15);
    reminder.hostConnected();
    reminder.setOn(true);
    clock.pass(5 * minute);
    reminder.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    clock.pass(4 * minute);
    reminder.hostConnected();
    expect([reminder.on, reminder.minutesLeft, clock.waiting]).to.deep.equal([true, 6, 1]);
    reminder.hostDisconnected();
  });

  it('prefers the visitor’s choice of minutes to the page’s, and restarts its count', () => {
    const { reminder, clock, host } = prepare(20);
    expect(reminder.choices).to.deep.equal([15, 20, 30, 45, 60]);
    reminder.setOn(true);
    clock.pass(10 * minute);
    reminder.setMinutes(45);
    expect([reminder.minutes, reminder.minutesLeft]).to.deep.equal([45, 45]);
    host.reminderMinutes = 90;
    expect(reminder.minutes).to.equal(45);
    expect(reminder.choices).to.deep.equal([15, 30, 45, 60, 90]);
  });

  for (const bad of ['4', '121', '12.5', 'soon', -30, Number.NaN, [5, 6]]) {
    it(`warns and uses 30 minutes for ${JSON.stringify(bad)}`, () => {
      const element = document.createElement('rest-positions');
      Object.assign(element, { reminderMinutes: bad });
      expect(element.reminderMinutes).to.equal(30);
      expect(warnings('reminder-minutes')[0]).to.include('a whole number from 5 to 120');
    });
  }

  it('makes sound only when the visitor turned it on', () => {
    const heard = lendVoiceAndSound();
    const { reminder, clock } = prepare(15);
    reminder.setOn(true);
    clock.pass(15 * minute);
    expect(heard).to.deep.equal({ texts: [], tones: [] });
    reminder.help.set('sound', true);
    reminder.help.set('voice', true);
    const tried = { texts: heard.texts.length, tones: heard.tones.length };
    expect(tried).to.deep.equal({ texts: 1, tones: 1 });
    clock.pass(15 * minute);
    expect(heard.texts.slice(1)).to.deep.equal([words.due.replace('{count}', '2')]);
    expect(heard.tones).to.have.length(2);
    reminder.help.set('sound', false);
    reminder.help.set('voice', false);
    clock.pass(15 * minute);
    expect([heard.texts.length, heard.tones.length]).to.deep.equal([2, 2]);
  });

  it('still shows its message without voice and sound in the browser', () => {
    standIn(window, 'AudioContext');
    standIn(window, 'SpeechSynthesisUtterance');
    const { reminder, clock } = prepare(15);
    reminder.help.set('sound', true);
    reminder.help.set('voice', true);
    reminder.setOn(true);
    clock.pass(15 * minute);
    expect(reminder.message).not.to.equal('');
    expect([...reminder.help.assistance.missing].sort()).to.deep.equal(['sound', 'voice']);
  });
});
