/** The UTC offsets of entries: after a flight, the same clock time is another moment. */
import type { DiaryEntry } from './diary.js';

const hour = 3_600_000;

/** The local time of an entry in milliseconds, as if it were UTC. */
export const localMilliseconds = (at: string): number => Date.parse(`${at.slice(0, 19)}Z`);

/** The UTC offset of an entry in milliseconds. */
export const offsetOf = (at: string): number => localMilliseconds(at) - Date.parse(at);

/**
 * Whether to show the offsets of entries, sorted from the latest: they differ by more than summer time's hour, or the local
 * time went back from one entry to the next.
 */
export function differInZone(entries: readonly Pick<DiaryEntry, 'at'>[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  let later: { readonly local: number; readonly offset: number } | undefined;
  for (const { at } of entries) {
    const local = localMilliseconds(at);
    const offset = local - Date.parse(at);
    if (later && later.offset !== offset && later.local <= local) return true;
    later = { local, offset };
    [least, most] = [Math.min(least, offset), Math.max(most, offset)];
  }
  return most - least > hour;
}

/** Writes the zone of an entry, such as `UTC+9`. */
export const zoneOf = (at: string): string =>
  `UTC${at.slice(19).replace(/^.*([+-])0?(\d+):(\d+)$/, (_, sign, hours, minutes) => `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`)}`;
