/** The server prints the text inside the tags, in the page's language, and no shadow roots. */
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { fallback } from 'back-care-elements/fallback';

const settings = { region: 'GB' };

export const page = () => html`
  <main>
    <red-flag-check region="GB">${unsafeHTML(fallback('red-flag-check', settings))}</red-flag-check>
    <back-spasm-tips region="GB">${unsafeHTML(fallback('back-spasm-tips', settings))}</back-spasm-tips>
  </main>
`;
