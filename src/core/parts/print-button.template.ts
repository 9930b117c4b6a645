import { html, type TemplateResult } from 'lit';
import { icon, printIcon } from './icons.template.js';
import { windowOf } from '../contract/document-members.js';

/** Prints the page that the button is on, which may be in another window than the script. */
const print = ({ currentTarget }: Event): void => windowOf(currentTarget as Element).print?.();

/** A button that prints the page. */
export const printButton = (label: string): TemplateResult =>
  html`<button type="button" class="care-button" @click=${print}>${icon(printIcon)}${label}</button>`;

/** The same button in a separate row. */
export const printTools = (label: string): TemplateResult =>
  html`<div class="care-tools care-no-print">${printButton(label)}</div>`;
