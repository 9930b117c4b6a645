import type { Clock } from '../../../src/core/session/guided-session.js';

/** A clock that only a test moves. Its timers can fire late, as in a background tab. */
export class TestClock implements Clock {
  time = 1000.25;
  #timers = new Map<number, { readonly due: number; readonly callback: () => void }>();
  #last = 0;

  now(): number {
    return this.time;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#timers.set(++this.#last, { due: this.time + milliseconds, callback });
    return this.#last;
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /** Moves the clock and fires every timer on time. */
  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const next = [...this.#timers].sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next || next[1].due > end) break;
      this.time = Math.max(this.time, next[1].due);
      this.#timers.delete(next[0]);
      next[1].callback();
    }
    this.time = end;
  }

  /** Moves the clock without timers. Due timers fire at the end, once. */
  sleep(milliseconds: number): void {
    this.time += milliseconds;
    for (const [id, { due, callback }] of [...this.#timers]) {
      if (due > this.time || !this.#timers.delete(id)) continue;
      callback();
    }
  }
}
