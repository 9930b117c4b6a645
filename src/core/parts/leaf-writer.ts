/** Values of a leaf template. Not `false`: Lit would render the word. */
export type LeafContent<Html> = Html | string | number | symbol | null | undefined | readonly LeafContent<Html>[];

/**
 * Renders leaf templates: with Lit in an element, with `markup` in the fallback. A leaf template contains only text and
 * attributes, so that one template serves both. An attribute with a single value has no quotes.
 */
export interface LeafWriter<Html> {
  readonly html: (strings: TemplateStringsArray, ...values: readonly LeafContent<Html>[]) => Html;
  /** The items of a list. */
  readonly items: (items: readonly LeafContent<Html>[]) => LeafContent<Html>;
  /** Omits the attribute or child that has this value. */
  readonly nothing: symbol;
}
