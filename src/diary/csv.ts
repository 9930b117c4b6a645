/** Writes and reads tables for spreadsheets. */

/** Matches before a sign that starts a formula: `=`, `+`, `-`, `@`, or its full-width form. */
const sign = '(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])';
/**
 * Matches where a cell may begin, after any spaces and quotes. That includes after a line break, tab or semicolon, because
 * spreadsheets of some countries separate cells there.
 */
const begin = '(?<=(?:^|[\\n\\t;])[\\s\'"]*)';
const risky = new RegExp(sign + begin, 'g');
const guarded = new RegExp(`'${sign}${begin}`, 'g');

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Words that a spreadsheet takes for a number, a date or another value, and saves in its own way: `007`, `1/2`, `Mar 3`. */
const value = [
  '(?!(?:0|[1-9]\\d{0,8})$)(?:',
  '[\\d.,(#$€£%][\\d .,:/%()$€£+e-]*(?: ?[ap]m)?',
  '|#[a-z/0!?]+|true|false',
  `|\\d+[ -](?:${months})[a-z]*[ .,-]*\\d*|(?:${months})[a-z]*[ .-]+\\d[\\d ,-]*`,
  ')$',
].join('');
const mistaken = new RegExp(`^(?='*${value})`, 'i');
const marked = new RegExp(`^'(?='*${value})`, 'i');

/**
 * Adds an apostrophe before text that would run as a formula, or change as a value. {@link unguard} removes exactly these
 * apostrophes.
 */
export const guard = (text: string): string => text.replace(risky, "'").replace(mistaken, "'");
export const unguard = (text: string): string => text.replace(marked, '').replace(guarded, '');

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Writes a table as in RFC 4180. The byte order mark at its start tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;

/** Excel writes and reads the separator in a line of its own. */
const separatorLine = /^"?sep=(.)"?[,;\t]*\n/i;

/** Reads the cells of a table. The separator is a comma, semicolon or tab, depending on the country of the spreadsheet. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const lines = file.replace(/\r\n?/g, '\n');
  const given = separatorLine.exec(lines);
  const text = given ? lines.slice(given[0].length) : lines;
  const separator = given?.[1] ?? /[,;\t]/.exec(text.replace(/"[^"]*"/, ''))?.[0];
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
    } else cell += character;
  }
  if (cell || row.length) {
    endCell();
    rows.push(row);
  }
  return rows;
}
