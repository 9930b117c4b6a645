import { html, type TemplateResult } from 'lit';

/** A line that reserves room for its longest text, so that nothing below it moves when the text changes. */
export const roomyLine = (text: string, longest: string): TemplateResult =>
  html`<span class="care-roomy"
    ><span>${text}</span><span class="care-reserve" data-label=${longest} aria-hidden="true"></span
  ></span>`;
