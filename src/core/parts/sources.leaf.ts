import type { CommonWords } from '../../content/words/common.js';
import type { Source } from '../../content/types.js';
import { ownOnly } from '../../json/own.js';
import { linkAddress } from '../contract/attributes.js';
import type { LeafContent, LeafWriter } from './leaf-writer.js';

/** The title of a source, with a link if it has an address. */
export const sourceTitleLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  ({ title, url }: { readonly title: string; readonly url?: string | undefined }): LeafContent<Html> =>
    linkAddress(url) ? html`<a class="care-link" href=${url} rel="noopener">${title}</a>` : title;

/** The list of sources, each with how far it was verified. */
export const sourceListLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const sourceTitle = sourceTitleLeaf(writer);
  return (sources: readonly Source[], words: CommonWords): Html =>
    html`<details class="care-disclosure care-sources" part="sources">
      <summary>${`${words.sources} (${sources.length})`}</summary>
      <ul class="care-list care-small">
        ${sources.map(ownOnly).map(
          (source) =>
            // The source's own language is often not that of the page, and may read in the other direction. No `bdi`: Lexical
            // glues what follows it, and insane removes it with its text.
            html`<li>
              <span dir="auto" lang=${source.language ?? 'en'}
                >${sourceTitle(source)}${`. ${source.publisher}${source.year ? `, ${source.year}` : ''}`}</span
              >${source.check && source.check !== 'seen' ? ` (${words.sourceCheck[source.check]})` : nothing}
            </li>`,
        )}
      </ul>
    </details>`;
};
