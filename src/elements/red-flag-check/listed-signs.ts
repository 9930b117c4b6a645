import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency, WarningSign } from '../../content/types.js';
import {
  combinationRules,
  warningSigns,
  type CombinedSignId,
  type SignId,
} from '../../content/advice/warning-signs.js';
import type { SiteContent } from '../../core/site-content/site-content-loader.js';
import { urgencyOfSign } from '../../core/site-content/site-signs.js';

const allSigns: readonly WarningSign<SignId>[] = warningSigns;

/** A sign in a list: a built-in one, or one of the site. */
export interface ListedSign {
  readonly id: string;
  readonly urgency: Urgency;
  /** Whether it needs an ambulance. */
  readonly ambulance: boolean;
  readonly statement: string;
  readonly hint: string | undefined;
  /** Whether the site added it. */
  readonly added: boolean;
}

/** The built-in signs and those of the site. A site can add signs and raise them, but never lower or remove one. */
export function listSigns(words: CheckWords, site: Pick<SiteContent, 'signs'>): readonly ListedSign[] {
  const given = site.signs ?? [];
  const builtIn = allSigns.map(({ id, urgency, ambulance = false }): ListedSign => {
    const { statement, hint } = words.signs[id];
    return { id, urgency: urgencyOfSign(id, given, urgency) ?? urgency, ambulance, statement, hint, added: false };
  });
  const ids = new Set<string>(builtIn.map(({ id }) => id));
  const added = given.flatMap(({ id, urgency, statement }): ListedSign[] => {
    if (ids.has(id) || !statement) return [];
    ids.add(id);
    const raised = urgencyOfSign(id, given) ?? urgency;
    return [{ id, urgency: raised, ambulance: false, statement, hint: undefined, added: true }];
  });
  return [...builtIn, ...added];
}

/** The combination rules as a list: each sign with the signs that make it an emergency. */
export const listedPairs: ReadonlyMap<CombinedSignId, readonly CombinedSignId[]> = (() => {
  const pairs = new Map<CombinedSignId, CombinedSignId[]>();
  for (const [first, second] of combinationRules) pairs.set(first, [...(pairs.get(first) ?? []), second]);
  return pairs;
})();
