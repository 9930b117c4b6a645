import { pairedSignIds } from '../../content/advice/seek-help.js';
import type { SignId } from '../../content/advice/warning-signs.js';
import type { Urgency } from '../../content/types.js';
import type { SeekHelpWords } from '../../content/words/seek-help.js';
import { careCardLeaf } from '../../core/care-card/care-card.leaf.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { emergencySignsLeaf, siteLinesLeaf } from '../../core/care-card/emergency-signs.leaf.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { foldLeaf } from '../../core/parts/fold.leaf.js';
import type { LeafContent, LeafWriter } from '../../core/parts/leaf-writer.js';
import { listLeaf } from '../../core/parts/list.leaf.js';
import { ownOnly } from '../../json/own.js';
import { fill } from '../../core/region/fill-placeholders.js';

/** A text with its “(◆)” in sight only: it follows the word “diamond”, which would be heard twice. */
export const explainedMarkLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  (text: string): LeafContent<Html> => {
    const at = text.indexOf('(◆)');
    return at < 0 ? text : html`${text.slice(0, at)}<span aria-hidden="true">(◆)</span>${text.slice(at + 3)}`;
  };

/** What a card needs besides the page and the site. */
export interface SignCard<Html> {
  readonly urgency: Urgency;
  /** Level of its heading. */
  readonly level: number;
  /** Built-in signs to list; the emergency card always has the built-in emergency signs. */
  readonly ids: readonly SignId[];
  /** Signs that the site adds, in its words. */
  readonly siteSigns?: readonly string[];
  /** What follows the signs. */
  readonly more?: LeafContent<Html>;
}

/** A card that says who to call, with its signs folded. */
export const signCardLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const careCard = careCardLeaf(writer);
  const explainedMark = explainedMarkLeaf(writer);
  const fold = foldLeaf(writer);
  const list = listLeaf(writer);
  const siteLines = siteLinesLeaf(writer);
  const emergencySigns = emergencySignsLeaf(writer);
  return (words: SeekHelpWords, context: AdviceContext, card: SignCard<Html>): Html => {
    const { urgency, level, ids, siteSigns = [], more = nothing } = ownOnly(card);
    const local = (text: string) => fill(text, context.regionText.values);
    const line = (id: SignId): Html => {
      const { statement, hint } = words.signs[id];
      const mark = pairedSignIds.includes(id) ? html`<span role="img" aria-label=${words.mark}>◆</span> ` : nothing;
      return html`${mark}${local(statement)} ${hint ? html`<span class="care-small">${local(hint)}</span>` : nothing}`;
    };
    const items = [...ids.map(line), ...siteLines(siteSigns, context.origin)];
    const signs = items.length ? list(items, 'care-list care-columns', 'signs') : nothing;
    const isEmergency = urgency === 'emergency-now';
    const first = isEmergency
      ? html`${emergencySigns(context)}
          <p class="care-text">${local(words.pregnant)}</p>`
      : html`<p class="care-text" part="together">${explainedMark(local(words.together))}</p>`;
    const folded =
      isEmergency || items.length
        ? fold(local(words.foldedSigns[urgency]), [first, signs], isEmergency ? 'emergency' : 'fold')
        : nothing;
    const heading = isEmergency ? ambulanceHeading(context) : undefined;
    return careCard(urgency, level, [folded, more], context, heading);
  };
};
