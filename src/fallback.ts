/**
 * Each element's full content as plain HTML, for snippets, servers and static sites: what stands inside the tag until the
 * script has run, and for good where it never does. Works in any JavaScript environment; needs no DOM.
 */
import { fallbacks } from './lists/fallbacks.js';

export type { FallbackOptions } from './fallback/shared.js';

type Maker = (typeof fallbacks)[keyof typeof fallbacks];

/** All that any element's fallback takes; each uses what fits. */
type AnyOptions = [Maker] extends [(options: infer Options, makers: never) => unknown] ? Options : never;

/** The tags that have a fallback. */
export const fallbackTags = Object.keys(fallbacks) as readonly (keyof typeof fallbacks)[];

/**
 * The content of an element as HTML, to put inside its tag.
 *
 * @param tag the element's tag
 * @param options what the element's attributes say
 * @returns HTML in which every value is escaped
 * @throws RangeError for a tag that the library does not have
 */
export function fallback(tag: string, options: AnyOptions = {}): string {
  const make = Object.hasOwn(fallbacks, tag) ? fallbacks[tag as keyof typeof fallbacks] : undefined;
  if (!make) throw new RangeError(`There is no <${tag}>. Accepted: ${fallbackTags.join(', ')}.`);
  return make(options, fallbacks).text;
}
