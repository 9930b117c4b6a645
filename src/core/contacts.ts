import type { CommonWords } from '../content/words/common.js';
import type { PhoneLine, Urgency } from '../content/types.js';
import { fill } from './fill.js';
import type { Place } from './place.js';
import type { SiteContent } from './site-content.js';

/** The clinic's own ways to be reached, where the page gives them. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly bookingUrl: string | null;
}

/** A line that the site adds, for anything but an emergency. */
export type SiteLine = NonNullable<SiteContent['contacts']>[number];

/** All that a card needs to know of whom it speaks to. */
export interface Setting {
  readonly words: CommonWords;
  readonly place: Place;
  readonly clinic: Clinic;
  /** More lines of the site's own. */
  readonly lines?: readonly SiteLine[];
}

/** Whom to contact, in words. */
export interface Contacts {
  /** Numbers to call, best first, each with the label of its link. */
  readonly calls: readonly { readonly number: string; readonly label: string }[];
  readonly bookingUrl: string | null;
  /** Pages to contact somebody on. */
  readonly links: readonly { readonly url: string; readonly name: string }[];
  /** Where and when a line works, and what else there is. */
  readonly notes: readonly string[];
}

/** The heading of a card, without its spoken prefix. */
export function urgencyHeading(urgency: Urgency, { words, place }: Setting): string {
  const withLine = urgency === 'same-day' && place.adviceLine;
  return fill(withLine ? words.sameDayHeadingWithLine : words.urgencyHeading[urgency], place.values);
}

/** The action of an urgency as a sentence. */
export function urgencyAction(urgency: Urgency, { words, place }: Setting): string {
  const withLine = urgency === 'same-day' && place.adviceLine;
  return fill(withLine ? words.sameDayActionWithLine : words.urgencyAction[urgency], place.values);
}

const inBrackets = (what: string, ...about: readonly (string | undefined)[]): string => {
  const said = about.filter(Boolean).join(', ');
  return said ? `${what} (${said})` : what;
};

/** “Call NHS 111”, or “Call Healthline: 0800 611 116” where the name does not hold the number. */
function callLabel(name: string, number: string, words: CommonWords): string {
  return name && !name.includes(number)
    ? fill(words.callNamed, { name, number })
    : fill(words.call, { number: name || number });
}

/**
 * Whom to contact for an urgency. In an emergency that is always the region's own number and never the clinic; else the
 * region's line for urgent advice, the clinic where the page gives its number, and what the site adds.
 */
export function contactsFor(urgency: Urgency, { words, place, clinic, lines: added = [] }: Setting): Contacts {
  const call = (number: string | null | undefined, name = '') =>
    number ? [{ number, label: callLabel(name, number, words) }] : [];
  if (urgency === 'emergency-now') {
    const others = place.region.emergency.slice(1).map(({ number = '', name, note }) => inBrackets(number, name, note));
    return {
      calls: call(place.emergencyNumber),
      bookingUrl: null,
      links: [],
      notes: others.length ? [fill(words.otherNumbers, { numbers: others.join(', ') })] : [],
    };
  }
  const lines: readonly PhoneLine[] = urgency === 'same-day' ? place.region.advice : [];
  const own = added.filter((each) => (each.urgency ?? urgency) === urgency);
  const line = urgency === 'same-day' ? place.adviceLine : null;
  return {
    calls: [
      ...call(line?.number, line?.name),
      ...call(clinic.phone, clinic.name ?? ''),
      ...own.flatMap(({ number, name }) => call(number, name)),
    ],
    bookingUrl: clinic.bookingUrl,
    links: own.flatMap(({ url, name }) => (url ? [{ url, name }] : [])),
    notes: [
      ...(line?.note ? [`${line.name ?? ''}: ${line.note}.`] : []),
      ...lines
        .filter(({ number }) => !number)
        .map(({ name = '', note }) => fill(words.orOther, { name: inBrackets(name, note) })),
      ...own
        .filter(({ number, url, note }) => note || !(number || url))
        .map(({ name, note }) => (note ? `${name}: ${note}` : name)),
    ],
  };
}
