import { html, nothing, type TemplateResult } from 'lit';
import type { Urgency } from '../../content/types.js';
import { careCard } from '../../core/care-card/care-card.template.js';
import { urgencyHeading, urgencyPrefix } from '../../core/care-card/contacts.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { cardHeading, waitForAmbulance } from '../../core/care-card/emergency-card.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { emergencyIcon } from '../../core/parts/icons.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { inGroups, type ListedSign } from './listed-signs.js';
import { aboutMark, meanings, signList, type SignListView } from './sign-list.template.js';

export interface ChecklistView extends SignListView {
  readonly level: number;
  readonly signs: readonly ListedSign[];
}

/** All signs in a care card for each urgency, from the worst down. */
export function checklist(view: ChecklistView): TemplateResult[] {
  return urgencies.map(
    (urgency) => html`${urgency === 'same-day' ? together(view) : nothing}${urgencyCard(view, urgency)}`,
  );
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

/** One care card. In the emergency card, the signs that need an ambulance come first, under their own heading. */
function urgencyCard(view: ChecklistView, urgency: Urgency): TemplateResult {
  const { words, context, level } = view;
  const signs = view.signs.filter((sign) => sign.urgency === urgency);
  const title = urgencyHeading(urgency, context);
  if (urgency !== 'emergency-now') {
    const body = html`<details class="care-disclosure check-lower" part="lower">
      <summary>${fill(words.showSigns, { count: signs.length })}</summary>
      ${groups(view, signs)}
    </details>`;
    return careCard(urgency, level + 1, body, context);
  }
  const first = ambulanceHeading(context);
  const body = [
    groups(
      view,
      signs.filter(({ ambulance }) => ambulance),
    ),
    waitForAmbulance(context),
    cardHeading(level + 1, emergencyIcon, context.words.emergencyPrefix, title),
    groups(
      view,
      signs.filter(({ ambulance }) => !ambulance),
    ),
    meanings(view, signs),
  ];
  return careCard(urgency, level + 1, body, context, first);
}

/** Signs under the headings of their groups. Screen readers also hear how urgent a group is. */
function groups(view: ChecklistView, signs: readonly ListedSign[]): TemplateResult[] {
  const { words, context, level } = view;
  return inGroups(signs).map(([group, some]) => {
    const name = group && fill(words.groups[group], context.regionText.values);
    const prefix = urgencyPrefix(some[0]?.urgency ?? 'emergency-now', context);
    return html`${name ? heading(level + 2, name, 'check-group') : nothing}
    ${signList(view, some, name ? `${prefix}: ${name}` : prefix)}`;
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
