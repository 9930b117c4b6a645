import { html, nothing, type TemplateResult } from 'lit';
import { careCard } from '../../core/care-card/care-card.template.js';
import { urgencyHeading } from '../../core/care-card/contacts.js';
import { lit } from '../../core/parts/lit-writer.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import type { ListedSign } from './listed-signs.js';
import { aboutMarkLeaf, urgencyCardLeaf } from './sign-list.leaf.js';
import { signList, type SignListView } from './sign-list.template.js';

const aboutMark = aboutMarkLeaf(lit);
const urgencyCard = urgencyCardLeaf(lit);

export interface ChecklistView extends SignListView {
  readonly level: number;
  readonly signs: readonly ListedSign[];
}

/** All signs in a care card for each urgency, from the worst down. */
export function checklist(view: ChecklistView): TemplateResult[] {
  return urgencies.map((urgency) => {
    const signs = view.signs.filter((sign) => sign.urgency === urgency);
    const card = urgencyCard(view, urgency, signs, (some, label) => signList(view, some, label));
    return html`${urgency === 'same-day' ? together(view) : nothing}${card}`;
  });
}

/** The site's signs alone, in the cards of their urgencies. */
export function siteChecklist(view: ChecklistView): TemplateResult[] {
  const { context, level } = view;
  return urgencies.flatMap((urgency) => {
    const signs = view.signs.filter((sign) => !sign.group && sign.urgency === urgency);
    const title = urgencyHeading(urgency, context);
    return signs.length ? [careCard(urgency, level + 1, signList(view, signs, title), context)] : [];
  });
}

/** Explains the mark. On paper, nobody works out the pairs. */
function together({ words, ticked }: ChecklistView): TemplateResult {
  if (!ticked) return html`<p class="care-text" part="together">${aboutMark(words, words.togetherList)}</p>`;
  return html`<p class="care-text" part="together">
    <span class="care-no-print">${aboutMark(words, words.together)}</span>
    <span class="check-on-paper">${aboutMark(words, words.togetherList)}</span>
  </p>`;
}
