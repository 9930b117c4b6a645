import type { PackPhase } from './pack-plan.js';

/** What is announced while a pack is on: that half of the time is over, and the last minute. */
export type TimeRemark = 'half' | 'lastMinute';

/** In a time shorter than this, in seconds, half is too close to the last minute. */
const longEnough = 4 * 60;

/** Finds the moments at which to say how far the time is. Each comes once in a phase. */
export class TimeRemarks {
  #phase: PackPhase | undefined;
  #last: TimeRemark | undefined;

  /** The remark that is due now; `phase` is the one with the pack on, or `undefined`. */
  due(phase: PackPhase | undefined, secondsLeft: number): TimeRemark | undefined {
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#last = undefined;
    }
    if (!phase) return undefined;
    const now = remarkAt(phase.seconds, secondsLeft);
    if (now === this.#last) return undefined;
    this.#last = now;
    return now;
  }
}

function remarkAt(seconds: number, left: number): TimeRemark | undefined {
  if (left <= 60 && seconds > 60) return 'lastMinute';
  return seconds >= longEnough && left <= seconds / 2 ? 'half' : undefined;
}
