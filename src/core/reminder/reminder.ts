import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReminderWords } from '../../content/words/reminder.js';
import { AssistanceChoices } from '../session/assistance-choices.js';
import { CareReminderEvent } from '../contract/events.js';
import { pageClock, type Clock } from '../session/guided-session.js';
import { liveText } from '../parts/live-text.js';
import { fill } from '../region/fill-placeholders.js';
import { PageTimer } from '../contract/page-timer.js';
import { revealFirst } from '../element/reveal.js';

const minute = 60_000;

/** An element with a reminder. */
export type ReminderHost = ReactiveElement & { readonly reminderMinutes: number };

/**
 * Reminds the visitor to move at regular intervals, while it is on and the page is open. It measures the time that has
 * passed instead of counting ticks: after the device slept or the browser throttled the tab, it reminds once and starts a
 * new interval. It stores nothing.
 */
export class Reminder implements ReactiveController {
  on = false;
  /** Number of reminders since it was turned on. */
  count = 0;
  /** Whether the last reminder is still shown. */
  due = false;
  /** What a screen reader says when a new interval starts. The minutes in sight are not spoken. */
  started = '';
  readonly help: AssistanceChoices;
  readonly #host: ReminderHost;
  readonly #words: () => ReminderWords;
  readonly #clock: Clock;
  /** The minutes that the visitor chose; `undefined` until then. */
  #chosen: number | undefined;
  /** The clock's time at which the current interval started. */
  #start = 0;
  readonly #timer: PageTimer;

  constructor(host: ReminderHost, words: () => ReminderWords, language: () => string, clock: Clock = pageClock) {
    this.#host = host;
    this.#words = words;
    this.#clock = clock;
    this.#timer = new PageTimer(host, this.#tick, clock);
    this.help = new AssistanceChoices(host, { language, sample: () => ({ voice: words().voice, sound: 440 }) });
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer.connect();
  }

  hostDisconnected(): void {
    this.#timer.disconnect();
  }

  /** Minutes between reminders. */
  get minutes(): number {
    return this.#chosen ?? this.#host.reminderMinutes;
  }

  /** The minutes that the visitor can choose from. */
  get choices(): readonly number[] {
    return [...new Set([15, 30, 45, 60, this.#host.reminderMinutes, this.minutes])].sort((a, b) => a - b);
  }

  /** Whole minutes to the next reminder. */
  get minutesLeft(): number {
    return Math.ceil(this.#left / minute);
  }

  /** The reminder's text while it is due, otherwise empty. */
  get message(): string {
    return this.due ? this.#dueText : '';
  }

  get #dueText(): string {
    return fill(this.#words().due, { count: this.count });
  }

  /** Milliseconds left. Rounded, because the sum of fractional times may exceed a whole minute by a rounding error. */
  get #left(): number {
    return Math.round(this.#start + this.minutes * minute - this.#clock.now());
  }

  readonly setOn = (on: boolean): void => {
    this.on = on;
    this.count = 0;
    this.help.assistance.quiet();
    this.restart();
    this.#report(on ? 'started' : 'stopped');
  };

  readonly setMinutes = (minutes: number): void => {
    this.#chosen = minutes;
    this.restart();
  };

  /** Starts a new interval. */
  readonly restart = (): void => {
    this.due = false;
    this.#start = this.#clock.now();
    const before = this.started;
    this.#tick();
    this.started = this.on ? liveText(fill(this.#words().left, { minutes: this.minutesLeft }), before) : '';
  };

  readonly #tick = (): void => {
    this.#timer.stop();
    // Said once: a minute later it is no longer true.
    this.started = '';
    this.#host.requestUpdate();
    if (!this.on) return;
    if (this.#left <= 0) this.#remind();
    // Due at the next whole minute. A late timer does no harm, because each tick reads the clock.
    this.#timer.start(this.#left % minute || minute);
  };

  #remind(): void {
    this.#start = this.#clock.now();
    const start = this.#start;
    this.count++;
    this.due = false;
    revealFirst(this.#host, () => {
      if (!this.on || this.#start !== start) return;
      this.due = true;
      this.#host.requestUpdate();
      this.#report('due');
    });
    this.help.give({ voice: this.#dueText, sound: 660 });
  }

  #report(action: CareReminderEvent['action']): void {
    this.#host.dispatchEvent(new CareReminderEvent(action));
  }
}
