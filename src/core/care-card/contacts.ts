import { adviceLinesIn } from '../../content/region/advice-lines.js';
import type { PhoneLine, Urgency } from '../../content/types.js';
import type { UrgencyTexts } from '../../content/words/advice.js';
import { ownOnly } from '../../json/own.js';
import type { AdviceContext, Call } from './care-context.js';
import { callLabel } from '../region/call-label.js';
import { inBrackets } from '../region/in-brackets.js';
import { emergencyContacts, emergencyHeading } from './emergency-contacts.js';
import { fill } from '../region/fill-placeholders.js';
import type { RegionText } from '../region/region.js';

/** Whom to contact, in words. */
export interface Contacts {
  /** Best first. */
  readonly calls: readonly Call[];
  /** Pages to book or to contact somebody on. */
  readonly links: readonly { readonly url: string; readonly name: string }[];
  /** Where and when a line works, and what else there is. */
  readonly notes: readonly string[];
}

/** The lines for an urgency in a place, best first: only the same day has any. */
const linesFor = (urgency: Urgency, { region }: RegionText): readonly PhoneLine[] =>
  urgency === 'same-day' ? adviceLinesIn(region.code).map(ownOnly) : [];

/** A text by urgency, filled; where there is a line for urgent advice that people can call, it is named. */
export function urgencyText<Level extends Urgency>(
  urgency: Level,
  texts: UrgencyTexts<Level>,
  regionText: RegionText,
): string {
  const line = linesFor(urgency, regionText).find(({ number }) => number);
  return fill(texts[line ? 'with-line' : urgency], { ...regionText.values, adviceLine: line?.name ?? '' });
}

/** What is spoken before the heading of a card. */
export const urgencyPrefix = (urgency: Urgency, { words, advice }: AdviceContext): string =>
  urgency === 'emergency-now' ? words.emergencyPrefix : advice.prefix[urgency];

/** The heading of a card, without its spoken prefix. */
export const urgencyHeading = (urgency: Urgency, context: AdviceContext): string =>
  urgency === 'emergency-now'
    ? emergencyHeading(context)
    : urgencyText(urgency, context.advice.heading, context.regionText);

/**
 * Whom to contact for an urgency. In an emergency that is always the region's own number and never the clinic; else the
 * region's line for urgent advice, the clinic where the page gives its number, and what the site adds.
 */
export function contactsFor(urgency: Urgency, context: AdviceContext): Contacts {
  if (urgency === 'emergency-now') return { links: [], ...emergencyContacts(context) };
  const { words, advice, regionText, clinic, lines: added = [] } = context;
  const lines = linesFor(urgency, regionText);
  const own = added.map(ownOnly).filter((each) => (each.urgency ?? urgency) === urgency);
  return {
    calls: [...lines, { number: clinic.phone, name: clinic.name ?? '' }, ...own].flatMap(({ number, name = '' }) =>
      number ? [{ number, label: callLabel(name, number, words) }] : [],
    ),
    links: [{ url: clinic.bookingUrl, name: advice.book }, ...own].flatMap(({ url, name }) =>
      url ? [{ url, name }] : [],
    ),
    notes: [
      ...lines.flatMap(({ number, name = '', note }) => {
        if (!number) return [fill(advice.orOther, { name: inBrackets(name, note) })];
        return note ? [`${name}: ${note}.`] : [];
      }),
      ...own
        .filter(({ number, url, note }) => note || !(number || url))
        .map(({ name, note }) => (note ? `${name}: ${note}` : name)),
    ],
  };
}
