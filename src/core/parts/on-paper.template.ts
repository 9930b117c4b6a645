import { html, nothing, type TemplateResult } from 'lit';

/**
 * Says on paper that a box was ticked, before the words beside it. A box in a PDF is a drawing. Chromium tags no text that CSS
 * adds, so a screen reader would not read a `::before`.
 */
export const tickedOnPaper = (isTicked: boolean): TemplateResult | typeof nothing =>
  isTicked ? html`<span class="care-on-paper">✓ </span>` : nothing;
