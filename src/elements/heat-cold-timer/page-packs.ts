import { packs, timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import type { Clock } from '../../core/session/guided-session.js';
import { restSeconds } from './pack-plan.js';
import { wakingClock } from './waking-clock.js';

/** Stopping within this time is a trial press and does not count as a use. */
const trialMilliseconds = 30_000;

/** A timer as the others on the page see it. */
export interface PackTimer<Self> {
  /** Whether nothing is under way. */
  readonly isReady: boolean;
  /** Whether it has something that must not be lost when it leaves the page. */
  readonly isUnfinished: boolean;
  /** Goes on with what another one left undone. */
  takeOver(other: Self): void;
  /** Shows what has changed on the page. */
  show(): void;
}

/** State shared by every timer on the page: the rest period belongs to the skin, not to an element. */
export class PagePacks<Timer extends PackTimer<Timer>> {
  readonly clock: Clock;
  /** When each use began. */
  readonly #begun: number[] = [];
  readonly #timers = new Set<Timer>();
  /** The timer that left the page with something under way. */
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

  /** A timer that was only moved is back by now; what another one left undone goes on in a timer that is here. */
  readonly #settle = (): void => {
    const [heir] = this.#timers;
    if (!this.#left || !heir?.isReady) return;
    heir.takeOver(this.#left);
    this.#left = undefined;
  };

  /** Whether another timer on the page is in use, or the skin rests after it. */
  isBusyBeside(timer: Timer): boolean {
    return [...this.#timers].some((each) => each !== timer && !each.isReady);
  }

  /** Counts a use that begins now. */
  begin(): void {
    this.#begun.push(this.clock.now());
  }

  /** Takes the last use back if it was only a trial press; says whether it was. */
  takeBackTrial(): boolean {
    if (this.clock.now() - this.#begun.at(-1)! >= trialMilliseconds) return false;
    this.#begun.pop();
    return true;
  }

  /** How many seconds the skin rests after a pack. */
  restAfter(pack: Pack): number {
    const now = this.clock.now();
    const ago = this.#begun.map((each) => (now - each) / 1000);
    return restSeconds(ago, packs[pack].gap, timesADay);
  }

  /** What one timer does, the others show. */
  show(): void {
    for (const timer of this.#timers) timer.show();
  }
}
