import { html, type TemplateResult } from 'lit';

// Render a live region from the start and change only its text, or screen readers miss the first message. It needs both
// the role and `aria-live`: Firefox does not derive `aria-live` from an alert, and Orca ignores new text without it.

/** A message that a screen reader announces after its current text. */
export const politeMessage = (text: string): TemplateResult =>
  html`<p class="care-visually-hidden" aria-live="polite" aria-atomic="true">${text}</p>`;

/** A message that interrupts the screen reader: for an emergency, a pack to take off, or an error. */
export const assertiveMessage = (text: string): TemplateResult =>
  html`<p class="care-visually-hidden" role="alert" aria-live="assertive">${text}</p>`;
