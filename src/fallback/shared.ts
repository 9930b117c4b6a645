import type { CommonWords, WordsFor, ElementWithWords } from '../content/locale.js';
import type { Source, Urgency } from '../content/types.js';
import { reviewLines } from '../core/about.js';
import { contactsFor, urgencyHeading, type Setting } from '../core/contacts.js';
import { fill, findRegion, placeOf, regionOfLanguage, telephoneAddress } from '../core/place.js';
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
      clinic: { name: clinicName ?? null, phone: clinicPhone ?? null, bookingUrl: bookingUrl ?? null },
    },
  };
}

/** A heading; past level 6 it stays 6. */
export function title(level: number, content: Content, className: string): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${tag} class="${className}">${content}</${tag}>`;
}

export function list(items: readonly Content[], className = 'care-list'): Markup {
  return markup`<ul class="${className}">
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>`;
}

/** Whom to contact, with where and when a line works. */
function contact(urgency: Urgency, setting: Setting): Markup | null {
  const { calls, bookingUrl, notes } = contactsFor(urgency, setting);
  if (!calls.length && !bookingUrl && !notes.length) return null;
  return markup`<div class="care-contact">
${calls.map(({ number, label }) => markup`<a class="care-button care-call" href="${telephoneAddress(number)}">${label}</a>\n`)}
${bookingUrl && markup`<a class="care-button" href="${bookingUrl}">${setting.words.book}</a>\n`}
${notes.map((note) => markup`<span class="care-small">${note}</span>\n`)}</div>`;
}

/** A care card: the heading says in words how urgent it is. */
export function card(urgency: Urgency, level: number, body: Content, setting: Setting): Markup {
  const { words } = setting;
  return markup`<section class="care-card" data-urgency="${urgency}">
${title(level, [words.urgencyPrefix[urgency], ': ', urgencyHeading(urgency, setting)], 'care-card-heading')}
<div class="care-card-body">
${contact(urgency, setting)}
${body}
${urgency === 'emergency-now' && markup`<p class="care-text">${words.doNotDrive}</p>`}
</div>
</section>`;
}

/** The emergency signs in few lines, in their card. */
export function emergencyCard(level: number, setting: Setting): Markup {
  const lines = setting.words.emergencySummary.map((text) => fill(text, setting.place.values));
  return card('emergency-now', level, list(lines), setting);
}

export function sourceList(sources: readonly Source[], words: CommonWords): Markup {
  const lines = sources.map(({ title: name, url, publisher, year, check }) => [
    url ? markup`<a class="care-link" href="${url}" rel="noopener">${name}</a>` : name,
    `. ${publisher}${year ? `, ${year}` : ''}`,
    check === 'seen' ? '' : ` (${words.sourceCheck[check]})`,
  ]);
  return markup`<details class="care-disclosure"><summary>${words.sources} (${sources.length})</summary>
${list(lines, 'care-list care-small')}
</details>`;
}

/** What to look out for, the sources and who checked the text: the end of every element. */
export function ending<Tag extends ElementWithWords>(view: FallbackView<Tag>, sources: readonly Source[]): Markup {
  const { content, level, setting } = view;
  const { words, place } = setting;
  return markup`${title(level + 1, words.safetyNetTitle, 'care-subheading')}
${list(words.safetyNet.map((line) => fill(line, place.values)))}
${sourceList(sources, words)}
<p class="care-text care-small">${reviewLines(content.review, words, content.locale).join(' ')}</p>`;
}
