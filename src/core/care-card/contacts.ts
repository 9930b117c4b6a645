import { adviceLinesIn } from '../../content/region/advice-lines.js';
import type { PhoneLine, Urgency } from '../../content/types.js';
import type { UrgencyTexts } from '../../content/words/advice.js';
import type { AdviceLineNames } from '../../content/words/regions.js';
import { linkAddress } from '../contract/attributes.js';
import { ownOnly } from '../../json/own.js';
import type { AdviceContext, Call } from './care-context.js';
import { callLabel } from '../region/call-label.js';
import { inBrackets } from '../region/in-brackets.js';
import { emergencyContacts, emergencyHeading } from './emergency-contacts.js';
import { fill } from '../region/fill-placeholders.js';
import type { RegionText } from '../region/region.js';

/** Who to contact, in words. */
export interface Contacts {
  /** Best first. */
  readonly calls: readonly Call[];
  /** Pages for booking or for contact. */
  readonly links: readonly { readonly url: string; readonly name: string }[];
  /** Where and when a line works, and contacts without a number or link. */
  readonly notes: readonly string[];
}

/** The region's telephone lines for an urgency, best first. Only `same-day` has any. */
const linesFor = (urgency: Urgency, { region }: RegionText, names: AdviceLineNames): readonly PhoneLine[] =>
  urgency === 'same-day' ? adviceLinesIn(region.code, names).map(ownOnly) : [];

/** The filled text for an urgency. It names the region's line for urgent advice, where people can call one. */
export function urgencyText<Level extends Urgency>(
  urgency: Level,
  texts: UrgencyTexts<Level>,
  regionText: RegionText,
  names: AdviceLineNames,
): string {
  const line = linesFor(urgency, regionText, names).find(({ number }) => number);
  return fill(texts[line ? 'with-line' : urgency], { ...regionText.values, adviceLine: line?.name ?? '' });
}

/** The visually hidden prefix of a card's heading. */
export const urgencyPrefix = (urgency: Urgency, { words, advice }: AdviceContext): string =>
  urgency === 'emergency-now' ? words.emergencyPrefix : advice.prefix[urgency];

/** The heading of a card, without its visually hidden prefix. */
export const urgencyHeading = (urgency: Urgency, context: AdviceContext): string =>
  urgency === 'emergency-now'
    ? emergencyHeading(context)
    : urgencyText(urgency, context.advice.heading, context.regionText, context.advice.lines);

/**
 * Who to contact for an urgency. In an emergency: always the region's emergency number, never the clinic. Otherwise: the
 * region's line for urgent advice, the clinic if the page gives its number, and the contacts that the site adds.
 */
export function contactsFor(urgency: Urgency, context: AdviceContext): Contacts {
  if (urgency === 'emergency-now') return { links: [], ...emergencyContacts(context) };
  const { words, advice, regionText, clinic, lines: added = [] } = ownOnly(context);
  const lines = linesFor(urgency, regionText, advice.lines);
  const siteLines = added.map(ownOnly).filter((each) => (each.urgency ?? urgency) === urgency);
  return {
    calls: [...lines, { number: clinic.phone, name: clinic.name ?? '' }, ...siteLines].flatMap(
      ({ number, name = '' }) => (number ? [{ number, label: callLabel(name, number, words) }] : []),
    ),
    links: [{ url: clinic.bookingUrl, name: advice.book }, ...siteLines].flatMap(({ url, name }) =>
      linkAddress(url ?? undefined) ? [{ url: url!, name }] : [],
    ),
    notes: [
      ...lines.flatMap(({ number, name = '', note }) => {
        if (!number) return [fill(advice.orOther, { name: inBrackets(name, note) })];
        return note ? [`${name}: ${note}.`] : [];
      }),
      ...siteLines
        .filter(({ number, url, note }) => note || !(number || linkAddress(url)))
        .map(({ name, note }) => (note ? `${name}: ${note}` : name)),
    ],
  };
}
