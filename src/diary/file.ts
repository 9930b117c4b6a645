/** The files that a diary is saved as, and read from again. */
import { writeJson } from '../json/write-json.js';
import { own } from '../json/own.js';
import { readEntry, type DiaryEntry } from './diary.js';
import { readDiaryCsv } from './diary-csv.js';
import { readBundle } from './fhir.js';

/** What a JSON file of ours says of itself. */
const kind = 'back-care-elements:pain-diary';
const format = 1;

export function writeDiaryJson(entries: readonly DiaryEntry[]): string {
  return writeJson({ kind, format, entries });
}

/** What a file holds: entries, and how many of its parts are none. */
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

/** Reads any of our files, whatever it turns out to be. Never throws. */
export function readDiaryFile(text: string): DiaryFile {
  let parts: readonly (DiaryEntry | undefined)[] = [undefined];
  try {
    parts = partsOf(text.replace(/^\ufeff/, '').trimStart());
  } catch {
    // No JSON, or nested too deep to be read: nothing in it is ours.
  }
  const entries = parts.filter((part) => part !== undefined);
  return { entries, unread: parts.length - entries.length };
}
