/** The UTC offsets of entries: after a flight, the same clock time is another moment. */
import type { DiaryEntry } from './diary.js';

const hour = 3_600_000;

/** The local time of an entry in milliseconds, as if it were UTC. */
export const wallTime = (at: string): number => Date.parse(`${at.slice(0, 19)}Z`);

/** The UTC offset of an entry in milliseconds. */
export const offsetOf = (at: string): number => wallTime(at) - Date.parse(at);

/**
 * Writes the zone of an entry, such as ` (UTC+9)`; empty while all entries are within an hour, which summer time explains.
 */
export function zoneWriter(entries: readonly Pick<DiaryEntry, 'at'>[]): (at: string) => string {
  let [least, most] = [Infinity, -Infinity];
  for (const { at } of entries) [least, most] = [Math.min(least, offsetOf(at)), Math.max(most, offsetOf(at))];
  if (most - least <= hour) return () => '';
  return (at) =>
    ` (UTC${at.slice(19).replace(/^.*([+-])0?(\d+):(\d+)$/, (_, sign, hours, minutes) => `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`)})`;
}
