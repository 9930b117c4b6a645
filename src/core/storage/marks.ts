/** What a visitor ticked, as data: how it is read, changed and brought together with that of another window. */

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

export const noMarks: Marks = { day: '', today: {}, always: {} };

/** Only what is its own: an object of a page's script may have anything behind it. */
export const countOf = (counts: Counts, id: string): number => (Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0);

export const isSet = (counts: Counts, id: string): boolean => countOf(counts, id) % 2 === 1;

/** The counts once an id was changed once more. */
export const more = (counts: Counts, id: string): Counts => higher(counts, { [id]: countOf(counts, id) + 1 });

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
  const todayOf = (marks: Marks) => (marks.day === day ? marks.today : noMarks.today);
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
