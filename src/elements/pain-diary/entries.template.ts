import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import type { DiaryEntry } from '../../diary/diary.js';
import { fill } from '../../core/region/fill-placeholders.js';

/** The number of rows shown until the visitor asks for all. */
export const fewRows = 14;

export interface EntriesView {
  readonly words: DiaryWords;
  readonly entries: readonly DiaryEntry[];
  /** The number of rows to show. */
  readonly rows: number;
  readonly date: (entry: DiaryEntry) => string;
  readonly onChange: (entry: DiaryEntry) => void;
  readonly onDelete: (entry: DiaryEntry) => void;
  readonly onShowAll: () => void;
}

/** The entries as a table. It holds everything that the chart shows, and the texts. */
export function entriesTable(view: EntriesView): TemplateResult {
  const { words, entries, rows, date } = view;
  return html`<table class="diary-table" part="table">
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col">${words.painShort}</th>
          <th scope="col">${words.wrote}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          entries.slice(0, rows),
          ({ id }) => id,
          // A diary may have thousands of rows: only those that change are rendered again.
          (entry) => guard([entry, words, date], () => row(entry, view)),
        )}
      </tbody>
    </table>
    ${
      entries.length > rows
        ? html`<div class="care-tools care-no-print">
            <button type="button" class="care-button" @click=${view.onShowAll}>
              ${fill(words.showAll, { count: entries.length })}
            </button>
          </div>`
        : nothing
    }`;
}

function row(entry: DiaryEntry, { words, date, onChange, onDelete }: EntriesView): TemplateResult {
  const when = date(entry);
  const button = (name: string, label: string, action: (entry: DiaryEntry) => void): TemplateResult =>
    html`<button
      type="button"
      class="care-button diary-${name}"
      data-entry=${entry.id}
      aria-label=${`${label} ${fill(words.ofEntry, { date: when })}`}
      @click=${() => action(entry)}
    >
      ${label}
    </button>`;
  return html`<tr>
    <th scope="row">${when}</th>
    <td class="diary-value">${entry.pain}</td>
    <td>
      ${(['stopped', 'helped', 'note'] as const).map((name) =>
        entry[name]
          ? html`<p class="diary-said"><span class="diary-asked">${words[name]}</span> ${entry[name]}</p>`
          : nothing,
      )}
      <div class="care-tools care-no-print">
        ${button('change', words.change, onChange)} ${button('delete', words.delete, onDelete)}
      </div>
    </td>
  </tr>`;
}
