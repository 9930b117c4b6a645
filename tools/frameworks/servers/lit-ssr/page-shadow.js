/** The server renders the shadow roots, in English. The browser takes the page over, and renders it again on a press. */
import { html } from 'lit';

export const page = (level) => html`
  <main>
    <red-flag-check region="GB" heading-level=${level}></red-flag-check>
    <back-spasm-tips region="GB"></back-spasm-tips>
    <button id="render-again" ?data-done=${level === 3}>Render again</button>
  </main>
`;
