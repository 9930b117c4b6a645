import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A bulleted list. */
export const listLeaf =
  <Piece>({ html, nothing }: LeafWriter<Piece>) =>
  (items: readonly LeafContent<Piece>[], className = 'care-list', part?: string): Piece =>
    html`<ul class=${className} part=${part ?? nothing}>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
