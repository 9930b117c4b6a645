/**
 * The diary as a table for spreadsheets, and back. Columns go by their place, so that their names can be in any language.
 */
import { readEntry, type DiaryEntry } from './diary.js';

/**
 * Before a sign that makes a formula of a cell that begins with it; the wide ones are the same signs in East Asian type.
 */
const sign = '(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])';
/**
 * Where a cell may begin, blanks and quotes aside: also after a line end or the separators of other countries, since a
 * spreadsheet that expects those divides the line there.
 */
const begin = '(?<=(?:^|[\\n\\t;])[\\s\'"]*)';
const risky = new RegExp(sign + begin, 'g');
const guarded = new RegExp(`'${sign}${begin}`, 'g');

/** Puts an apostrophe before what would run as a formula. {@link unguard} takes exactly that one away. */
export const guard = (text: string): string => text.replace(risky, "'");
export const unguard = (text: string): string => text.replace(guarded, '');

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The names of the columns: date, time, pain, stopped, helped, note, time zone, id, last change. */
export type ColumnNames = readonly [string, string, string, string, string, string, string, string, string];

/** A table as RFC 4180 has it. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function writeCsv(entries: readonly DiaryEntry[], names: ColumnNames): string {
  const rows = entries.map(({ id, at, pain, stopped, helped, note, changed }) => [
    at.slice(0, 10),
    at.slice(11, 16),
    `${pain}`,
    ...[stopped, helped, note].map(guard),
    `UTC${at.slice(19)}`,
    id,
    new Date(changed).toISOString(),
  ]);
  return `\ufeff${[names, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

/** The cells of a table. Spreadsheets of some countries save it with other separators. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const separator = /[,;\t]/.exec(text.replace(/"[^"]*"/, ''))?.[0];
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (character === '"' && !cell) quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (character !== '\r') cell += character;
  }
  if (cell || row.length) {
    endCell();
    rows.push(row);
  }
  return rows;
}

/** The entries of a table, `undefined` for each line that is none. The first line holds the names of the columns. */
export function readCsv(text: string): readonly (DiaryEntry | undefined)[] {
  return rowsOf(text)
    .slice(1)
    .filter((row) => row.some(Boolean))
    .map(([date = '', clock = '', pain = '', stopped = '', helped = '', note = '', zone = '', id = '', changed = '']) =>
      readEntry({
        id,
        at: `${date}T${clock}:00${zone.slice(3)}`,
        pain: /^\d+$/.test(pain) ? Number(pain) : undefined,
        stopped: unguard(stopped),
        helped: unguard(helped),
        note: unguard(note),
        changed: Date.parse(changed),
      }),
    );
}
