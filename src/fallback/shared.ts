import type { ElementWithWords, WordsFor } from '../content/locale.js';
import type { Source } from '../content/types.js';
import type { CareContext } from '../core/care-card/care-context.js';
import { linkAddress, telephoneNumber } from '../core/contract/attributes.js';
import { localeIn } from '../core/localization/language-region.js';
import { fullDate } from '../core/localization/full-date.js';
import { fill } from '../core/region/fill-placeholders.js';
import { regionOfLanguage } from '../core/localization/language-region.js';
import { findRegion, regionTextOf } from '../core/region/region.js';
import { icon, pageEnd } from './leaves.js';
import { markup, type Content, type Markup } from './markup.js';

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
  readonly context: CareContext;
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
    context: {
      words: content.common,
      regionText: regionTextOf(known, content.common),
      clinic: {
        name: clinicName ?? null,
        phone: telephoneNumber(clinicPhone ?? ''),
        // The page's own address is not known here: any that is not relative will do.
        bookingUrl: bookingUrl ? linkAddress(bookingUrl, 'https://example.org') : null,
      },
    },
  };
}

/**
 * Room for a control that comes with the script, so that nothing jumps then. It holds no text, only what `fallback.css`
 * measures it by.
 */
export function reserve(className: string, label: Content, outline?: string): Markup {
  return markup`<span class="${className} care-reserve" data-label="${label}" aria-hidden="true">${outline && icon(outline)}</span>`;
}

/** A line that keeps room for a longer text, which comes with the script. */
export function roomyLine(text: string, longest: string): Markup {
  return markup`<span class="care-roomy"><span>${text}</span>${reserve('', longest)}</span>`;
}

/** The line of the longest date: which day it is, only the script knows. */
export function longestToday<Tag extends ElementWithWords>(
  today: string,
  { content, context }: FallbackView<Tag>,
): string {
  return fill(today, { date: fullDate(localeIn(content.locale, context.regionText.region.code)) });
}

/** Room for a row of buttons. */
export function reserveTools(...buttons: readonly Markup[]): Markup {
  return markup`<div class="care-tools">${buttons}</div>`;
}

/** The end of every fallback; `between` comes before the sources. */
export function ending<Tag extends ElementWithWords>(
  { content, level, context }: FallbackView<Tag>,
  sources: readonly Source[],
  between?: Markup,
): Markup {
  const { words, regionText } = context;
  const locale = localeIn(content.locale, regionText.region.code);
  return pageEnd({ words, regionText, level: level + 1, sources, review: content.review, locale }, between);
}
