import type { Urgency } from '../../content/types.js';
import type { SiteContent } from './site-content-loader.js';

/** A warning sign that a site adds, or a built-in sign that it makes more urgent. */
export type SiteSign = NonNullable<SiteContent['signs']>[number];

/** Most urgent first. */
export const urgencies: readonly Urgency[] = ['emergency-now', 'same-day', 'within-days'];

/** The highest urgency that the site gives a sign, but at least `least`. */
export const urgencyOfSign = (id: string, signs: readonly SiteSign[], least?: Urgency): Urgency | undefined =>
  urgencies.find((urgency) => urgency === least || signs.some((sign) => sign.id === id && sign.urgency === urgency));

/** The site's statements for its signs of an urgency, the first statement of each sign. */
export const statementsOf = (urgency: Urgency, signs: readonly SiteSign[]): readonly string[] =>
  signs
    .filter(({ id, statement }, index) => {
      const first = signs.findIndex((sign) => sign.id === id && sign.statement);
      return statement && first === index && urgencyOfSign(id, signs) === urgency;
    })
    .map(({ statement }) => statement as string);
