import type { Call, Setting } from './care-context.js';
import { ownOnly } from '../../json/own.js';
import { fill } from '../region/fill-placeholders.js';

/** What one knows of a line in brackets behind its number or name. */
export function inBrackets(what: string, ...about: readonly (string | undefined)[]): string {
  const said = about.filter(Boolean).join(', ');
  return said ? `${what} (${said})` : what;
}

/** The heading of an emergency card, without its spoken prefix. */
export const emergencyHeading = ({ words, place }: Setting): string => fill(words.emergencyHeading, place.values);

/** Whom to call in an emergency: always the region's own number, never the clinic. */
export function emergencyContacts({ words, place }: Setting): {
  readonly calls: readonly Call[];
  readonly notes: readonly string[];
} {
  const { emergencyNumber: number, region } = place;
  const others = region.emergency
    .slice(1)
    .map(ownOnly)
    .map(({ number: other = '', name, note }) => inBrackets(other, name, note));
  return {
    calls: number ? [{ number, label: fill(words.call, { number }) }] : [],
    notes: others.length ? [fill(words.otherNumbers, { numbers: others.join(', ') })] : [],
  };
}
