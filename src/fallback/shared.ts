import type { CommonWords } from '../content/words/common.js';
import type { WordsFor, ElementWithWords } from '../content/locale.js';
import type { Source, Urgency } from '../content/types.js';
import { reviewLines } from '../core/parts/sources.template.js';
import type { AdviceSetting, Call, Setting } from '../core/care-card/care-context.js';
import { contactsFor, urgencyHeading, urgencyPrefix } from '../core/care-card/contacts.js';
import { linkAddress, telephoneNumber } from '../core/contract/attributes.js';
import { localeIn, regionOfLanguage } from '../core/localization/language-region.js';
import { emergencyContacts, emergencyHeading } from '../core/care-card/emergency-contacts.js';
import { fill } from '../core/region/fill-placeholders.js';
import { telephoneAddress } from '../core/region/telephone.js';
import { findRegion, placeOf } from '../core/region/region.js';
import { emergencyIcon, phoneIcon, urgencyIcons } from '../core/parts/icons.template.js';
import { markup, Markup, type Content } from './markup.js';

/** What a page may say about itself. The names are those of the elements' attributes. */
export interface FallbackOptions {
  /** ISO 3166 code; without it no number is named. */
  readonly region?: string;
  /** Level of the heading, 2 to 5. Default 2. */
  readonly headingLevel?: number;
  readonly clinicName?: string;
  readonly clinicPhone?: string;
  readonly bookingUrl?: string;
  /** Ids of the strategies of `back-spasm-tips`, in their order, divided by spaces or commas. */
  readonly strategies?: string;
  /** When the tips of `back-spasm-tips` are for. */
  readonly phase?: string;
  /** How `red-flag-check` asks; `list` leaves no room for ticks. What `heat-cold-timer` is for. */
  readonly mode?: string;
}

/** What one element's fallback is made from. */
export interface FallbackView<Tag extends ElementWithWords> {
  readonly content: WordsFor<Tag>;
  readonly setting: Setting;
  readonly level: number;
}

export function viewOf<Tag extends ElementWithWords>(
  content: WordsFor<Tag>,
  { region, headingLevel = 2, clinicName, clinicPhone, bookingUrl }: FallbackOptions,
): FallbackView<Tag> {
  const known = findRegion(region ?? regionOfLanguage(content.locale) ?? '');
  return {
    content,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 5),
    setting: {
      words: content.common,
      place: placeOf(known, content.common),
      clinic: {
        name: clinicName ?? null,
        phone: telephoneNumber(clinicPhone ?? ''),
        // The page's own address is not known here: any that is not relative will do.
        bookingUrl: bookingUrl ? linkAddress(bookingUrl, 'https://example.org') : null,
      },
    },
  };
}

/** A heading; past level 6 it stays 6. */
export function title(level: number, content: Content, className: string): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${tag} class="${className}">${content}</${tag}>`;
}

/** An icon, as in `core/parts/icons.template.ts`; small also where no style sheet says so. */
export function icon(outline: string): Markup {
  return markup`<svg class="care-icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="${outline}"/></svg>`;
}

/**
 * Room for a control that comes with the script, so that nothing jumps then. It holds no text, only what `fallback.css`
 * measures it by.
 */
export function reserve(className: string, label: Content, outline?: string): Markup {
  return markup`<span class="${className} care-reserve" data-label="${label}" aria-hidden="true">${outline && icon(outline)}</span>`;
}

/** Room for a row of buttons. */
export function reserveTools(...buttons: readonly Markup[]): Markup {
  return markup`<div class="care-tools">${buttons}</div>`;
}

export function list(items: readonly Content[], className = 'care-list'): Markup {
  return markup`<ul class="${className}">
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>`;
}

/** Numbers to call, other links, and what else to know of them; nothing where there is none of them. */
export function contactRow(
  calls: readonly Call[],
  notes: readonly string[] = [],
  links: readonly Markup[] = [],
): Markup | null {
  if (![...calls, ...links, ...notes].length) return null;
  return markup`<div class="care-contact">
${calls.map(({ number, label }) => markup`<a class="care-button care-call" href="${telephoneAddress(number)}">${icon(phoneIcon)}${label}</a>\n`)}
${links}
${notes.map((note) => markup`<span class="care-small">${note}</span>\n`)}</div>`;
}

