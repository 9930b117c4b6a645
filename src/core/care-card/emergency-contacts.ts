import type { Call, CareContext } from './care-context.js';
import { ownOnly } from '../../json/own.js';
import { fill } from '../region/fill-placeholders.js';
import { inBrackets } from '../region/in-brackets.js';

/** The heading of the signs that need an ambulance, without its visually hidden prefix. */
export const ambulanceHeading = ({ words, regionText }: CareContext): string =>
  fill(words.ambulanceHeading, regionText.values);

/** The heading of the other emergency signs, without its visually hidden prefix. */
export const emergencyHeading = ({ words, regionText }: CareContext): string =>
  fill(words.emergencyHeading, regionText.values);

/** Who to call in an emergency: always the region's emergency number, never the clinic. */
export function emergencyContacts({ words, regionText }: CareContext): {
  readonly calls: readonly Call[];
  readonly notes: readonly string[];
} {
  const { emergencyNumber: number, otherNumbers } = regionText;
  const { comma } = words;
  const others = otherNumbers
    .map(ownOnly)
    .map(({ number: other = '', name, note }) => inBrackets(other, [name, note].filter(Boolean).join(comma)));
  return {
    calls: number ? [{ number, label: fill(words.call, { number }) }] : [],
    notes: others.length ? [fill(words.otherNumbers, { numbers: others.join(comma) })] : [],
  };
}
