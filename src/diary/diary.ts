/**
 * The diary as data: entries, and marks of deleted entries. Copies of a diary (from another window or a file) can be merged
 * in any order and any number of times, and no entry is lost or doubled.
 */
import { own } from '../json/own.js';
import { writeJson } from '../json/write-json.js';

/** An entry of a diary. */
export interface DiaryEntry {
  /** A UUID in lower case, the same in every copy and file. */
  readonly id: string;
  /** Local date and time with its UTC offset, such as `2026-11-22T14:30:00+01:00`. */
  readonly at: string;
  /** 0 (no pain) to 10. */
  readonly pain: number;
  /** What the pain stopped. At most 1000 characters; empty if not written. */
  readonly stopped: string;
  /** What helped. At most 1000 characters; empty if not written. */
  readonly helped: string;
  /** At most 1000 characters; empty if not written. */
  readonly note: string;
  /** Time of the last change, in milliseconds as from `Date.now()`. Of two versions, the later wins. */
  readonly changed: number;
}

/** The mark of a deleted entry, without its content. */
interface DeletedEntry {
  readonly id: string;
  readonly changed: number;
  readonly deleted: true;
}

export type DiaryRecord = DiaryEntry | DeletedEntry;

/** A diary: a record for each id, sorted by id. */
export type Diary = readonly DiaryRecord[];

export const longestText = 1000;

/**
 * Cleans a text, so that every file format can hold it. Lines end in `\n`. Other control characters, which FHIR forbids, are
 * removed. A lone surrogate, which UTF-8 cannot encode, becomes U+FFFD. Spaces at both ends are removed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f]/g, '')
    .slice(0, longestText)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .trim();
}

let latest = 0;
/** The time, or a millisecond after the last one: entries of the same millisecond keep their order. */
const nextMoment = (): number => (latest = Math.max(latest + 1, Date.now()));

/** Makes an id, a UUID of version 7: it begins with the time, so that ids sort in the order of writing. */
export function newId(
  now = nextMoment(),
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  // Not crypto.randomUUID, which is missing on pages without https.
  const bytes = random(new Uint8Array(16));
  // Assigning to a byte array keeps only the lowest eight bits.
  for (let index = 0; index < 6; index++) bytes[index] = now / 2 ** (40 - 8 * index);
  bytes[6] = (bytes[6]! & 15) | 112;
  bytes[8] = (bytes[8]! & 63) | 128;
  let id = '';
  bytes.forEach((byte, index) => {
    id += ([4, 6, 8, 10].includes(index) ? '-' : '') + byte.toString(16).padStart(2, '0');
  });
  return id;
}

/** Makes the id of an entry that came without one: the same each time that its file is read. */
export const idFor = (at: string, seed: string): string =>
  newId(Date.parse(at), (bytes) => {
    // Not the bytes from 6 to 8: of two of them a UUID keeps a part only.
    for (let index = 0; index < seed.length; index++)
      bytes[9 + (index % 7)] = bytes[9 + (index % 7)]! * 31 + seed.charCodeAt(index);
    return bytes;
  });

