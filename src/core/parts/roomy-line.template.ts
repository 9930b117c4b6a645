import { html, type TemplateResult } from 'lit';

/** A line that keeps room for its longest text: nothing below it moves when the day changes or the script arrives. */
export const roomyLine = (text: string, longest: string): TemplateResult =>
  html`<span class="care-roomy"
    ><span>${text}</span><span class="care-reserve" data-label=${longest} aria-hidden="true"></span
  ></span>`;
