/** What a visitor ticked, as data: reads it, changes it, and merges it with the data of another window. */

/** The date in the device's time zone, such as `2026-11-22`. */
export function localDay(date: Date): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

/**
 * How often each id was set or unset: an odd count means set. With counts, two windows can be merged without knowing which
 * change was later.
 */
type Counts = Readonly<Record<string, number>>;

/** The marks of a day, and those for every day. */
export interface Marks {
  readonly day: string;
  readonly today: Counts;
  readonly always: Counts;
}

export const noMarks: Marks = { day: '', today: {}, always: {} };

/** Reads own properties only, because the page may add properties to `Object.prototype`. */
export const countOf = (counts: Counts, id: string): number => (Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0);

export const isSet = (counts: Counts, id: string): boolean => countOf(counts, id) % 2 === 1;

/** The counts after one more change of an id. */
export const more = (counts: Counts, id: string): Counts => higher(counts, { [id]: countOf(counts, id) + 1 });

/** The higher count of each id, sorted by id. */
function higher(first: Counts, second: Counts): Counts {
  const counts = Object.create(null) as Record<string, number>;
  for (const id of [...Object.keys(first), ...Object.keys(second)].sort()) {
    counts[id] = Math.max(countOf(first, id), countOf(second, id));
  }
  return counts;
}

/** Merges the marks of two windows. Leaves out marks of any other day. */
export function mergeMarks(here: Marks, there: Marks, day: string): Marks {
  const todayOf = (marks: Marks) => (marks.day === day ? marks.today : noMarks.today);
  return { day, today: higher(todayOf(here), todayOf(there)), always: higher(here.always, there.always) };
}

/** Reads stored marks. Throws if the value is not marks; leaves out values that are not counts. */
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