/** A FHIR dateTime with its seconds at 00. */
const time = /^(?!0000)\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:00[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/;

/** Whether a day such as `2026-02-29` exists. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(day);
}

/** Whether a value is an existing date and time in the format of {@link DiaryEntry.at}. */
export const isTime = (at: unknown): at is string => typeof at === 'string' && time.test(at) && isDay(at.slice(0, 10));

/** Adds the UTC offset to a local time such as `2026-11-22T14:30`; `undefined` if the result is not valid. */
export function timeOf(
  local: string,
  offsetAt = (date: Date): number => -date.getTimezoneOffset(),
): string | undefined {
  const minutes = offsetAt(new Date(local));
  const two = (number: number): string => `${Math.trunc(number)}`.padStart(2, '0');
  const size = Math.abs(minutes);
  const at = `${local.slice(0, 16)}:00${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
  return isTime(at) ? at : undefined;
}

/** The local date and time, such as `2026-11-22T14:30`. */
export function localTimeAt(now: Date): string {
  const local = new Date(+now - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The latest valid time of a change: later dates have years of more than four digits. */
const latestChange = Date.UTC(9999, 11, 31);
/** The latest valid time in a file: earlier, so that loaded entries can still be changed. */
const latestInFile = Date.UTC(9999, 0);

/** Whether a value is a UUID in lower case. */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);

/** Parses an unknown value into a record; `undefined` if it is not one. */
export function readRecord(value: unknown, latest = latestChange): DiaryRecord | undefined {
  const id = own(value, 'id');
  const changed = own(value, 'changed');
  if (!isId(id)) return undefined;
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
    // −0 becomes 0.
    pain: (pain as number) + 0,
    stopped: text('stopped'),
    helped: text('helped'),
    note: text('note'),
  };
  return { id, ...entry, changed: mark.changed };
}

export const isEntry = (record: DiaryRecord): record is DiaryEntry => !('deleted' in record);

/** Parses an unknown value from a file into an entry; `undefined` if it is not one. */
export function readEntry(value: unknown): DiaryEntry | undefined {
  const record = readRecord(value, latestInFile);
  return record && isEntry(record) ? record : undefined;
}

/**
 * The entries that are not deleted, from the latest. Of two entries for the same minute, the one written later comes first,
 * even if the other was changed or restored since.
 */
export function entriesOf(diary: Diary): readonly DiaryEntry[] {
  const timed = diary.filter(isEntry).map((entry) => [Date.parse(entry.at), entry] as const);
  timed.sort(([time, one], [otherTime, other]) => otherTime - time || (one.id < other.id ? 1 : -1));
  return timed.map(([, entry]) => entry);
}

/** Merges two diaries: each record in its later version, from either diary. */
export function merge(one: Diary, other: Diary): Diary {
  const records = new Map<string, DiaryRecord>();
  for (const record of [...one, ...other]) {
    const known = records.get(record.id);
    if (!known || isLater(record, known)) records.set(record.id, record);
  }
  return [...records.values()].sort((first, second) => (first.id < second.id ? -1 : 1));
}

/** Versions with the same time are ordered by their JSON, so that every copy of the diary picks the same version. */
function isLater(record: DiaryRecord, other: DiaryRecord): boolean {
  return record.changed === other.changed ? writeJson(record) > writeJson(other) : record.changed > other.changed;
}

/**
 * Stamps records with the time of their change. They win over the diary's versions when merged, even if those come from a
 * device whose clock was ahead.
 */
export function stamped(diary: Diary, records: readonly DiaryRecord[], now: number): readonly DiaryRecord[] {
  const known = new Map(diary.map(({ id, changed }) => [id, changed]));
  return records.map((record) => ({ ...record, changed: Math.max(now, (known.get(record.id) ?? -1) + 1) }));
}

/** The records that undo a change to these records: the diary's versions before it. Pass them to {@link stamped} before merging. */
export function reverseOf(diary: Diary, records: readonly DiaryRecord[]): readonly DiaryRecord[] {
  const known = new Map(diary.map((record) => [record.id, record]));
  return records.map(({ id, changed }) => known.get(id) ?? { id, changed, deleted: true });
}

/**
 * The records by which a file changes a diary: new entries, later versions, and entries that are deleted in the diary, since
 * a visitor who loads a file wants them back. An entry that was edited by hand in the file counts as changed now.
 */
export function newIn(diary: Diary, entries: readonly DiaryEntry[], now: number): readonly DiaryRecord[] {
  const known = new Map(diary.map((record) => [record.id, record]));
  return merge([], entries).flatMap((entry) => {
    const here = known.get(entry.id);
    if (!here) return [entry];
    if (!isEntry(here)) return entry.changed > here.changed ? [entry] : stamped(diary, [entry], now);
    // A program may drop the milliseconds or the whole time of change. Then only the words tell whether the entry differs.
    const isSame = entry.changed === here.changed || entry.changed === here.changed - (here.changed % 1000);
    const hasSameWords = writeJson({ ...entry, changed: here.changed }) === writeJson(here);
    if ((isSame || entry.changed === now) && hasSameWords) return [];
    if (isSame) return stamped(diary, [entry], now);
    return isLater(entry, here) ? [entry] : [];
  });
}
