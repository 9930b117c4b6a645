import { standIn } from '../support/stand-ins.js';

const DeviceDate = Date;

/** Replaces the device's calendar. The page reads it again when it becomes visible, and so do these tests. */
export class PageDay {
  #now: Date;

  constructor(...date: readonly [year: number, month: number, day: number, hours: number]) {
    const [year, month, ...rest] = date;
    this.#now = new DeviceDate(year, month - 1, ...rest);
    const now = (): number => this.#now.getTime();
    standIn(
      window,
      'Date',
      class extends DeviceDate {
        constructor(...parts: readonly number[]) {
          if (parts.length) super(...(parts as [number, number]));
          else super(now());
        }
        static override now(): number {
          return now();
        }
      },
    );
  }

  /** Moves the clock by some hours and makes the page visible. */
  pass(hours: number): void {
    this.#now = new DeviceDate(this.#now.getTime() + hours * 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
  }
}
