import type { DiaryWords } from '../../content/words/pain-diary.js';
import { wallOf, type DiaryEntry } from '../../diary/diary.js';
import { writeDiaryCsv } from '../../diary/diary-csv.js';
import { bundleOf } from '../../diary/fhir.js';
import { readDiaryFile, writeDiaryJson } from '../../diary/file.js';
import type { CareDiaryEvent } from '../../core/contract/events.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { writeJson } from '../../json/write-json.js';
import type { DiaryLog } from './diary-log.js';
import { createElement } from '../../core/contract/document-members.js';

/** The file formats of the diary. */
export type FileKind = keyof DiaryWords['saveAs'];
export const kinds: readonly FileKind[] = ['csv', 'json', 'fhir'];
const types: Readonly<Record<FileKind, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  fhir: ['fhir.json', 'application/fhir+json'],
};

/** In bytes: far more than a lifetime of entries, and small enough to read at once. */
const largestFile = 20_000_000;

/** The content of a file. Takes the latest entry first, and writes the earliest first. */
function contentOf(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords): string {
  const earliestFirst = [...entries].reverse();
  if (kind === 'json') return writeDiaryJson(earliestFirst);
  const { painShort, stopped, helped, note, columns } = words;
  if (kind === 'fhir') return writeJson(bundleOf(earliestFirst, { pain: painShort, stopped, helped }));
  return writeDiaryCsv(earliestFirst, { ...columns, pain: painShort, stopped, helped, note });
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
  saveFile(kind, contentOf(kind, entries, words), wallOf(new Date()).slice(0, 10));
  tell(words.news.saved, 'saved');
}

/** Decodes a text file: UTF-8, or Windows-1252 as spreadsheets in Western Europe and America save it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Loads the file that the visitor has chosen into the diary. */
export async function loadDiary(
  event: Event,
  log: DiaryLog,
  { news, unread: unreadText }: DiaryWords,
  tell: Tell,
): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  if (file.size > largestFile) tell(news.tooLarge);
  else {
    // Reading fails if the file has been moved or deleted since.
    const { entries, unread } = readDiaryFile(await textOf(file).catch(() => ''));
    if (!entries.length) tell(news.notOurs);
    else {
      const loaded = fill(news.loaded, { count: log.load(entries) });
      tell(unread ? `${loaded} ${fill(unreadText, { count: unread })}` : loaded, 'loaded');
    }
  }
  // Without this, choosing the same file again fires no event.
  input.value = '';
}
