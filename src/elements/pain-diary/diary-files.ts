import type { DiaryWords } from '../../content/words/pain-diary.js';
import { localTimeAt, type DiaryEntry } from '../../diary/diary.js';
import { writeDiaryCsv, type DiaryRow } from '../../diary/diary-csv.js';
import { bundleOf } from '../../diary/fhir.js';
import { writeDiaryJson } from '../../diary/file.js';
import type { CareDiaryEvent } from '../../core/contract/events.js';
import { writeJson } from '../../json/write-json.js';
import { createElement } from '../../core/contract/document-members.js';

/** The file formats of the diary. */
export type FileKind = keyof DiaryWords['saveAs'];
export const kinds: readonly FileKind[] = ['csv', 'json', 'fhir'];
const types: Readonly<Record<FileKind, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  fhir: ['fhir.json', 'application/fhir+json'],
};

/** The names of the columns of a table. */
export const columnNames = ({ painShort, stopped, helped, note, columns }: DiaryWords): DiaryRow => ({
  ...columns,
  pain: painShort,
  stopped,
  helped,
  note,
});

/** The content of a file. Takes the latest entry first, and writes the earliest first. */
function contentOf(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords): string {
  const earliestFirst = [...entries].reverse();
  if (kind === 'json') return writeDiaryJson(earliestFirst);
  const { painShort, stopped, helped } = words;
  if (kind === 'fhir') return writeJson(bundleOf(earliestFirst, { pain: painShort, stopped, helped }));
  return writeDiaryCsv(earliestFirst, columnNames(words));
}

/** Saves a file without a server: nothing leaves the page. */
function saveFile(kind: FileKind, content: string, day: string): void {
  const [ending, type] = types[kind];
  const link = createElement('a') as HTMLAnchorElement;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `pain-diary-${day}.${ending}`;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Announces a text to the visitor, and reports an action to the page. */
export type Tell = (news: string, action?: CareDiaryEvent['action']) => void;

/** Saves the diary as a file. */
export function saveDiary(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords, tell: Tell): void {
  saveFile(kind, contentOf(kind, entries, words), localTimeAt(new Date()).slice(0, 10));
  tell(words.news.saved, 'saved');
}
