import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DeviceStorage } from './device-storage.js';
import { countOf, isSet, localDay, mergeMarks, more, noMarks, parseMarks, type Marks } from './marks.js';
import { isHidden } from '../contract/document-members.js';
import { PageTimer, pageTimers, type Timers } from '../contract/page-timer.js';

/** Date and timers. Tests replace it. */
export interface DayClock extends Timers {
  now(): Date;
}

const deviceClock: DayClock = { ...pageTimers, now: () => new Date() };

/** Milliseconds between checks for a new day. A timer set for midnight is wrong when the device sleeps or travels. */
const lookEvery = 60_000;

/**
 * What a visitor ticked today. It stays in memory, and on the device only if the visitor asks for that (see
 * {@link DeviceStorage}). When the local day changes (at midnight, while the device sleeps, or with the time zone), all
 * ticks are deleted.
 */
export class DayMarks implements ReactiveController {
  readonly storage: DeviceStorage<Marks>;
  readonly #host: ReactiveControllerHost;
  readonly #clock: DayClock;
  readonly #onNewDay: () => void;
  #day: string;
  readonly #timer: PageTimer;

  /**
   * @param name the kind of element, such as `daily-habits`
   * @param onNewDay called when the day changes while the page is open
   */
  constructor(host: ReactiveControllerHost, name: string, onNewDay: () => void, clock: DayClock = deviceClock) {
    this.#host = host;
    this.#clock = clock;
    this.#onNewDay = onNewDay;
    this.#day = localDay(clock.now());
    this.storage = new DeviceStorage<Marks>(host, {
      name,
      format: 1,
      empty: { ...noMarks, day: this.#day },
      parse: parseMarks,
      merge: (here, there) => mergeMarks(here, there, localDay(clock.now())),
    });
    this.#timer = new PageTimer(host, this.#look, clock);
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer.connect();
  }

  hostDisconnected(): void {
    this.#timer.disconnect();
  }

  /** Noon of the local day. Noon is far from midnight, so that every way of formatting gives this day. */
  get date(): Date {
    const [year = 0, month = 1, day = 1] = this.#day.split('-').map(Number);
    return new Date(year, month - 1, day, 12);
  }

  /** Whether something was ticked today. */
  has(id: string): boolean {
    const { day, today } = this.storage.value;
    return day === this.#day && isSet(today, id);
  }

  /** Sets or removes a tick for today. */
  set(id: string, on: boolean): void {
    this.#look();
    if (this.has(id) === on) return;
    const { day, today, always } = this.storage.value;
    this.storage.set({ day: this.#day, today: more(day === this.#day ? today : noMarks.today, id), always });
  }

  /** Whether something is set for every day; `undefined` if the visitor has not chosen. */
  always(id: string): boolean | undefined {
    const { always } = this.storage.value;
    return countOf(always, id) ? isSet(always, id) : undefined;
  }

  /** Sets something for every day. */
  setAlways(id: string, on: boolean): void {
    let { always } = this.storage.value;
    // A count of 0 means that the visitor has not chosen, so “off” as the first choice takes two changes.
    if (!countOf(always, id)) always = more(always, id);
    if (isSet(always, id) !== on) always = more(always, id);
    this.storage.set({ ...this.storage.value, always });
  }

  readonly #look = (): void => {
    if (isHidden(this.#host)) this.#timer.stop();
    else this.#timer.start(lookEvery);
    const day = localDay(this.#clock.now());
    if (day === this.#day) return;
    this.#day = day;
    this.#onNewDay();
    // Removes the ticks of the day before, on the device too.
    this.storage.set(mergeMarks(this.storage.value, noMarks, day));
    this.#host.requestUpdate();
  };
}
