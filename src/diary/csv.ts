/** Writes and reads tables for spreadsheets. */

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
