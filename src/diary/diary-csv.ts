/** Writes the diary as a table for spreadsheets, and reads such a table. */
import { guard, readCsv, unguard, writeCsv } from './csv.js';
import { readEntry, type DiaryEntry } from './diary.js';

/** The order of the columns. They are read by position, so that their names can be in any language. */
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

/** Reads the entries of a table; `undefined` for each row that is not an entry. The first row has the column names. */
export function readDiaryCsv(text: string): readonly (DiaryEntry | undefined)[] {
  return readCsv(text)
    .slice(1)
    .filter((cells) => cells.some(Boolean))
    .map((cells) => {
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as DiaryRow;
      const { date, time, pain, stopped, helped, note, zone, id, changed } = row;
      return readEntry({
        id,
        at: `${date}T${time}:00${zone.slice(3)}`,
        pain: /^\d+$/.test(pain) ? Number(pain) : undefined,
        stopped: unguard(stopped),
        helped: unguard(helped),
        note: unguard(note),
        changed: Date.parse(changed),
      });
    });
}
