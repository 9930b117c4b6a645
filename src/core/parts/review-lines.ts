import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';
import { ownOnly } from '../../json/own.js';

/** A date in words, in the order of days and months that the locale uses. */
function longDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, ownOnly({ dateStyle: 'long', timeZone: 'UTC' })).format(new Date(isoDate));
}

/** Lines that are always in sight: who checked the text, and whether a computer translated it. */
export const whoChecked = ({ reviewedBy, translation }: ReviewState, words: CommonWords): readonly string[] => [
  reviewedBy ? fill(words.reviewedBy, { name: reviewedBy }) : words.notReviewed,
  ...(translation === 'machine' ? [words.machineTranslated] : []),
];

/** Lines about the text: that it is general advice, and when it was compared with its sources. */
export const aboutText = ({ checkedOn }: ReviewState, words: CommonWords, locale: string): readonly string[] => [
  words.general,
  fill(words.checkedOn, { date: longDate(checkedOn, locale) }),
];
