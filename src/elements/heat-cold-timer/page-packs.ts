import { packs, timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import type { Clock } from '../../core/session/guided-session.js';
import { restSeconds } from './pack-plan.js';
import { wakingClock } from './waking-clock.js';

/** Stopping within this time is a trial press and does not count as a use. */
const trialMilliseconds = 30_000;

/** What the page's shared state needs from each timer. */
export interface PackTimer<Self> {
  /** Whether a new use can start. */
  readonly isReady: boolean;
  /** Whether it has state that another timer must take over when it leaves the page. */
  readonly isUnfinished: boolean;
  /** Continues the unfinished use of another timer. */
  takeOver(other: Self): void;
  /** Renders again after a change in another timer. */
  show(): void;
}

/** State shared by every timer on the page: the rest period belongs to the skin, not to an element. */
export class PagePacks<Timer extends PackTimer<Timer>> {
  readonly clock: Clock;
  /** The time at which each use began. */
  readonly #begun: number[] = [];
  readonly #timers = new Set<Timer>();
  /** A timer that left the page with an unfinished use. */
  #left: Timer | undefined;

  constructor(clock: Clock = wakingClock()) {
    this.clock = clock;
  }

  add(timer: Timer): void {
    this.#timers.add(timer);
    if (this.#left === timer) this.#left = undefined;
    queueMicrotask(this.#settle);
  }

  remove(timer: Timer): void {
    this.#timers.delete(timer);
    if (timer.isUnfinished) this.#left = timer;
    queueMicrotask(this.#settle);
    this.show();
  }

  /**
   * Runs in a microtask: a timer that was only moved is back by then. Otherwise another timer takes the unfinished use
   * over.
   */
  readonly #settle = (): void => {
    const [successor] = this.#timers;
    if (!this.#left || !successor?.isReady) return;
    successor.takeOver(this.#left);
    this.#left = undefined;
  };

  /** Whether another timer on the page is in use, or its rest period is running. */
  isBusyBeside(timer: Timer): boolean {
    return [...this.#timers].some((each) => each !== timer && !each.isReady);
  }

  /** Counts a use that begins now. */
  begin(): void {
    this.#begun.push(this.clock.now());
  }

  /** Removes the last use if it was only a trial press; returns whether it did. */
  takeBackTrial(): boolean {
    if (this.clock.now() - this.#begun.at(-1)! >= trialMilliseconds) return false;
    this.#begun.pop();
    return true;
  }

  /** Seconds that the skin must rest after a pack. */
  restAfter(pack: Pack): number {
    const now = this.clock.now();
    const ago = this.#begun.map((each) => (now - each) / 1000);
    return restSeconds(ago, packs[pack].gap, timesADay);
  }

  /** Renders every timer on the page again. */
  show(): void {
    for (const timer of this.#timers) timer.show();
  }
}
