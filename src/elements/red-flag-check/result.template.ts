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
  /** Whether one of the signs needs an ambulance. */
  readonly ambulance: boolean;
  readonly underAge: boolean;
  /** Whether to add where and when a telephone line works. The cards of the checklist already show it. */
  readonly withNotes: boolean;
}

/** The action for an urgency, with the numbers to call. */
function action(view: ResultView, urgency: Urgency): TemplateResult {
  const { words, context, ambulance, underAge, withNotes } = view;
  const howToGo = ambulance ? waitForAmbulance(context) : doNotDrive(context);
  return html`<div class="care-card check-action" part="action" data-urgency=${urgency}>
    <p class="care-card-heading">
      ${icon(urgencyIcons[urgency])}<span>${spokenAction(urgency, ambulance, words, context)}</span>
    </p>
    <div class="care-card-inside">
      ${contact(urgency, context, withNotes)} ${urgency === 'emergency-now' ? howToGo : nothing}
      ${underAge ? html`<p class="care-text">${words.under18}</p>` : nothing}
    </div>
  </div>`;
}

/** The action in one line, for screen readers. */
export function spokenAction(urgency: Urgency, ambulance: boolean, words: CheckWords, context: AdviceContext): string {
  const what = ambulance
    ? fill(words.callAmbulance, context.regionText.values)
    : urgencyText(urgency, words.action, context.regionText, words.advice.lines);
  return `${urgencyPrefix(urgency, context)}: ${what}`;
}

/**
 * The frame in which the action appears. It is not a live region: its layout changes, so Firefox replaces its
 * accessible objects without an announcement, and a whole card read as one text is hard to follow.
 */
export function actionBox(view: ResultView, whenNothing: unknown): TemplateResult {
  return html`<div class="check-live" part="result" ?data-found=${view.urgency !== null}>
    <div>${view.urgency ? action(view, view.urgency) : whenNothing}</div>
  </div>`;
}
