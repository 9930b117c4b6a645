/**
 * Makes the check of what an element uses of a site's own content. It brings valibot and all schemas, so `load-checker.ts`
 * loads it only for an element that is given content; in the files for websites it is `site-content.js`.
 */
import { checkOf, type Check } from './check.js';
import { checkSigns } from './signs.check.js';
import { siteContentParts, type SiteContent } from './site-content.schema.js';

/** A part that only some elements use. The signs concern all of them. */
export type SiteContentPart = Exclude<keyof SiteContent, 'signs'>;

export interface Checker {
  /** The warning signs, apart from the rest: no mistake elsewhere takes one away. */
  readonly checkSigns: Check<Pick<SiteContent, 'signs'>>;
  /** The other parts that the element uses. */
  readonly check: Check<Partial<SiteContent>>;
}

export function checkerOf(parts: readonly SiteContentPart[]): Checker {
  const schemas = Object.fromEntries(parts.map((part) => [part, siteContentParts[part]]));
  return { checkSigns, check: checkOf(schemas) };
}
