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

/** A file from its parts, each an entry, why it is none, or `undefined` if there is nothing to say of it. */
function fileOf(parts: readonly (DiaryEntry | Fault | undefined)[]): DiaryFile {
  return {
    entries: parts.filter((part) => typeof part === 'object'),
    unread: parts.flatMap((part, index) => (typeof part === 'string' ? [{ row: index + 1, fault: part }] : [])),
  };
}

/** A file of JSON, or of one in each line, as FHIR servers export many resources; throws if it is neither. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.trim().split('\n').map(parseLine);
    if (lines[0] === undefined) throw error;
    return lines;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readJson(text: string): DiaryFile {
  const file = parse(text);
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
  try {
    return /^[{[]/.test(content) ? readJson(content) : readDiaryCsv(content, options);
  } catch {
    // Not JSON, or nested too deeply: not one of our files.
    return notOurs;
  }
}
