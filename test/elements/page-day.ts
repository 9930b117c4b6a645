import { standIn } from '../support/stand-ins.js';

const DeviceDate = Date;

/** Stands in for the device's calendar: a page that is shown again reads it anew, and that is what moves it here. */
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

  /** It is some hours later, and the page comes into sight. */
  pass(hours: number): void {
    this.#now = new DeviceDate(this.#now.getTime() + hours * 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
  }
}
