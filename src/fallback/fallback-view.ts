import type { ElementWithWords, WordsFor } from '../content/locale.js';
import type { Source } from '../content/types.js';
import type { CareContext } from '../core/care-card/care-context.js';
import { linkAddress, telephoneNumber } from '../core/contract/attributes.js';
import { translationFor } from '../content/translations.js';
import { localeIn, regionOfLanguage } from '../core/localization/language-region.js';
import { findRegion, regionTextOf } from '../core/region/region.js';
import { pageEnd } from './leaves.js';
import { Markup, markup, nothing, type Content } from './markup.js';

/** Options of a fallback: the attributes of the elements, in camel case. */
export interface FallbackOptions {
  /** BCP 47 tag of the language, such as `es` or `es-MX`. Default, and for a language without words: English. */
  readonly locale?: string;
  /**
   * ISO 3166 code of the country whose telephone numbers and names are shown, such as `GB`. Without it, and without a region
   * in `locale`: no numbers.
   */
  readonly region?: string;
  /** Level of the main heading, 2 to 5. Default 2. */
  readonly headingLevel?: number;
  /** Name of the clinic. */
  readonly clinicName?: string;
  /** Telephone number of the clinic, for anything but an emergency. */
  readonly clinicPhone?: string;
  /** Address of the clinic's booking page (http, https or relative). */
  readonly bookingUrl?: string;
  /** For `back-spasm-tips`: ids of the strategies in order, separated by spaces or commas. */
  readonly strategies?: string;
  /** For `back-spasm-tips`: the phase that the tips are for. */
  readonly phase?: string;
  /** Whether the element is a step of a plan, which shows the emergency signs and the safety net for all its steps. */
  readonly isPiece?: boolean;
  /** Whether every disclosure is open, for books and paper. Some programs print only the title of a closed one. */
  readonly open?: boolean;
  /** For `red-flag-check` and `heat-cold-timer`: the mode. */
  readonly mode?: string;
}

/** What the fallback of an element is made from. */
export interface FallbackView<Tag extends ElementWithWords> {
  readonly content: WordsFor<Tag>;
  readonly context: CareContext;
  readonly level: number;
}

export function viewOf<Tag extends ElementWithWords>(
  english: WordsFor<Tag>,
  { locale = '', region, headingLevel = 2, clinicName, clinicPhone, bookingUrl, isPiece }: FallbackOptions,
): FallbackView<Tag> {
  const content: WordsFor<Tag> = translationFor(locale)?.content ?? english;
  const known = findRegion(region ?? regionOfLanguage(locale) ?? '');
  return {
    content,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 5),
    context: {
      frame: { signs: isPiece ? 'none' : 'full' },
      words: content.common,
      regionText: regionTextOf(known, content.common),
      clinic: {
        name: clinicName ?? null,
        phone: telephoneNumber(clinicPhone ?? ''),
        // Any absolute base serves to check a relative address; the page's address is unknown here.
        bookingUrl: bookingUrl ? linkAddress(bookingUrl, 'https://example.org') : null,
      },
    },
  };
}

/**
 * The main heading. Its `lang` names the region: an element whose `region` a sanitizer removed reads it from here; see
 * `core/element/region-in-text.ts`.
 */
export function mainHeading<Tag extends ElementWithWords>(
  { content, context, level }: FallbackView<Tag>,
  text: string,
): Markup {
  const { region, emergencyNumber } = context.regionText;
  const locale = emergencyNumber ? localeIn(content.locale, region.code) : nothing;
  const tag = new Markup(`h${level}`);
  return markup`<${tag} class="care-heading" lang="${locale}">${text}</${tag}>`;
}

/** The end of every fallback. `between` precedes the sources. */
export function ending<Tag extends ElementWithWords>(
  { content, level, context }: FallbackView<Tag>,
  sources: readonly Source[],
  between?: Markup,
): Content {
  const { words, regionText, frame } = context;
  if (frame?.signs === 'none') return between;
  return pageEnd({ words, regionText, level: level + 1, sources, review: content.review }, between);
}
