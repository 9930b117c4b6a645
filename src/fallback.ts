/**
 * The full content of each element as plain HTML, for snippets, servers and static sites. It is shown inside the tag until
 * the script runs, or always if it never does. Works in any JavaScript environment and needs no DOM.
 */
import { asText, turned } from './fallback/as-text.js';
import { provenanceOf, structuredDataOf } from './fallback/structured-data.js';
import { fallbacks } from './lists/fallbacks.js';

export type { FallbackOptions } from './fallback/fallback-view.js';

type Maker = (typeof fallbacks)[keyof typeof fallbacks];

/** The options of all elements. Each element uses those that it knows. */
type AnyOptions = [Maker] extends [(options: infer Options, makers: never) => unknown] ? Options : never;

/** The tags that have a fallback. */
export const fallbackTags = Object.keys(fallbacks) as readonly (keyof typeof fallbacks)[];

/**
 * Returns the content of an element as HTML, to put inside its tag. It is a single line, so that Markdown, MDX and editors keep it.
 *
 * @param tag the element's tag
 * @param options the element's attributes, in camel case
 * @returns HTML in which every value is escaped
 * @throws RangeError if the library has no such tag
 */
export function fallback(tag: string, options: AnyOptions = {}): string {
  const make = Object.hasOwn(fallbacks, tag) ? fallbacks[tag as keyof typeof fallbacks] : undefined;
  if (!make) throw new RangeError(`There is no <${tag}>. Accepted: ${fallbackTags.join(', ')}.`);
  const text = turned(asText(make(options, fallbacks)), options.locale);
  // Every value is escaped, so this finds only tags. XHTML needs the value.
  // In a book, epubcheck counts `part` as an error. Quotes in a site's own texts are escaped, so that they stay.
  return options.open ? text.replaceAll('<details ', '<details open="" ').replace(/ part="[^"]*"/g, '') : text;
}

/**
 * Returns structured data for search engines, as a `<script type="application/ld+json">`: a
 * `MedicalWebPage` with its language, its sources, and who has checked it. Put it into a page once, for its main element.
 *
 * @param tag the element's tag
 * @param options the element's attributes, in camel case
 * @throws RangeError if the library has no such tag
 */
export function structuredData(tag: string, options: AnyOptions = {}): string {
  return structuredDataOf(fallback(tag, { ...options, open: false }), provenanceOf(options));
}
