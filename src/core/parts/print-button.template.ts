import { html, type TemplateResult } from 'lit';
import { icon, printIcon } from './icons.template.js';

/** A button that prints the page. */
export const printButton = (label: string): TemplateResult =>
  html`<button type="button" class="care-button" @click=${() => globalThis.print?.()}>
    ${icon(printIcon)}${label}
  </button>`;

/** The same button in a separate row. */
export const printTools = (label: string): TemplateResult =>
  html`<div class="care-tools care-no-print">${printButton(label)}</div>`;
