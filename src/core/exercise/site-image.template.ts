import { html, nothing, type TemplateResult } from 'lit';
import { linkAddress } from '../contract/attributes.js';

/** The site's picture of an exercise. It is not lazy: a picture that is not loaded is missing from a printed handout. */
export const siteImage = ({ src, alt }: { readonly src: string; readonly alt: string }): TemplateResult =>
  html`<img class="care-figure" part="figure" src=${linkAddress(src) ?? nothing} alt=${alt} />`;
