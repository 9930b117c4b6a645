import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** A bulleted list. */
export const listLeaf =
  <Html>({ html, items: itemsOf, nothing }: LeafWriter<Html>) =>
  (items: readonly LeafContent<Html>[], className = 'care-list', part?: string): Html =>
    html`<ul class=${className} part=${part ?? nothing}>
      ${itemsOf(items)}
    </ul>`;
