/** Writes the diary as a JSON file, and reads it from JSON, CSV and FHIR files. */
import { writeJson } from '../json/write-json.js';
import { own } from '../json/own.js';
import { readEntry, type DiaryEntry } from './diary.js';
import { readDiaryCsv } from './diary-csv.js';
import { readBundle } from './fhir.js';

/** Identifies our JSON files. */
const kind = 'back-care-elements:pain-diary';
const format = 1;

export function writeDiaryJson(entries: readonly DiaryEntry[]): string {
  return writeJson({ kind, format, entries });
}

/** The content of a file: its entries, and the number of parts that are not entries. */
export interface DiaryFile {
  readonly entries: readonly DiaryEntry[];
  readonly unread: number;
}

function partsOf(text: string): readonly (DiaryEntry | undefined)[] {
  if (!text.startsWith('{')) return readDiaryCsv(text);
  const file: unknown = JSON.parse(text);
  if (own(file, 'resourceType') === 'Bundle') return readBundle(file);
  const entries = own(file, 'entries');
  if (own(file, 'kind') !== kind || own(file, 'format') !== format || !Array.isArray(entries)) return [undefined];
  return entries.map(readEntry);
}

/** Reads a file in any of our formats. Never throws. */
export function readDiaryFile(text: string): DiaryFile {
  let parts: readonly (DiaryEntry | undefined)[] = [undefined];
  try {
    parts = partsOf(text.replace(/^\ufeff/, '').trimStart());
  } catch {
    // Not JSON, or nested too deeply: not one of our files.
  }
  const entries = parts.filter((part) => part !== undefined);
  return { entries, unread: parts.length - entries.length };
}
