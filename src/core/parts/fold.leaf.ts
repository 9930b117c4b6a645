import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A disclosure, closed at first unless `open`. */
export const foldLeaf =
  <Piece>({ html, nothing }: LeafWriter<Piece>) =>
  (title: LeafContent<Piece>, content: LeafContent<Piece>, part?: string, open = false): Piece =>
    html`<details class="care-disclosure" part=${part ?? nothing} open=${open ? '' : nothing}>
      <summary>${title}</summary>
      ${content}
    </details>`;
