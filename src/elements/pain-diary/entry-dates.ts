import type { DiaryEntry } from '../../diary/diary.js';
import { wallTime, zoneWriter } from '../../diary/zones.js';
import { ownOnly } from '../../json/own.js';

/** An entry's wall time is parsed as if it were UTC, so it is also formatted as UTC. */
const format = (locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, ownOnly({ ...parts, timeZone: 'UTC' }));

/** Writes the day or the time of day of a wall time; without `as`, both. */
export function dayOrTime(locale: string, as?: 'date' | 'time'): Intl.DateTimeFormat {
  return format(locale, {
    ...(as !== 'time' && { dateStyle: 'medium' }),
    ...(as !== 'date' && { timeStyle: 'short' }),
  });
}

/** Writes the moment of an entry, with its time zone where the entries have different ones. */
export function entryDates(locale: string, entries: readonly DiaryEntry[]): (entry: Pick<DiaryEntry, 'at'>) => string {
  const dates = dayOrTime(locale);
  const zone = zoneWriter(entries);
  return ({ at }) => dates.format(wallTime(at)) + zone(at);
}
