/** Values of a leaf template. Not `false`: Lit would render the word. */
export type LeafContent<Piece> = Piece | string | number | symbol | null | undefined | readonly LeafContent<Piece>[];

/**
 * Renders leaf templates: with Lit in an element, with `markup` in the fallback. A leaf template contains only text and
 * attributes, so that one template serves both. An attribute with a single value has no quotes.
 */
export interface LeafWriter<Piece> {
  readonly html: (strings: TemplateStringsArray, ...values: readonly LeafContent<Piece>[]) => Piece;
  /** The items of a list. */
  readonly items: (items: readonly LeafContent<Piece>[]) => LeafContent<Piece>;
  /** Omits the attribute or child that has this value. */
  readonly nothing: symbol;
}
