import { html, nothing, type TemplateResult } from 'lit';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { DayCell } from '../../diary/cells.js';
import { kinds, type FileKind } from './diary-files.js';
import type { DiaryLoader } from './diary-loader.js';

export interface FilesView {
  readonly words: DiaryWords;
  readonly empty: boolean;
  readonly loader: DiaryLoader;
  /** Writes a day in words. */
  readonly dayText: (day: string) => string;
  readonly onSave: (kind: FileKind) => void;
}

/** A foreign file can hold thousands of rows that are no entries. */
const mostUnread = 20;

/** The buttons that save the diary as a file and load it again, and what the last file left open. */
export function files(view: FilesView): TemplateResult {
  const { words, empty, loader, onSave } = view;
  const { unclear, unread } = loader;
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
        <input type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" @change=${loader.load} />
        <span class="care-button">${words.load}</span>
      </label>
    </div>
    ${unclear ? whichDay(view, unclear) : nothing} ${unread.length ? unreadList(view) : nothing}
  </details>`;
}

/** Asks which of two days a date in the file means. */
function whichDay({ words, dayText, loader }: FilesView, unclear: DayCell): TemplateResult {
  const button = (label: string, dayFirst?: boolean): TemplateResult =>
    html`<button type="button" class="care-button" @click=${() => loader.answer(dayFirst)}>${label}</button>`;
  return html`<p class="care-text diary-which-day" tabindex="-1">${words.whichDay}</p>
    <div class="care-tools">
      ${button(dayText(unclear.dayFirst!), true)} ${button(dayText(unclear.monthFirst!), false)} ${button(words.cancel)}
    </div>`;
}

/** The rows that could not be read, each with the reason. */
function unreadList({ words, loader: { unread } }: FilesView): TemplateResult {
  const more = unread.length - mostUnread;
  return html`<ul class="care-list diary-unread">
    ${unread
      .slice(0, mostUnread)
      .map(({ row, fault }) => html`<li>${fill(words.unreadRow, { row })} ${words.faults[fault]}</li>`)}
    ${more > 0 ? html`<li>${fill(words.moreUnread, { count: more })}</li>` : nothing}
  </ul>`;
}
