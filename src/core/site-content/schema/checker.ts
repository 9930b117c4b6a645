/**
 * Makes the checks of the parts of a site's content that an element uses. It imports valibot and all schemas, so
 * `load-checker.ts` loads it only for an element with site content. In dist/cdn it is `site-content.js`.
 */
import { checkOf, type Check } from './check.js';
import { checkSigns } from './signs.check.js';
import { siteContentParts, type SiteContent } from './site-content.schema.js';

/** A part that only some elements use. All elements use the signs. */
export type SiteContentPart = Exclude<keyof SiteContent, 'signs'>;

export interface Checker {
  /** Checks the warning signs. Separate, so that a mistake in another part cannot remove a sign. */
  readonly checkSigns: Check<Pick<SiteContent, 'signs'>>;
  /** Checks the other parts that the element uses. */
  readonly check: Check<Partial<SiteContent>>;
}

export function checkerOf(parts: readonly SiteContentPart[]): Checker {
  const schemas = Object.fromEntries(parts.map((part) => [part, siteContentParts[part]]));
  return { checkSigns, check: checkOf(schemas) };
}
