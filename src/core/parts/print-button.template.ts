import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../content/words/common.js';
import { icon, printIcon } from './icons.template.js';
import { listen, windowOf } from '../contract/document-members.js';

type PrintWords = Pick<CommonWords, 'print' | 'printRefused'>;

/**
 * Prints the page that the button is on, which may be in another window than the script. A frame without `allow-modals`
 * and the browser inside an app refuse without a word, so the words after the button say what to do.
 */
function print(button: Element, refused: string): void {
  const view = windowOf(button);
  let isPrinted = false;
  const unlisten = listen(view, 'beforeprint', () => (isPrinted = true));
  view.print?.();
  unlisten();
  button.nextElementSibling!.textContent = isPrinted ? '' : refused;
}

/** A button that prints the page. */
export const printButton = (words: PrintWords, label = words.print): TemplateResult =>
  html`<button
      type="button"
      class="care-button"
      @click=${({ currentTarget }: Event) => print(currentTarget as Element, words.printRefused)}
    >
      ${icon(printIcon)}${label}</button
    ><span class="care-print-news" aria-live="polite" aria-atomic="true"></span>`;

/** The same button in a separate row. */
export const printTools = (words: PrintWords): TemplateResult =>
  html`<div class="care-tools care-no-print">${printButton(words)}</div>`;
