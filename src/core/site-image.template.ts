import { html, type TemplateResult } from 'lit';

/** The site's own picture of an exercise; it loads when it comes into sight. */
export const siteImage = ({ src, alt }: { readonly src: string; readonly alt: string }): TemplateResult =>
  html`<img class="care-figure" part="figure" src=${src} alt=${alt} loading="lazy" />`;
