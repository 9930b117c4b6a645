import type { DiaryWords } from '../../content/words/pain-diary.js';
import { wallOf, type DiaryEntry } from '../../diary/diary.js';
import { writeDiaryCsv } from '../../diary/diary-csv.js';
import { bundleOf } from '../../diary/fhir.js';
import { readDiaryFile, writeDiaryJson } from '../../diary/file.js';
import type { CareDiaryEvent } from '../../core/contract/events.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { writeJson } from '../../json/write-json.js';
import type { DiaryLog } from './diary-log.js';

/** The files that the diary can be saved as. */
export type FileKind = keyof DiaryWords['saveAs'];
export const kinds: readonly FileKind[] = ['csv', 'json', 'fhir'];
const types: Readonly<Record<FileKind, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  fhir: ['fhir.json', 'application/fhir+json'],
};

/** Far more than a lifetime's diary needs, and little enough to be read at once. */
const largestFile = 20_000_000;

/** What one of the files holds; entries, the latest first. */
function contentOf(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords): string {
  const earliestFirst = [...entries].reverse();
  if (kind === 'json') return writeDiaryJson(earliestFirst);
  const { painShort, stopped, helped, note, columns } = words;
  if (kind === 'fhir') return writeJson(bundleOf(earliestFirst, { pain: painShort, stopped, helped }));
  return writeDiaryCsv(earliestFirst, { ...columns, pain: painShort, stopped, helped, note });
}

/** Gives the visitor a file without a server: nothing leaves the page. */
function saveFile(kind: FileKind, content: string, day: string): void {
  const [ending, type] = types[kind];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `pain-diary-${day}.${ending}`;
  link.click();
  // Some browsers fetch it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Tells the visitor, and the page where something was done. */
export type Tell = (news: string, action?: CareDiaryEvent['action']) => void;

/** Saves the diary as a file. */
export function saveDiary(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords, tell: Tell): void {
  saveFile(kind, contentOf(kind, entries, words), wallOf(new Date()).slice(0, 10));
  tell(words.news.saved, 'saved');
}

/** What a text file says: UTF-8, or else as spreadsheets save in Western Europe and America. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Takes what a file holds into the diary, when one has been chosen. */
export async function loadDiary(
  event: Event,
  log: DiaryLog,
  { news, unread: left }: DiaryWords,
  tell: Tell,
): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  if (file.size > largestFile) tell(news.tooLarge);
  else {
    // A file that was moved or deleted since can no longer be read.
    const { entries, unread } = readDiaryFile(await textOf(file).catch(() => ''));
    if (!entries.length) tell(news.notOurs);
    else {
      const loaded = fill(news.loaded, { count: log.load(entries) });
      tell(unread ? `${loaded} ${fill(left, { count: unread })}` : loaded, 'loaded');
    }
  }
  // Else the same file could not be chosen twice.
  input.value = '';
}
