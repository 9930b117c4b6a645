import type { CommonWords } from '../../content/words/common.js';
import type { LeafWriter } from '../parts/leaf-writer.js';
import { listLeaf } from '../parts/list.leaf.js';
import { fill } from '../region/fill-placeholders.js';
import type { Setting } from './care-context.js';

/** Lines of the site's own content, shown as they are: braces in them are not place-holders. */
export const siteLinesLeaf =
  <Piece>({ html }: LeafWriter<Piece>) =>
  (lines: readonly string[], origin: string | undefined): readonly Piece[] =>
    lines.map((line) => html`${line} <span class="care-small">${origin}</span>`);

/** The emergency signs in few lines, and what the site adds to them. */
export const emergencySignsLeaf = <Piece>(writer: LeafWriter<Piece>) => {
  const list = listLeaf(writer);
  const siteLines = siteLinesLeaf(writer);
  return ({ words, place, emergencySigns = [], origin }: Setting): Piece => {
    const signs = words.emergencySummary.map((text) => fill(text, place.values));
    return list([...signs, ...siteLines(emergencySigns, origin)], 'care-list care-columns');
  };
};

/** The last line after the emergency signs. */
export const doNotDriveLeaf =
  <Piece>({ html }: LeafWriter<Piece>) =>
  (words: CommonWords): Piece =>
    html`<p class="care-text">${words.doNotDrive}</p>`;
