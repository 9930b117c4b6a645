import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A disclosure, closed at first unless `open`. */
export const foldLeaf =
  <Html>({ html, nothing }: LeafWriter<Html>) =>
  (title: LeafContent<Html>, content: LeafContent<Html>, part?: string, open = false): Html =>
    html`<details class="care-disclosure" part=${part ?? nothing} open=${open ? '' : nothing}>
      <summary>${title}</summary>
      ${content}
    </details>`;
