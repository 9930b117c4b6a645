import type { Urgency } from '../../content/types.js';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import { cardHeadingLeaf } from '../../core/care-card/card.leaf.js';
import { careCardLeaf } from '../../core/care-card/care-card.leaf.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { urgencyHeading, urgencyPrefix } from '../../core/care-card/contacts.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { waitForAmbulanceLeaf } from '../../core/care-card/emergency-signs.leaf.js';
import { foldLeaf } from '../../core/parts/fold.leaf.js';
import { headingLeaf } from '../../core/parts/heading.leaf.js';
import { emergencyIcon } from '../../core/parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../../core/parts/leaf-writer.js';
import { listLeaf } from '../../core/parts/list.leaf.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { inGroups, type ListedSign } from './listed-signs.js';

/** What the signs are written with. */
export interface SignsView {
  readonly words: CheckWords;
  readonly context: AdviceContext;
}

/** Writes some signs as lines or tick boxes; `label` names them for screen readers. */
type SignRows<Html> = (signs: readonly ListedSign[], label: string) => LeafContent<Html>;

/** The mark of a sign that is an emergency together with another one. */
const markLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  (words: CheckWords): Html =>
    html`<span class="check-mark" role="img" aria-label=${words.markName}>${words.mark}</span>`;

/** A text that explains the mark, with the mark in it. */
export const aboutMarkLeaf = <Html>(writer: LeafWriter<Html>) => {
  const mark = markLeaf(writer);
  return (words: CheckWords, sentence: string): Html => {
    const [before = '', after = ''] = sentence.split(words.mark);
    return writer.html`${before}${mark(words)}${after}`;
  };
};

/** One sign in words; `marked` if signs that are an emergency together have a mark. */
export const signTextLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const mark = markLeaf(writer);
  return ({ words, context }: SignsView, sign: ListedSign, marked: boolean): LeafContent<Html> => {
    const { statement, hint, group, paired, urgency } = sign;
    const { origin, regionText } = context;
    const small = (text: string) => html`<span class="care-small check-origin">${text}</span>`;
    // Braces in a site's text are not place-holders.
    if (!group) return html`${statement} ${small(origin ?? '')}`;
    const isEmergency = urgency === 'emergency-now';
    const text = fill(statement, regionText.values);
    // A hint can raise a lesser sign, so it is in sight with it. Those of emergencies are in `meanings`.
    const note = hint && !isEmergency ? html` ${small(fill(hint, regionText.values))}` : nothing;
    if (marked && paired && !isEmergency) return html`${`${text}\u00a0`}${mark(words)}${note}`;
    return note === nothing ? text : html`${text}${note}`;
  };
};

/** The words that a hint explains, with their colon, and the explanation. */
function hintParts(hint: string): readonly [term: string, explanation: string] {
  const end = hint.indexOf(':') + 1;
  return [hint.slice(0, end), hint.slice(end)];
}

/** A disclosure that explains the words of the emergency signs. */
export const meaningsLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const fold = foldLeaf(writer);
  const list = listLeaf(writer);
  return ({ words, context }: SignsView, signs: readonly ListedSign[]): LeafContent<Html> => {
    const hints = signs.flatMap(({ hint, urgency }) => (hint && urgency === 'emergency-now' ? [hint] : []));
    const lines = hints.map((hint) => {
      const [term, explanation] = hintParts(fill(hint, context.regionText.values));
      return html`<strong>${term}</strong>${explanation}`;
    });
    return lines.length ? fold(words.meanings, list(lines), 'meanings') : nothing;
  };
};

/**
 * All signs of one urgency in a care card, under the headings of their groups. In the emergency card, those that need an
 * ambulance come first, under their own heading. Lesser signs are folded.
 */
export const urgencyCardLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html, nothing } = writer;
  const careCard = careCardLeaf(writer);
  const cardHeading = cardHeadingLeaf(writer);
  const heading = headingLeaf(writer);
  const meanings = meaningsLeaf(writer);
  const waitForAmbulance = waitForAmbulanceLeaf(writer);
  return (
    view: SignsView & { readonly level: number },
    urgency: Urgency,
    signs: readonly ListedSign[],
    rows: SignRows<Html>,
  ): Html => {
    const { words, context, level } = view;
    const prefix = urgencyPrefix(urgency, context);
    // Screen readers also hear how urgent a group is.
    const groups = (some: readonly ListedSign[]) =>
      inGroups(some).map(([group, inGroup]) => {
        const name = group && fill(words.groups[group], context.regionText.values);
        return html`${name ? heading(level + 2, name, 'check-group') : nothing}
        ${rows(inGroup, name ? `${prefix}: ${name}` : prefix)}`;
      });
    if (urgency !== 'emergency-now') {
      const body = html`<details class="care-disclosure check-lower" part="lower">
        <summary>${fill(words.showSigns, { count: signs.length })}</summary>
        ${groups(signs)}
      </details>`;
      return careCard(urgency, level + 1, body, context);
    }
    const body = [
      groups(signs.filter(({ ambulance }) => ambulance)),
      waitForAmbulance(context),
      cardHeading(level + 1, emergencyIcon, context.words.emergencyPrefix, urgencyHeading(urgency, context)),
      groups(signs.filter(({ ambulance }) => !ambulance)),
      meanings(view, signs),
    ];
    return careCard(urgency, level + 1, body, context, ambulanceHeading(context));
  };
};
