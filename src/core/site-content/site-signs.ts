import type { Urgency } from '../../content/types.js';
import type { SiteContent } from './site-content-loader.js';

/** A warning sign that a site adds, or a built-in one that it makes more urgent. */
export type SiteSign = NonNullable<SiteContent['signs']>[number];

/** Most urgent first. */
export const urgencies: readonly Urgency[] = ['emergency-now', 'same-day', 'within-days'];

/** The most urgent that is said of a sign, however often the site names it; never less than `least`. */
export const urgencyOfSign = (id: string, signs: readonly SiteSign[], least?: Urgency): Urgency | undefined =>
  urgencies.find((urgency) => urgency === least || signs.some((sign) => sign.id === id && sign.urgency === urgency));

/** What the site says in its own words of the signs of an urgency, each once. */
export const statementsOf = (urgency: Urgency, signs: readonly SiteSign[]): readonly string[] =>
  signs
    .filter(({ id, statement }, index) => {
      const first = signs.findIndex((sign) => sign.id === id && sign.statement);
      return statement && first === index && urgencyOfSign(id, signs) === urgency;
    })
    .map(({ statement }) => statement as string);
