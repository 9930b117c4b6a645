import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { contact } from '../../core/care-card/care-card.template.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { urgencyPrefix, urgencyText } from '../../core/care-card/contacts.js';
import { doNotDrive, waitForAmbulance } from '../../core/care-card/emergency-card.template.js';
import { icon, urgencyIcons } from '../../core/parts/icons.template.js';
import { fill } from '../../core/region/fill-placeholders.js';

export interface ResultView {
  readonly words: CheckWords;
  readonly context: AdviceContext;
  readonly urgency: Urgency | null;
  /** Whether one of the signs asks for an ambulance. */
  readonly ambulance: boolean;
  readonly underAge: boolean;
  /** Whether to say where and when a line works; the cards of a list say so already. */
  readonly withNotes: boolean;
}

/** The published action of a level: said in words, with whom to call. */
function action(view: ResultView): TemplateResult | typeof nothing {
  const { words, context, urgency, ambulance, underAge, withNotes } = view;
  if (!urgency) return nothing;
  const howToGo = ambulance ? waitForAmbulance(context) : doNotDrive(context);
  return html`<div class="care-card check-action" part="action" data-urgency=${urgency}>
    <p class="care-card-heading">
      ${icon(urgencyIcons[urgency])}<span>${spokenAction(urgency, ambulance, words, context)}</span>
    </p>
    <div class="care-card-body">
      ${contact(urgency, context, withNotes)} ${urgency === 'emergency-now' ? howToGo : nothing}
      ${underAge ? html`<p class="care-text">${words.under18}</p>` : nothing}
    </div>
  </div>`;
}

/** The action in one line, as a screen reader speaks it. */
export function spokenAction(urgency: Urgency, ambulance: boolean, words: CheckWords, context: AdviceContext): string {
  const what = ambulance
    ? fill(words.callAmbulance, context.regionText.values)
    : urgencyText(urgency, words.action, context.regionText);
  return `${urgencyPrefix(urgency, context)}: ${what}`;
}

/**
 * Where the action appears. It is no live region: it changes its layout, for which Firefox replaces the accessible objects
 * in it and stays silent, and a card read out as one text has no order.
 */
export function actionBox(view: ResultView, whenNothing: unknown): TemplateResult {
  return html`<div class="check-live" part="result" ?data-found=${view.urgency !== null}>
    <div>${view.urgency ? action(view) : whenNothing}</div>
  </div>`;
}
