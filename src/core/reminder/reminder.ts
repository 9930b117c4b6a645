import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReminderWords } from '../../content/words/reminder.js';
import { AssistanceChoices } from '../session/assistance-choices.js';
import { CareReminderEvent } from '../contract/events.js';
import { pageClock, type Clock } from '../session/guided-session.js';
import { fill } from '../region/fill-placeholders.js';

const minute = 60_000;

/** What an element with a reminder has: what the page's author set. */
export type ReminderHost = ReactiveElement & { readonly reminderMinutes: number };

/**
 * Reminds the visitor to move, again and again, once they have turned it on and while the page is open. It goes by the time
 * that has passed, not by counting ticks: after a sleep or in a throttled background tab it tells once, and counts anew
 * from then. Nothing is kept.
 */
export class Reminder implements ReactiveController {
  on = false;
  /** How often it has reminded since it was turned on. */
  count = 0;
  /** Whether the last reminder is still in sight. */
  due = false;
  readonly help: AssistanceChoices;
  readonly #host: ReminderHost;
  readonly #words: () => ReminderWords;
  readonly #clock: Clock;
  /** The visitor's own choice; the attribute says what it is at first. */
  #chosen: number | undefined;
  /** The clock's time from which the minutes are counted. */
  #start = 0;
  #timer: number | undefined;

  constructor(host: ReminderHost, words: () => ReminderWords, language: () => string, clock: Clock = pageClock) {
    this.#host = host;
    this.#words = words;
    this.#clock = clock;
    this.help = new AssistanceChoices(host, { language, sample: () => ({ voice: words().voice, sound: 440 }) });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    this.#stopTimer();
  }

  /** From one reminder to the next. */
  get minutes(): number {
    return this.#chosen ?? this.#host.reminderMinutes;
  }

  /** What a visitor can choose from. */
  get choices(): readonly number[] {
    return [...new Set([15, 30, 45, 60, this.#host.reminderMinutes, this.minutes])].sort((a, b) => a - b);
  }

  /** Whole minutes to the next reminder. */
  get minutesLeft(): number {
    return Math.ceil(this.#left / minute);
  }

  /** What is said when it is time. */
  get message(): string {
    return this.due ? fill(this.#words().due, { count: this.count }) : '';
  }

  /** Rounded, since the fractions of a clock's time may else add up to a hair more than a minute. */
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

  /** Counts the minutes from now. */
  readonly restart = (): void => {
    this.due = false;
    this.#start = this.#clock.now();
    this.#tick();
  };

  readonly #tick = (): void => {
    this.#stopTimer();
    this.#host.requestUpdate();
    if (!this.on) return;
    if (this.#left <= 0) this.#remind();
    // Wakes when the next whole minute is reached; late is fine, since time is read anew.
    this.#timer = this.#clock.setTimeout(this.#tick, this.#left % minute || minute);
  };

  #remind(): void {
    this.#start = this.#clock.now();
    this.count++;
    this.due = true;
    this.help.give({ voice: this.message, sound: 660 });
    this.#report('due');
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #report(action: CareReminderEvent['action']): void {
    this.#host.dispatchEvent(new CareReminderEvent(action));
  }
}
