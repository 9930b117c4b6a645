/** Packages that open the text of a table and save it again. */
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { parse as csvParse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import * as XLSX from 'xlsx';
import { writeCsv } from '../../build/src/diary/csv.js';

async function throughExceljs(file) {
  const book = new ExcelJS.Workbook();
  await book.csv.read(Readable.from([file.replace('\ufeff', '')]));
  const out = new PassThrough();
  const saved = textOf(out);
  await book.csv.write(out);
  return saved;
}

function throughSheetJs(file, { raw = false, rawNumbers = false } = {}) {
  const { Sheets, SheetNames } = XLSX.read(file.replace('\ufeff', ''), { type: 'string', raw });
  return XLSX.utils.sheet_to_csv(Sheets[SheetNames[0]], { rawNumbers });
}

/**
 * Each tool saves what it opened. With types, Papa Parse makes numbers and dates of words. SheetJS saves dates and times as
 * they are shown, as text, or as the numbers that spreadsheets store.
 */
export const savers = {
  SheetJS: (file) => throughSheetJs(file),
  'SheetJS, all as text': (file) => throughSheetJs(file, { raw: true }),
  'SheetJS, as numbers': (file) => throughSheetJs(file, { rawNumbers: true }),
  exceljs: throughExceljs,
  'Papa Parse': (file) => Papa.unparse(Papa.parse(file, { skipEmptyLines: true }).data),
  'Papa Parse with types': (file) => Papa.unparse(Papa.parse(file, { skipEmptyLines: true, dynamicTyping: true }).data),
  'csv-parse': (file) => writeCsv(csvParse(file, { bom: true })),
};
