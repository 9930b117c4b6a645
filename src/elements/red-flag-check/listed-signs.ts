import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { combinationRules, warningSigns, type CombinedSignId } from '../../content/advice/warning-signs.js';
import type { SiteContent } from '../../core/site-content/site-content-loader.js';
import { urgencyOfSign } from '../../core/site-content/site-signs.js';

/** A sign as it stands in a list: the library's own, or one that the site has added. */
export interface ListedSign {
  readonly id: string;
  readonly urgency: Urgency;
  readonly statement: string;
  readonly hint: string | undefined;
  /** Whether the site, not the library, brought it. */
  readonly added: boolean;
}

/** The library's signs with those of the site; a site can add signs and raise them, never lower or remove one. */
export function listSigns(words: CheckWords, site: Pick<SiteContent, 'signs'>): readonly ListedSign[] {
  const given = site.signs ?? [];
  const own = warningSigns.map(({ id, urgency }): ListedSign => {
    const { statement, hint } = words.signs[id];
    return { id, urgency: urgencyOfSign(id, given, urgency) ?? urgency, statement, hint, added: false };
  });
  const ids = new Set<string>(own.map(({ id }) => id));
  const added = given.flatMap(({ id, urgency, statement }): ListedSign[] => {
    if (ids.has(id) || !statement) return [];
    ids.add(id);
    return [{ id, urgency: urgencyOfSign(id, given) ?? urgency, statement, hint: undefined, added: true }];
  });
  return [...own, ...added];
}

/**
 * The combination rules for a list: each sign with those that make it an emergency. A rule that holds another whole one
 * says nothing new and is left out, so that pairs remain.
 */
export const listedPairs: ReadonlyMap<CombinedSignId, readonly CombinedSignId[]> = (() => {
  const pairs = new Map<CombinedSignId, CombinedSignId[]>();
  for (const rule of combinationRules) {
    const [first, second, ...more] = rule;
    if (more.length === 0) pairs.set(first, [...(pairs.get(first) ?? []), second]);
  }
  return pairs;
})();
