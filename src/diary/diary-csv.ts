/** Writes the diary as a table for spreadsheets, and reads such a table, also after a spreadsheet or a person changed it. */
import { isPartOfDay, readClock, readDay, readInstant, readMoment, readPain, readZone, type DayCell } from './cells.js';
import { readCsv, writeCsv } from './csv.js';
import { isDayFirst, unclearDay } from './day-order.js';
import { guard, unguard } from './guard.js';
import { idFor, isTime, readEntry, timeOf, type DiaryEntry } from './diary.js';
import { writeJson } from '../json/write-json.js';
import type { DiaryFile, Fault, UnreadPart } from './file.types.js';

/** The order of the columns. They are read by position, unless the first row has the names that we write. */
const columns = ['date', 'time', 'pain', 'stopped', 'helped', 'note', 'zone', 'id', 'changed'] as const;

/** A text for each column. */
export type DiaryRow = Readonly<Record<(typeof columns)[number], string>>;

const rowOf = ({ id, at, pain, stopped, helped, note, changed }: DiaryEntry): DiaryRow => ({
  date: at.slice(0, 10),
  time: at.slice(11, 16),
  pain: `${pain}`,
  stopped: guard(stopped),
  helped: guard(helped),
  note: guard(note),
  zone: `UTC${at.slice(19)}`,
  id,
  changed: new Date(changed).toISOString(),
});

/** @param names the names of the columns */
export const writeDiaryCsv = (entries: readonly DiaryEntry[], names: DiaryRow): string =>
  writeCsv([names, ...entries.map(rowOf)].map((row) => columns.map((column) => row[column])));

/** Where a file leaves something open. */
export interface ReadOptions {
  /** The time of reading: an entry whose last change is not known counts as changed now. */
  readonly now: number;
  /** The names of the columns. Without them, or under other names, columns are read by position. */
  readonly names?: DiaryRow;
  /** Whether the day comes before the month in dates that can be read both ways. By default it is worked out. */
  readonly dayFirst?: boolean;
}

interface TableRow {
  /** The number of the row in a spreadsheet, which counts from 1. */
  readonly number: number;
  readonly cells: DiaryRow;
  readonly day: DayCell | undefined;
}

/** The place of each column that a row names; `undefined` if the row lacks the date or the pain, or has a day: it is no header. */
function placesIn(row: readonly string[], names: DiaryRow | undefined): readonly number[] | undefined {
  if (!names) return undefined;
  const cells = row.map((cell) => cell.trim().toLowerCase());
  const place = (column: keyof DiaryRow): number => cells.indexOf(names[column].trim().toLowerCase());
  if (place('date') < 0 || place('pain') < 0 || row.some((cell) => readDay(cell))) return undefined;
  return columns.map(place);
}

/** Finds the cell of each column. Without names, columns are read by position. */
function columnsOf(places: readonly number[] | undefined): (cells: readonly string[]) => DiaryRow {
  return (cells) =>
    Object.fromEntries(
      columns.map((column, index) => [column, cells[places ? places[index]! : index] ?? '']),
    ) as DiaryRow;
}

/** When an entry was written: its id begins with that time; otherwise the time of its last change. */
function writtenAt({ id, changed }: DiaryRow): number | undefined {
  const hex = /^\s*([\da-f]{8})-([\da-f]{4})-7/i.exec(id);
  return hex ? parseInt(hex[1]! + hex[2]!, 16) : readInstant(changed);
}

/** The rows that may be entries: without titles and without the names of the columns. */
function rowsOf(table: readonly (readonly string[])[], names: DiaryRow | undefined): readonly TableRow[] {
  const headers = table.map((cells) => placesIn(cells, names));
  // Above the row of names there may be a title, or rows of another table. Where tables were joined, the names come again.
  const first = headers.findIndex(Boolean);
  const startsWithRows = table.slice(0, Math.max(0, first)).some(([cell = '']) => readDay(cell));
  let cellsOf = columnsOf(startsWithRows ? undefined : headers[first]);
  const rows = table
    .map((cells, index): TableRow => {
      if (headers[index]) cellsOf = columnsOf(headers[index]);
      const row = cellsOf(cells);
      const day = readDay(row.date);
      // Under other names and without our code, such a number may be anything.
      const isAnything = day?.isNumber && first < 0 && !row.id.trim();
      return { number: index + 1, cells: row, day: isAnything ? undefined : day };
    })
    .filter(({ cells, number }) => !headers[number - 1] && Object.values(cells).some((cell) => cell.trim()));
  // Names of another language and a title are no entry. A table may have lost both.
  const isTitle = ({ number, day, cells }: TableRow): boolean =>
    number <= Math.max(1, first) && !day && readPain(cells.pain) === undefined;
  while (rows[0] && isTitle(rows[0])) rows.shift();
  return rows;
}

