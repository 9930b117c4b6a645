import type { DiaryEntry } from '../../diary/diary.js';
import { differInZone, localMilliseconds, zoneOf } from '../../diary/zones.js';
import { datesAs } from '../../core/localization/digits.js';
import { ownOnly } from '../../json/own.js';

/** Kept, since making one takes milliseconds, and each added entry needs them. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An entry's local time is parsed as if it were UTC, so it is also formatted as UTC. */
const format = (locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, ownOnly({ ...parts, ...datesAs, timeZone: 'UTC' }));

/** Writes the day or the time of day of a local time; without `as`, both. */
export function dayOrTime(locale: string, as?: 'date' | 'time'): Intl.DateTimeFormat {
  const key = `${locale} ${as}`;
  const made =
    formats.get(key) ??
    format(locale, {
      ...(as !== 'time' && { dateStyle: 'medium' }),
      ...(as !== 'date' && { timeStyle: 'short' }),
    });
  formats.set(key, made);
  return made;
}

type WriteDate = (entry: Pick<DiaryEntry, 'at'>) => string;

/** Writes the moments of entries, with the time zone of each where the entries have different ones. */
export class EntryDates {
  #locale = '';
  #hasZones = false;
  #write: WriteDate = () => '';

  /** Returns the same function until it would write something else, so that no row is rendered again in vain. */
  writer(locale: string, entries: readonly DiaryEntry[]): WriteDate {
    const hasZones = differInZone(entries);
    if (locale !== this.#locale || hasZones !== this.#hasZones) {
      const dates = dayOrTime(locale);
      this.#write = ({ at }) => dates.format(localMilliseconds(at)) + (hasZones ? ` (${zoneOf(at)})` : '');
      this.#locale = locale;
      this.#hasZones = hasZones;
    }
    return this.#write;
  }
}
