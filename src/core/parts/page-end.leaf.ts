import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState, Source } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';
import type { RegionText } from '../region/region.js';
import { headingLeaf } from './heading.leaf.js';
import type { LeafContent, LeafWriter } from './leaf-writer.js';
import { listLeaf } from './list.leaf.js';
import { aboutText, whoChecked } from './review-lines.js';
import { sourceListLeaf } from './sources.leaf.js';

export interface PageEnd {
  readonly words: CommonWords;
  readonly regionText: RegionText;
  /** Level of the heading. */
  readonly level: number;
  readonly sources: readonly Source[];
  readonly review: ReviewState;
}

/**
 * The end of an element: when to get help, who checked the text, and a disclosure with what to look out for, the sources
 * and the review. `between` comes first. `link` replaces what to look out for, where another element shows it.
 */
export const pageEndLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const heading = headingLeaf(writer);
  const list = listLeaf(writer);
  const sourceList = sourceListLeaf(writer);
  return (
    { words, regionText, level, sources, review }: PageEnd,
    between: LeafContent<Html> = nothing,
    link?: Html,
  ): Html => {
    const local = (text: string) => fill(text, regionText.values);
    const lookOut = () => [
      heading(level, words.safetyNetTitle, 'care-subheading'),
      list(words.safetyNet.map(local), 'care-list', 'safety-net'),
    ];
    return html`${between}
      <div class="care-foot">
        <p class="care-text">${local(words.getHelp)} ${link ?? nothing}</p>
        <p class="care-text care-small" part="review">${whoChecked(review, words).join(' ')}</p>
        <details class="care-disclosure" part="about">
          <summary>${link ? words.sourcesAndReview : words.more}</summary>
          ${link ? nothing : lookOut()} ${sources.length ? sourceList(sources, words) : nothing}
          <p class="care-text care-small" part="review">${aboutText(words, regionText).join(' ')}</p>
        </details>
      </div>`;
  };
};
