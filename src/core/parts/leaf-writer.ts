/** What may be written into a leaf template. No `false`: Lit would write the word. */
export type LeafContent<Piece> = Piece | string | number | symbol | null | undefined | readonly LeafContent<Piece>[];

/**
 * What writes a leaf template: Lit in an element, `markup` in the fallback. A leaf holds only text and attributes, so that
 * it is written once for both, and its attributes with a single value have no quotes.
 */
export interface LeafWriter<Piece> {
  readonly html: (strings: TemplateStringsArray, ...values: readonly LeafContent<Piece>[]) => Piece;
  /** Leaves out the attribute, or the child, that it is the value of. */
  readonly nothing: symbol;
}
