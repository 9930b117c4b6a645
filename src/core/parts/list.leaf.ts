import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A bulleted list. */
export const listLeaf =
  <Piece>({ html, items: itemsOf, nothing }: LeafWriter<Piece>) =>
  (items: readonly LeafContent<Piece>[], className = 'care-list', part?: string): Piece =>
    html`<ul class=${className} part=${part ?? nothing}>
      ${itemsOf(items)}
    </ul>`;
