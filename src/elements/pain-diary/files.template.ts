import { html, nothing, type TemplateResult } from 'lit';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import { writeCsv } from '../../core/diary/csv.js';
import type { DiaryEntry } from '../../core/diary/diary.js';
import { bundleOf } from '../../core/diary/fhir.js';
import { writeDiaryJson } from '../../core/diary/file.js';
import { writeJson } from '../../core/write-json.js';

/** The files that the diary can be saved as. */
export type FileKind = keyof DiaryWords['saveAs'];
const kinds: readonly FileKind[] = ['csv', 'json', 'fhir'];
const types: Readonly<Record<FileKind, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  fhir: ['fhir.json', 'application/fhir+json'],
};

/** Far more than a lifetime's diary needs, and little enough to be read at once. */
export const largestFile = 20_000_000;

/** What one of the files holds; entries, the latest first. */
export function contentOf(kind: FileKind, entries: readonly DiaryEntry[], words: DiaryWords): string {
  const earliestFirst = [...entries].reverse();
  if (kind === 'json') return writeDiaryJson(earliestFirst);
  const { painShort, stopped, helped, note, columns } = words;
  if (kind === 'fhir') return writeJson(bundleOf(earliestFirst, { pain: painShort, stopped, helped }));
  const { date, time, zone, id, changed } = columns;
  return writeCsv(earliestFirst, [date, time, painShort, stopped, helped, note, zone, id, changed]);
}

/** Gives the visitor a file without a server: nothing leaves the page. */
export function saveFile(kind: FileKind, content: string, day: string): void {
  const [ending, type] = types[kind];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `pain-diary-${day}.${ending}`;
  link.click();
  // Some browsers fetch it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export interface FilesView {
  readonly words: DiaryWords;
  readonly empty: boolean;
  readonly onSave: (kind: FileKind) => void;
  readonly onLoad: (event: Event) => void;
}

/** The diary as a file, and back. */
export function files({ words, empty, onSave, onLoad }: FilesView): TemplateResult {
  return html`<details class="care-disclosure" part="files">
    <summary>${words.files}</summary>
    <p class="care-text">${words.filesHint}</p>
    <div class="care-tools">
      ${
        empty
          ? nothing
          : kinds.map(
              (kind) =>
                html`<button type="button" class="care-button diary-save-${kind}" @click=${() => onSave(kind)}>
                  ${words.saveAs[kind]}
                </button>`,
            )
      }
      <label class="diary-load">
        <input type="file" accept=".csv,.json,text/csv,application/json" @change=${onLoad} />
        <span class="care-button">${words.load}</span>
      </label>
    </div>
  </details>`;
}
