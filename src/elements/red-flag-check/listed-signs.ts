import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { SignGroup, Urgency } from '../../content/types.js';
import { combinationRules, signGroups } from '../../content/advice/warning-signs.js';
import type { SiteContent } from '../../core/site-content/site-content-loader.js';
import { urgencyOfSign } from '../../core/site-content/site-signs.js';
import { stepOf } from '../../triage/steps.js';
import { signs as builtInSigns } from '../../triage/triage.js';

const paired: ReadonlySet<string> = new Set(combinationRules.flat());

/** A sign in a list: a built-in one, or one of the site. */
export interface ListedSign {
  readonly id: string;
  /** `null` for a sign of the site. */
  readonly group: SignGroup | null;
  readonly urgency: Urgency;
  /** Whether it needs an ambulance. */
  readonly ambulance: boolean;
  /** Whether it is an emergency together with another sign, and not by itself. */
  readonly paired: boolean;
  readonly statement: string;
  readonly hint: string | undefined;
}

/** The built-in signs and those of the site. A site can add signs and raise them, but never lower or remove one. */
export function listSigns(words: CheckWords, site: Pick<SiteContent, 'signs'>): readonly ListedSign[] {
  const given = site.signs ?? [];
  const builtIn = builtInSigns.map((sign): ListedSign => {
    const { id, group, ambulance = false } = sign;
    const { statement, hint } = words.signs[id];
    const urgency = urgencyOfSign(id, given, sign.urgency) ?? sign.urgency;
    return { id, group, urgency, ambulance, paired: paired.has(id), statement, hint };
  });
  const ids = new Set<string>(builtIn.map(({ id }) => id));
  const added = given.flatMap(({ id, urgency, statement }): ListedSign[] => {
    if (ids.has(id) || !statement) return [];
    ids.add(id);
    const raised = urgencyOfSign(id, given) ?? urgency;
    return [{ id, group: null, urgency: raised, ambulance: false, paired: false, statement, hint: undefined }];
  });
  return [...builtIn, ...added];
}

/** The emergency signs that only the site calls an emergency. */
export const raisedSigns = (signs: readonly ListedSign[]): readonly ListedSign[] =>
  signs.filter(
    ({ id, urgency }) =>
      urgency === 'emergency-now' && !builtInSigns.some((sign) => sign.id === id && sign.urgency === urgency),
  );

/** The signs by group, in the order of the groups; those of the site come last. Leaves out empty groups. */
export function inGroups(
  signs: readonly ListedSign[],
): readonly (readonly [group: SignGroup | null, signs: readonly ListedSign[]])[] {
  return [...signGroups, null].flatMap((group) => {
    const some = signs.filter((sign) => sign.group === group);
    return some.length ? [[group, some] as const] : [];
  });
}

/** The signs of a step, in its order. */
export function inStep(signs: readonly ListedSign[], group: SignGroup): readonly ListedSign[] {
  return (stepOf(group)?.signs ?? []).flatMap((id) => signs.find((sign) => sign.id === id) ?? []);
}

/** Whether most signs of a group are about intimate matters: then a visitor may skip its step. */
export function isSensitive(group: SignGroup): boolean {
  const signs = builtInSigns.filter((sign) => sign.group === group);
  return signs.filter(({ sensitive }) => sensitive).length > signs.length / 2;
}
