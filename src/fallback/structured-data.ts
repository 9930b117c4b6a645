import { review as englishReview } from '../content/en/common.js';
import { unknownRegion } from '../content/region/regions.js';
import { translationFor } from '../content/translations.js';
import type { ReviewState } from '../content/types.js';
import { localeIn, regionOfLanguage } from '../core/localization/language-region.js';
import { findRegion } from '../core/region/region.js';
import type { FallbackOptions } from './fallback-view.js';

/** What the data says besides what is read from the text. */
interface Provenance {
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly review: ReviewState;
}

/** The provenance of the text that these options give. */
export function provenanceOf({ locale = '', region }: FallbackOptions): Provenance {
  const { locale: language, review } = translationFor(locale)?.content ?? { locale: 'en', review: englishReview };
  const { code } = findRegion(region ?? regionOfLanguage(locale) ?? '') ?? unknownRegion;
  return { language: localeIn(language, code === unknownRegion.code ? undefined : code), review };
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a piece of HTML that `markup` wrote. */
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name]!)
    .replace(/\s+/g, ' ')
    .trim();

/** The first group of each match, as words. */
const allWords = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => wordsIn(found));

/** The sources that the text lists, each once. */
function sourcesIn(html: string): readonly object[] {
  const lists = html.match(/<details class="care-disclosure care-sources".*?<\/details>/g) ?? [];
  const lines = lists.flatMap((list) => list.match(/<span dir="auto".*?<\/span>/g) ?? []);
  return [...new Set(lines)].map((line) => {
    const [, url, title] = /<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/.exec(line) ?? [];
    return { '@type': 'CreativeWork', name: wordsIn(title ?? line), ...(url && { url: wordsIn(url) }) };
  });
}

/**
 * Structured data for search engines: a `MedicalWebPage` of schema.org. Its subject and audience are fixed. All else is read
 * from the text, so that it says no more than visitors read. It names a reviewer, and a day of review, only if a clinician has
 * signed the text.
 */
export function structuredDataOf(html: string, { language, review }: Provenance): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: allWords(html, /<h[2-5] class="care-heading"[^>]*>(.*?)<\/h/g)[0],
    inLanguage: language,
    about: { '@type': 'MedicalSymptom', name: 'Back pain' },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    description: allWords(html, /<p class="[^"]*" part="review">(.*?)<\/p>/g).join(' '),
    ...(review.reviewedBy && {
      lastReviewed: review.checkedOn,
      reviewedBy: { '@type': 'Person', name: review.reviewedBy },
    }),
    citation: sourcesIn(html),
  };
  // In HTML a `<` could end the script, and in XHTML an `&` would begin an entity.
  const json = JSON.stringify(data).replace(/[<&]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u0026'));
  return `<script type="application/ld+json">${json}</script>`;
}
