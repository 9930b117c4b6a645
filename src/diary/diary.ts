/**
 * The diary as data: entries, and marks of deleted ones, so that a diary can be brought together with another copy of
 * itself (another window's, or a file's) in any order and any number of times, and nothing is lost or there twice.
 */
import { own } from '../json/own.js';
import { writeJson } from '../json/write-json.js';

/** One entry of a diary. */
export interface DiaryEntry {
  /** The same in every copy and file: a UUID in lower case; those made here begin with the time of writing. */
  readonly id: string;
  /** Date and time as the clock showed it, with its distance from UTC, as `2026-11-22T14:30:00+01:00`. */
  readonly at: string;
  /** 0 (none) to 10. */
  readonly pain: number;
  readonly stopped: string;
  readonly helped: string;
  readonly note: string;
  /** When it was last changed, in milliseconds as `Date.now()` gives them: of two versions the later holds. */
  readonly changed: number;
}

/** What is left of an entry that was deleted: nothing of what it said. */
interface DeletedEntry {
  readonly id: string;
  readonly changed: number;
  readonly deleted: true;
}

export type DiaryRecord = DiaryEntry | DeletedEntry;

/** A diary: one record for each id, in the order of the ids. */
export type Diary = readonly DiaryRecord[];

export const longestText = 1000;

/**
 * A text as the diary keeps it, which every file can hold: lines end in `\n`; no other control characters, which FHIR
 * forbids; half a pair of UTF-16, which no UTF-8 file can hold, becomes U+FFFD; no blanks around it.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f]/g, '')
    .slice(0, longestText)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .trim();
}

/** A new id, a UUID of version 7: the ids of what is written one after another stand in that order. */
export function newId(
  now = Date.now(),
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  // Not crypto.randomUUID, which pages without https do not have.
  const bytes = random(new Uint8Array(16));
  // An array of bytes takes the lowest eight bits of each.
  for (let index = 0; index < 6; index++) bytes[index] = now / 2 ** (40 - 8 * index);
  bytes[6] = (bytes[6]! & 15) | 112;
  bytes[8] = (bytes[8]! & 63) | 128;
  let id = '';
  bytes.forEach((byte, index) => {
    id += ([4, 6, 8, 10].includes(index) ? '-' : '') + byte.toString(16).padStart(2, '0');
  });
  return id;
}

/** As FHIR has it, without seconds. */
const time = /^(?!0000)\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:00[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/;

/** Whether it is a date and time that exists, as {@link DiaryEntry.at} has it. */
export function isTime(at: unknown): at is string {
  const day = typeof at === 'string' && time.test(at) ? new Date(`${at.slice(0, 10)}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(+day) && day.toISOString().slice(0, 10) === (at as string).slice(0, 10);
}

/** The date and time of a clock on the wall, such as `2026-11-22T14:30`, with the distance from UTC that holds there then. */
export function timeOf(wall: string, offsetAt = (date: Date): number => -date.getTimezoneOffset()): string | undefined {
  const minutes = offsetAt(new Date(wall));
  const two = (number: number): string => `${Math.trunc(number)}`.padStart(2, '0');
  const distance = Math.abs(minutes);
  const at = `${wall.slice(0, 16)}:00${minutes < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
  return isTime(at) ? at : undefined;
}

/** The date and time that a clock on the wall shows, such as `2026-11-22T14:30`. */
export function wallOf(now: Date): string {
  const local = new Date(+now - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Later changes are not believed: their dates would have more than four digits for the year. */
const latestChange = Date.UTC(9999, 11, 31);
/** A file's latest: room is left, so that what was loaded can be changed. */
const latestInFile = Date.UTC(9999, 0);

/** A record made of what may be anything; `undefined` for what is none. */
export function readRecord(value: unknown, latest = latestChange): DiaryRecord | undefined {
  const id = own(value, 'id');
  const changed = own(value, 'changed');
  if (typeof id !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return undefined;
  if (!Number.isSafeInteger(changed) || (changed as number) < 0 || (changed as number) > latest) return undefined;
  const mark = { id, changed: changed as number };
  if (own(value, 'deleted') === true) return { ...mark, deleted: true };
  const at = own(value, 'at');
  const pain = own(value, 'pain');
  if (!isTime(at) || !Number.isInteger(pain) || (pain as number) < 0 || (pain as number) > 10) return undefined;
  const text = (key: string): string => {
    const given = own(value, key);
    return typeof given === 'string' ? cleanText(given) : '';
  };
  const entry = {
    at,
    pain: (pain as number) + 0,
    stopped: text('stopped'),
    helped: text('helped'),
    note: text('note'),
  };
  return { id, ...entry, changed: mark.changed };
}

export const isEntry = (record: DiaryRecord): record is DiaryEntry => !('deleted' in record);

/** As {@link readRecord}, for files, which hold no deleted entries. */
export function readEntry(value: unknown): DiaryEntry | undefined {
  const record = readRecord(value, latestInFile);
  return record && isEntry(record) ? record : undefined;
}

/**
 * The entries that are not deleted, the latest first. Of one minute, the last written is the first, also where an earlier
 * one was changed or brought back since.
 */
export function entriesOf(diary: Diary): readonly DiaryEntry[] {
  return diary
    .filter(isEntry)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1));
}

/** Brings two diaries together: each record in its later version, whichever diary that is in. */
export function merge(one: Diary, other: Diary): Diary {
  const records = new Map<string, DiaryRecord>();
  for (const record of [...one, ...other]) {
    const known = records.get(record.id);
    if (!known || isLater(record, known)) records.set(record.id, record);
  }
  return [...records.values()].sort((first, second) => (first.id < second.id ? -1 : 1));
}

/** Two versions of the same moment need an order too, that is the same everywhere. */
function isLater(record: DiaryRecord, other: DiaryRecord): boolean {
  return record.changed === other.changed ? writeJson(record) > writeJson(other) : record.changed > other.changed;
}

/**
 * Records to {@link merge} into a diary, stamped so that they hold over what it has: also where its clock was ahead.
 */
export function stamped(diary: Diary, records: readonly DiaryRecord[], now: number): readonly DiaryRecord[] {
  const known = new Map(diary.map(({ id, changed }) => [id, changed]));
  return records.map((record) => ({ ...record, changed: Math.max(now, (known.get(record.id) ?? -1) + 1) }));
}

/** What undoes a change to these records: what the diary had of them before. Stamp it when it is used. */
export function reverseOf(diary: Diary, records: readonly DiaryRecord[]): readonly DiaryRecord[] {
  const known = new Map(diary.map((record) => [record.id, record]));
  return records.map(({ id, changed }) => known.get(id) ?? { id, changed, deleted: true });
}

/**
 * The records by which a file's entries change a diary: new ones, later versions, and those that had been deleted here, for
 * whoever loads a file wants them back. What was changed in the file by hand, in a spreadsheet, holds as a change of now.
 */
export function newIn(diary: Diary, entries: readonly DiaryEntry[], now: number): readonly DiaryRecord[] {
  const known = new Map(diary.map((record) => [record.id, record]));
  return merge([], entries).flatMap((entry) => {
    const here = known.get(entry.id);
    if (!here) return [entry];
    if (!isEntry(here)) return entry.changed > here.changed ? [entry] : stamped(diary, [entry], now);
    if (entry.changed !== here.changed) return isLater(entry, here) ? [entry] : [];
    return writeJson(entry) === writeJson(here) ? [] : stamped(diary, [entry], now);
  });
}
