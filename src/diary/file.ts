/** Writes the diary as a JSON file, and reads it from JSON, CSV and FHIR files. */
import { writeJson } from '../json/write-json.js';
import { listIn, own } from '../json/own.js';
import { readEntry, type DiaryEntry } from './diary.js';
import { readDiaryCsv, type ReadOptions } from './diary-csv.js';
import { readParts } from './fhir.js';
import type { DiaryFile, Fault } from './file.types.js';

/** Identifies our JSON files. */
const kind = 'back-care-elements:pain-diary';
const format = 1;

export function writeDiaryJson(entries: readonly DiaryEntry[]): string {
  return writeJson({ kind, format, entries });
}

const notOurs: DiaryFile = { entries: [], unread: [{ row: 1, fault: 'other' }] };

/** A file from its parts: entries, faults, and `undefined` for parts to pass over. */
function fileOf(parts: readonly (DiaryEntry | Fault | undefined)[]): DiaryFile {
  return {
    entries: parts.filter((part) => typeof part === 'object'),
    unread: parts.flatMap((part, index) => (typeof part === 'string' ? [{ row: index + 1, fault: part }] : [])),
  };
}

/** Parses JSON; `undefined` if it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file of JSON, or of one in each line, as FHIR servers export many resources; `undefined` if it is neither. */
function parseFile(text: string): unknown {
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const [line = '', ...lines] = text.split('\n').filter((each) => each.trim());
  const first = parse(line);
  return first === undefined ? undefined : [first, ...lines.map(parse)];
}

function readJson(file: unknown): DiaryFile {
  if (own(file, 'kind') === kind) {
    const entries = own(file, 'entries');
    if (own(file, 'format') !== format || !Array.isArray(entries)) return notOurs;
    return fileOf(entries.map((entry) => readEntry(entry) ?? 'other'));
  }
  if (own(file, 'resourceType') === 'Bundle')
    return fileOf(readParts(listIn(file, 'entry'), own(file, 'type') === 'history'));
  const resources: readonly unknown[] = Array.isArray(file) ? file : [file];
  return fileOf(readParts(resources.map((resource) => ({ resource }))));
}

/** Reads a file in any of our formats. Never throws. */
export function readDiaryFile(text: string, options: ReadOptions): DiaryFile {
  const content = text.replace(/^\ufeff/, '').trimStart();
  const startsAsJson = /^[{[]/.test(content);
  try {
    const file = startsAsJson ? parseFile(content) : undefined;
    if (file !== undefined) return readJson(file);
    // The title of a table may start like JSON.
    const table = readDiaryCsv(content, options);
    return startsAsJson && !table.entries.length && !table.unclear ? notOurs : table;
  } catch {
    // Nested too deeply: not one of our files.
    return notOurs;
  }
}
