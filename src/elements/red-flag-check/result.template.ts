import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { contact } from '../../core/care-card/care-card.template.js';
import type { AdviceSetting } from '../../core/care-card/care-context.js';
import { urgencyPrefix, urgencyText } from '../../core/care-card/contacts.js';
import { doNotDrive } from '../../core/care-card/emergency-card.template.js';
import { icon, urgencyIcons } from '../../core/parts/icons.template.js';

export interface ResultView {
  readonly words: CheckWords;
  readonly setting: AdviceSetting;
  readonly urgency: Urgency | null;
  readonly underAge: boolean;
  /** Whether to say where and when a line works; the cards of a list say so already. */
  readonly withNotes: boolean;
}

/** The published action of a level: said in words, with whom to call. */
function action({ words, setting, urgency, underAge, withNotes }: ResultView): TemplateResult | typeof nothing {
  if (!urgency) return nothing;
  return html`<div class="care-card check-action" part="action" data-urgency=${urgency}>
    <p class="care-card-heading">${icon(urgencyIcons[urgency])}<span>${spokenAction(urgency, words, setting)}</span></p>
    <div class="care-card-body">
      ${contact(urgency, setting, withNotes)} ${urgency === 'emergency-now' ? doNotDrive(setting.words) : nothing}
      ${underAge ? html`<p class="care-text">${words.under18}</p>` : nothing}
    </div>
  </div>`;
}

/** The action in one line, as a screen reader speaks it. */
export const spokenAction = (urgency: Urgency, words: CheckWords, setting: AdviceSetting): string =>
  `${urgencyPrefix(urgency, setting)}: ${urgencyText(urgency, words.action, setting.place)}`;

/**
 * Where the action appears. It is no live region: it changes its layout, for which Firefox replaces the accessible objects
 * in it and stays silent, and a card read out as one text has no order.
 */
export function actionBox(view: ResultView, whenNothing: unknown): TemplateResult {
  return html`<div class="check-live" part="result" ?data-found=${view.urgency !== null}>
    <div>${view.urgency ? action(view) : whenNothing}</div>
  </div>`;
}
