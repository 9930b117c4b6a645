import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';

/** A date in words, in the order of days and months that the locale uses. */
function longDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** Lines about the text: that it is general advice, who checked it and when, and how it was translated. */
export function reviewLines(review: ReviewState, words: CommonWords, locale: string): readonly string[] {
  return [
    words.general,
    review.reviewedBy ? fill(words.reviewedBy, { name: review.reviewedBy }) : words.notReviewed,
    fill(words.checkedOn, { date: longDate(review.checkedOn, locale) }),
    ...(review.translation === 'machine' ? [words.machineTranslated] : []),
  ];
}