/** Reads the entries of a table. */
export function readDiaryCsv(text: string, { now, names, dayFirst }: ReadOptions): DiaryFile {
  const rows = rowsOf(readCsv(text), names);
  const dated = rows.flatMap(({ day, cells }) => (day ? [{ day, written: writtenAt(cells) }] : []));
  const order = dayFirst ?? isDayFirst(dated);
  if (order === undefined) return { entries: [], unread: [], unclear: unclearDay(dated)! };
  const entries: DiaryEntry[] = [];
  const unread: UnreadPart[] = [];
  const areParts = rows.some(({ day, cells }) => day?.isNumber || isPartOfDay(cells.time));
  const context = {
    dayFirst: order,
    now,
    areParts,
    ids: new Map<string, Version>(),
    counts: new Map<string, number>(),
  };
  for (const row of rows) {
    const entry = entryOf(row, context);
    if (typeof entry === 'string') unread.push({ row: row.number, fault: entry });
    else entries.push(entry);
  }
  return { entries, unread };
}

/** What a row with a known id says, and when that was written; not a number where the table does not tell. */
interface Version {
  readonly words: string;
  readonly changed: number;
}

/** What the reading of a row needs to know of its table. */
interface TableContext {
  readonly dayFirst: boolean;
  readonly now: number;
  /** Whether the table has times as parts of the day. */
  readonly areParts: boolean;
  /** The ids of the rows before, each with the row's version. */
  readonly ids: Map<string, Version>;
  /** How many ids were made for a time. */
  readonly counts: Map<string, number>;
}

/** The zone of a row; without one, that of the moment in its date's cell, if its time is from there. */
function zoneOf({ zone, date, time }: DiaryRow): string {
  const moment = time.trim() ? undefined : readMoment(date);
  // Without seconds, `-11:00` may be the end of what lasted from 10:00.
  return zone.trim() || (moment?.seconds ? moment.zone : '');
}

/** The entry of a row, or why it is none. */
function entryOf({ cells, day }: TableRow, context: TableContext): DiaryEntry | Fault {
  const { dayFirst, now, areParts, ids, counts } = context;
  const date = day && (dayFirst ? (day.dayFirst ?? day.monthFirst) : (day.monthFirst ?? day.dayFirst));
  if (!date) return 'date';
  // A day without a time counts as its middle.
  const clock = readClock(cells.time.trim() || day.clock || '12:00', areParts);
  if (!clock) return 'time';
  const pain = readPain(cells.pain);
  if (pain === undefined) return 'pain';
  const zoneText = zoneOf(cells);
  const zone = zoneText && readZone(zoneText);
  if (zone === undefined) return 'zone';
  const at = zone ? `${date}T${clock}:00${zone}` : timeOf(`${date}T${clock}`);
  if (!isTime(at)) return zone ? 'zone' : 'time';
  const words = {
    at,
    pain,
    stopped: unguard(cells.stopped),
    helped: unguard(cells.helped),
    note: unguard(cells.note),
  };
  const given = cells.id.trim().toLowerCase();
  // A row that was copied and then changed has the id of another row, and its time of change. A later version has its own.
  const version = { words: writeJson(words), changed: readInstant(cells.changed) ?? NaN };
  const known = ids.get(given);
  const isVersion = known && (version.changed < known.changed || version.changed > known.changed);
  const isCopy = known && known.words !== version.words && !isVersion;
  const isNew = !given || isCopy;
  let id = given;
  if (isNew) {
    let count = counts.get(at) ?? 0;
    do id = idFor(at, `${count++}`);
    while (ids.has(id));
    counts.set(at, count);
  }
  ids.set(id, version);
  // Without id and time of change, loading the same table again must change nothing.
  const changed = isNew ? Math.max(0, Date.parse(at)) : (readInstant(cells.changed) ?? now);
  return readEntry({ id, ...words, changed }) ?? 'id';
}
