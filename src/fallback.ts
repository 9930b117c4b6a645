/**
 * The full content of each element as plain HTML, for snippets, servers and static sites. It is shown inside the tag until
 * the script runs, or always if it never does. Works in any JavaScript environment and needs no DOM.
 */
import { review } from './content/en/common.js';
import { unknownRegion } from './content/region/regions.js';
import { translationFor } from './content/translations.js';
import { localeIn, regionOfLanguage } from './core/localization/language-region.js';
import { findRegion } from './core/region/region.js';
import { asText } from './fallback/as-text.js';
import { structuredDataOf } from './fallback/structured-data.js';
import { fallbacks } from './lists/fallbacks.js';

export type { FallbackOptions } from './fallback/shared.js';

type Maker = (typeof fallbacks)[keyof typeof fallbacks];

/** The options of all elements. Each element uses those that it knows. */
type AnyOptions = [Maker] extends [(options: infer Options, makers: never) => unknown] ? Options : never;

/** The tags that have a fallback. */
export const fallbackTags = Object.keys(fallbacks) as readonly (keyof typeof fallbacks)[];

/** Text that reads from right to left says so itself: a page that puts it into a tag may read from left to right. */
function turned(text: string, locale = ''): string {
  const content = translationFor(locale)?.content;
  return content?.direction === 'rtl' ? `<div lang="${content.locale}" dir="rtl">${text}</div>` : text;
}

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
 * Returns what search engines are told of a page that shows this element, as a `<script type="application/ld+json">`: a
 * `MedicalWebPage` with its language, its sources, and who has checked it. Put it into a page once, for its main element.
 *
 * @param tag the element's tag
 * @param options the element's attributes, in camel case
 * @throws RangeError if the library has no such tag
 */
export function structuredData(tag: string, options: AnyOptions = {}): string {
  const { locale = '', region = regionOfLanguage(locale) ?? '' } = options;
  const words = translationFor(locale)?.content;
  const known = findRegion(region) ?? unknownRegion;
  return structuredDataOf(fallback(tag, options), {
    language: localeIn(words?.locale ?? 'en', known === unknownRegion ? undefined : known.code),
    review: words?.review ?? review,
  });
}
