import { iconLeaf } from '../parts/icon.leaf.js';
import { phoneIcon } from '../parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { telephoneAddress } from '../region/telephone.js';
import type { Call } from './care-context.js';

/** Numbers to call, other links, and notes on them, in one row. Renders nothing when all three are empty. */
export const contactRowLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const icon = iconLeaf(writer);
  const callLink = ({ number, label }: Call): Html =>
    html`<a class="care-button care-call" part="call" href=${telephoneAddress(number)}>${icon(phoneIcon)}${label}</a>`;
  return (calls: readonly Call[], notes: readonly string[] = [], links: readonly Html[] = []): LeafContent<Html> => {
    if (![calls, links, notes].some(({ length }) => length)) return nothing;
    // A paragraph, and no class with "contact" in it: reader views drop both a short `div` and that word.
    return html`<p class="care-calls">
      ${calls.map(callLink)} ${links} ${notes.map((note) => html`<span class="care-small">${note}</span>`)}
    </p>`;
  };
};
