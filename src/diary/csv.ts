/** Tables for spreadsheets, written and read; any table, whatever is in it. */

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

/** A table as RFC 4180 has it. The mark at its beginning tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;

/** The cells of a table. Spreadsheets of some countries save it with other separators. */
export function readCsv(text: string): readonly (readonly string[])[] {
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
