import { html, nothing, type TemplateResult } from 'lit';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import { kinds, type FileKind } from './diary-files.js';

export interface FilesView {
  readonly words: DiaryWords;
  readonly empty: boolean;
  readonly onSave: (kind: FileKind) => void;
  readonly onLoad: (event: Event) => void;
}

/** The buttons that save the diary as a file and load it again. */
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
