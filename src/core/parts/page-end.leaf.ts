import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState, Source } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';
import type { RegionText } from '../region/region.js';
import { headingLeaf } from './heading.leaf.js';
import type { LeafContent, LeafWriter } from './leaf-writer.js';
import { listLeaf } from './list.leaf.js';
import { reviewLines } from './review-lines.js';
import { sourceListLeaf } from './sources.leaf.js';

export interface PageEnd {
  readonly words: CommonWords;
  readonly regionText: RegionText;
  /** Level of the heading. */
  readonly level: number;
  readonly sources: readonly Source[];
  readonly review: ReviewState;
  /** Language tag for the date of the review. */
  readonly locale: string;
}

/** The end of an element: what to look out for, the sources, and who checked the text. `between` precedes the sources. */
export const pageEndLeaf = <Piece>(writer: LeafWriter<Piece>) => {
  const { html, nothing } = writer;
  const heading = headingLeaf(writer);
  const list = listLeaf(writer);
  const sourceList = sourceListLeaf(writer);
  return (
    { words, regionText, level, sources, review, locale }: PageEnd,
    between: LeafContent<Piece> = nothing,
  ): Piece =>
    html`${heading(level, words.safetyNetTitle, 'care-subheading')}
      ${list(
        words.safetyNet.map((line) => fill(line, regionText.values)),
        'care-list',
        'safety-net',
      )}
      ${between} ${sources.length ? sourceList(sources, words) : nothing}
      <p class="care-text care-small" part="review">${reviewLines(review, words, locale).join(' ')}</p>`;
};
