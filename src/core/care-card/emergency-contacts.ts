import type { Call, CareContext } from './care-context.js';
import { ownOnly } from '../../json/own.js';
import { fill } from '../region/fill-placeholders.js';
import { inBrackets } from '../region/in-brackets.js';

/** The heading of the signs for which an ambulance is called, without its spoken prefix. */
export const ambulanceHeading = ({ words, regionText }: CareContext): string =>
  fill(words.ambulanceHeading, regionText.values);

/** The heading of the other emergency signs, without its spoken prefix. */
export const emergencyHeading = ({ words, regionText }: CareContext): string =>
  fill(words.emergencyHeading, regionText.values);

/** Whom to call in an emergency: always the region's own number, never the clinic. */
export function emergencyContacts({ words, regionText }: CareContext): {
  readonly calls: readonly Call[];
  readonly notes: readonly string[];
} {
  const { emergencyNumber: number, region } = regionText;
  const others = region.emergency
    .slice(1)
    .map(ownOnly)
    .map(({ number: other = '', name, note }) => inBrackets(other, name, note));
  return {
    calls: number ? [{ number, label: fill(words.call, { number }) }] : [],
    notes: others.length ? [fill(words.otherNumbers, { numbers: others.join(', ') })] : [],
  };
}
