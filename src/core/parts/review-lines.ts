import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';
import type { RegionText } from '../region/region.js';

/** Lines that are always in sight: who checked the text, and whether a computer translated it. */
export const whoChecked = ({ reviewedBy, translation }: ReviewState, words: CommonWords): readonly string[] => [
  reviewedBy ? fill(words.reviewedBy, { name: reviewedBy }) : words.notReviewed,
  ...(translation === 'machine' ? [words.machineTranslated] : []),
];

/** Lines about the text: that it is general advice, and when it was compared with its sources. */
export const aboutText = (words: CommonWords, { values }: RegionText): readonly string[] => [
  words.general,
  fill(words.checkedOn, values),
];
