import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';

/** A date in the words of a language, day first or month first as it is written there; `locale` may be any tag. */
function longDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** Who checked the words, when, and what they are not. */
export function reviewLines(review: ReviewState, words: CommonWords, locale: string): readonly string[] {
  return [
    words.general,
    review.reviewedBy ? fill(words.reviewedBy, { name: review.reviewedBy }) : words.notReviewed,
    fill(words.checkedOn, { date: longDate(review.checkedOn, locale) }),
    ...(review.translation === 'machine' ? [words.machineTranslated] : []),
  ];
}
