import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../content/words/common.js';
import type { ReviewState, Source } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';
import type { Place } from '../region/region.js';

/** A date in the words of a language, day first or month first as it is written there; `locale` may be any tag. */
function longDate(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** The sources of several items, each once, in the order of their first use. */
export function uniqueSources(...lists: readonly (readonly Source[])[]): readonly Source[] {
  return [...new Set(lists.flat())];
}

/** Publications with their publisher, and honestly how far we have seen them. */
export function sourceList(sources: readonly Source[], words: CommonWords): TemplateResult {
  return html`<details class="care-disclosure care-sources" part="sources">
    <summary>${words.sources} (${sources.length})</summary>
    <ul class="care-list care-small">
      ${sources.map(
        (source) =>
          html`<li>
            ${source.url ? html`<a class="care-link" href=${source.url} rel="noopener">${source.title}</a>` : source.title}.
            ${source.publisher}${source.year ? `, ${source.year}` : ''}
            ${source.check && source.check !== 'seen' ? `(${words.sourceCheck[source.check]})` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What to look out for afterwards; always shown. */
export function safetyNet(words: CommonWords, place: Place): TemplateResult {
  return html`<ul class="care-list" part="safety-net">
    ${words.safetyNet.map((line) => html`<li>${fill(line, place.values)}</li>`)}
  </ul>`;
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

export function reviewNote(review: ReviewState, words: CommonWords, locale: string): TemplateResult {
  return html`<p class="care-text care-small" part="review">${reviewLines(review, words, locale).join(' ')}</p>`;
}
