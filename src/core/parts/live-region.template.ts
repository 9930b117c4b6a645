import { html, type TemplateResult } from 'lit';

// A live region is rendered from the start and changes nothing but its text, or screen readers miss the first message. It
// has both the role and `aria-live`: Firefox gives an alert no `aria-live`, and Orca ignores text put into one without it.

/** A message that waits until the screen reader has finished what it is reading. */
export const politeMessage = (text: string): TemplateResult =>
  html`<p class="care-visually-hidden" role="status" aria-live="polite">${text}</p>`;

/** A message that interrupts: for an emergency, a pack that must come off, and what stops the visitor. */
export const assertiveMessage = (text: string): TemplateResult =>
  html`<p class="care-visually-hidden" role="alert" aria-live="assertive">${text}</p>`;
