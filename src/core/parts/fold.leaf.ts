import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A closed disclosure. */
export const foldLeaf =
  <Piece>({ html }: LeafWriter<Piece>) =>
  (title: string, content: LeafContent<Piece>, part = 'fold'): Piece =>
    html`<details class="care-disclosure" part=${part}>
      <summary>${title}</summary>
      ${content}
    </details>`;
