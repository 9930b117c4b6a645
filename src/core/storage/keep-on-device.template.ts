import { html, type TemplateResult } from 'lit';
import type { KeepWords } from '../../content/words/keep.js';
import type { DeviceStorage } from './device-storage.js';

type Keeping = Pick<DeviceStorage<unknown>, 'kept' | 'problem' | 'keep' | 'forget'>;

/**
 * Shows whether the entries are stored on the device, and any problem, with a button that stores or deletes them. It is the
 * same button for both, so that it keeps the focus. An accidental press does no harm: the value in memory stays.
 */
export function keepOnDevice({ kept, problem, keep, forget }: Keeping, words: KeepWords): TemplateResult {
  return html`<div class="care-no-print" part="keep">
    <p class="care-text" aria-live="polite" aria-atomic="true">
      ${problem ? words.problems[problem] : kept ? words.kept : words.notKept}
    </p>
    <div class="care-tools">
      <button type="button" class="care-button" @click=${kept ? forget : keep}>
        ${kept ? words.delete : words.keep}
      </button>
    </div>
  </div>`;
}
