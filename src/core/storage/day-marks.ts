import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DeviceStorage } from './device-storage.js';

/** The date and timers, so that a test can bring its own. */
export interface DayClock {
  now(): Date;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}

const deviceClock: DayClock = {
  now: () => new Date(),
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (id) => window.clearTimeout(id),
};

/** How often to look for a new day: no timer can be trusted with midnight, since devices sleep and travel. */
const LOOK_EVERY = 60_000;

/** The day that a calendar on the wall shows where the device is, such as `2026-11-22`. */
export function localDay(date: Date): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

/**
 * How often each id was set or unset: odd means set. Counts let two windows be brought together without asking which one
 * was later.
 */
type Counts = Readonly<Record<string, number>>;

/** What is kept: the marks of one day, and those that outlive it. */
export interface Marks {
  readonly day: string;
  readonly today: Counts;
  readonly always: Counts;
}

const none: Marks = { day: '', today: {}, always: {} };

/** Only what is its own: an object of a page's script may have anything behind it. */
const countOf = (counts: Counts, id: string): number => (Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0);

const isSet = (counts: Counts, id: string): boolean => countOf(counts, id) % 2 === 1;

const more = (counts: Counts, id: string): Counts => higher(counts, { [id]: countOf(counts, id) + 1 });

/** The higher count of each id, in the order of the ids. */
function higher(first: Counts, second: Counts): Counts {
  const counts = Object.create(null) as Record<string, number>;
  for (const id of [...Object.keys(first), ...Object.keys(second)].sort()) {
    counts[id] = Math.max(countOf(first, id), countOf(second, id));
  }
  return counts;
}

/** Brings together the marks of two windows. Those of any day but this one are left out. */
export function mergeMarks(here: Marks, there: Marks, day: string): Marks {
  const todayOf = (marks: Marks) => (marks.day === day ? marks.today : none.today);
  return { day, today: higher(todayOf(here), todayOf(there)), always: higher(here.always, there.always) };
}

/** Marks as they were found on the device; throws when they are none, and leaves out what is no count. */
export function parseMarks(found: unknown, damaged: () => void): Marks {
  const { day, today, always } = found as Readonly<Record<keyof Marks, unknown>>;
  if (typeof day !== 'string') throw new TypeError('no day');
  const counts = (value: unknown): Counts => {
    const read = Object.create(null) as Record<string, number>;
    for (const [id, count] of Object.entries(value as object)) {
      if (Number.isSafeInteger(count) && count >= 0) read[id] = count as number;
      else damaged();
    }
    return read;
  };
  return { day, today: counts(today), always: counts(always) };
}

/**
 * What a visitor ticked today. It lives in the page, and on the device only when the visitor asks for that (see
 * {@link DeviceStorage}). When the local day changes, be it at midnight, after a sleep or in another time zone, there are
 * no ticks; those of the day before are gone.
 */
export class DayMarks implements ReactiveController {
  readonly storage: DeviceStorage<Marks>;
  readonly #host: ReactiveControllerHost;
  readonly #clock: DayClock;
  readonly #onNewDay: () => void;
  #day: string;
  #timer: number | undefined;

  /**
   * @param name the kind of element, such as `daily-habits`
   * @param onNewDay is told when the day changes on a page that is open
   */
  constructor(host: ReactiveControllerHost, name: string, onNewDay: () => void, clock: DayClock = deviceClock) {
    this.#host = host;
    this.#clock = clock;
    this.#onNewDay = onNewDay;
    this.#day = localDay(clock.now());
    this.storage = new DeviceStorage<Marks>(host, {
      name,
      format: 1,
      empty: { ...none, day: this.#day },
      parse: parseMarks,
      merge: (here, there) => mergeMarks(here, there, localDay(clock.now())),
    });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#stopTimer();
  }

  /** Noon of the local day, which is the same day in whatever way it is written. */
  get date(): Date {
    const [year = 0, month = 1, day = 1] = this.#day.split('-').map(Number);
    return new Date(year, month - 1, day, 12);
  }

  /** Whether something was ticked today. */
  has(id: string): boolean {
    const { day, today } = this.storage.value;
    return day === this.#day && isSet(today, id);
  }

  /** Ticks something for today, or takes the tick away. */
  set(id: string, on: boolean): void {
    this.#look();
    if (this.has(id) === on) return;
    const { day, today, always } = this.storage.value;
    this.storage.set({ day: this.#day, today: more(day === this.#day ? today : none.today, id), always });
  }

  /** Whether something is set beyond the day; `undefined` where nobody has chosen. */
  always(id: string): boolean | undefined {
    const { always } = this.storage.value;
    return countOf(always, id) ? isSet(always, id) : undefined;
  }

  /** Sets something beyond the day. */
  setAlways(id: string, on: boolean): void {
    let { always } = this.storage.value;
    while (!countOf(always, id) || isSet(always, id) !== on) always = more(always, id);
    this.storage.set({ ...this.storage.value, always });
  }

  readonly #look = (): void => {
    this.#stopTimer();
    if (!document.hidden) this.#timer = this.#clock.setTimeout(this.#look, LOOK_EVERY);
    const day = localDay(this.#clock.now());
    if (day === this.#day) return;
    this.#day = day;
    this.#onNewDay();
    // Also takes the ticks of the day before off the device.
    this.storage.set(mergeMarks(this.storage.value, none, day));
    this.#host.requestUpdate();
  };

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