/** Whom to contact, with where and when a line works. */
export function contact(urgency: Urgency, setting: AdviceSetting): Markup | null {
  const { calls, links, notes } = contactsFor(urgency, setting);
  return contactRow(
    calls,
    notes,
    links.map(({ url, name }) => markup`<a class="care-button" href="${url}">${name}</a>\n`),
  );
}

/** Whom to call in an emergency. */
function emergencyRow(setting: Setting): Markup | null {
  const { calls, notes } = emergencyContacts(setting);
  return contactRow(calls, notes);
}

/** The heading inside a card: what is spoken before its text says how urgent it is, in words. */
export function cardHeading(level: number, outline: string, prefix: string, text: string): Markup {
  return title(
    level,
    [icon(outline), markup`<span><span class="care-visually-hidden">${prefix}: </span>${text}</span>`],
    'care-card-heading',
  );
}

function cardFrame(urgency: Urgency, heading: Markup, body: Content): Markup {
  return markup`<section class="care-card" data-urgency="${urgency}">
${heading}
<div class="care-card-body">
${body}
</div>
</section>`;
}

const doNotDrive = ({ words }: Setting): Markup => markup`<p class="care-text">${words.doNotDrive}</p>`;

/** A care card: the heading says in words how urgent it is. */
export function card(urgency: Urgency, level: number, body: Content, setting: AdviceSetting): Markup {
  const heading = cardHeading(
    level,
    urgencyIcons[urgency],
    urgencyPrefix(urgency, setting),
    urgencyHeading(urgency, setting),
  );
  return cardFrame(urgency, heading, [
    contact(urgency, setting),
    markup`\n`,
    body,
    markup`\n`,
    urgency === 'emergency-now' && doNotDrive(setting),
  ]);
}

/** The emergency signs in few lines, in their card; `more` stands after them. */
export function emergencyCard(level: number, setting: Setting, more?: Content): Markup {
  const lines = setting.words.emergencySummary.map((text) => fill(text, setting.place.values));
  const heading = cardHeading(level, emergencyIcon, setting.words.emergencyPrefix, emergencyHeading(setting));
  return cardFrame('emergency-now', heading, [
    emergencyRow(setting),
    markup`\n`,
    list(lines, 'care-list care-columns'),
    more,
    markup`\n`,
    doNotDrive(setting),
  ]);
}

/** The same where room is short: the number is in sight, the signs unfold. */
export function emergencyStrip(setting: Setting): Markup {
  const { words, place } = setting;
  const lines = words.emergencySummary.map((text) => fill(text, place.values));
  return markup`<div class="care-card" data-urgency="emergency-now"><div class="care-card-body">
<details class="care-disclosure"><summary>${icon(emergencyIcon)}${words.emergencySummaryTitle}</summary>
<p class="care-text"><strong>${emergencyHeading(setting)}</strong></p>
${list(lines, 'care-list care-columns')}
${doNotDrive(setting)}
</details>
${emergencyRow(setting)}
</div></div>`;
}

export function sourceList(sources: readonly Source[], words: CommonWords): Markup {
  const lines = sources.map(({ title: name, url, publisher, year, check }) => [
    url ? markup`<a class="care-link" href="${url}" rel="noopener">${name}</a>` : name,
    `. ${publisher}${year ? `, ${year}` : ''}`,
    check && check !== 'seen' ? ` (${words.sourceCheck[check]})` : '',
  ]);
  return markup`<details class="care-disclosure"><summary>${words.sources} (${sources.length})</summary>
${list(lines, 'care-list care-small')}
</details>`;
}

/** What to look out for; `between` stands before the sources. */
export function ending<Tag extends ElementWithWords>(
  { content, level, setting }: FallbackView<Tag>,
  sources: readonly Source[],
  between?: Markup,
): Markup {
  const { words, place } = setting;
  return markup`${title(level + 1, words.safetyNetTitle, 'care-subheading')}
${list(words.safetyNet.map((line) => fill(line, place.values)))}
${between}
${sourceList(sources, words)}
<p class="care-text care-small">${reviewLines(content.review, words, localeIn(content.locale, place.region.code)).join(' ')}</p>`;
}
