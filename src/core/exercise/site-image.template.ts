import { html, type TemplateResult } from 'lit';

/** The site's own picture of an exercise. It loads at once, or it would be missing from a handout. */
export const siteImage = ({ src, alt }: { readonly src: string; readonly alt: string }): TemplateResult =>
  html`<img class="care-figure" part="figure" src=${src} alt=${alt} />`;
