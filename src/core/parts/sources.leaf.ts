import type { CommonWords } from '../../content/words/common.js';
import type { Source } from '../../content/types.js';
import type { LeafWriter } from './leaf-writer.js';

/** The list of sources, each with how far it was verified. */
export const sourceListLeaf =
  <Piece>({ html, nothing }: LeafWriter<Piece>) =>
  (sources: readonly Source[], words: CommonWords): Piece =>
    html`<details class="care-disclosure care-sources" part="sources">
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
