import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { contact } from '../../core/care-card.js';
import { urgencyPrefix, urgencyText, type AdviceSetting } from '../../core/contacts.js';
import { doNotDrive, waitForAmbulance } from '../../core/emergency-card.js';
import { icon, urgencyIcons } from '../../core/icons.js';
import { fill } from '../../core/fill.js';

export interface ResultView {
  readonly words: CheckWords;
  readonly setting: AdviceSetting;
  readonly urgency: Urgency | null;
  /** Whether one of the signs asks for an ambulance. */
  readonly ambulance: boolean;
  readonly underAge: boolean;
  /** Whether to say where and when a line works; the cards of a list say so already. */
  readonly withNotes: boolean;
}

/** The published action of a level: said in words, with whom to call. */
export function action(view: ResultView): TemplateResult | typeof nothing {
  const { words, setting, urgency, ambulance, underAge, withNotes } = view;
  if (!urgency) return nothing;
  const { values } = setting.place;
  const what = ambulance ? fill(words.callAmbulance, values) : urgencyText(urgency, words.action, setting.place);
  const howToGo = ambulance ? waitForAmbulance(setting) : doNotDrive(setting);
  return html`<div class="care-card check-action" part="action" data-urgency=${urgency}>
    <p class="care-card-heading">
      ${icon(urgencyIcons[urgency])}<span>${urgencyPrefix(urgency, setting)}: ${what}</span>
    </p>
    <div class="care-card-body">
      ${contact(urgency, setting, withNotes)} ${urgency === 'emergency-now' ? howToGo : nothing}
      ${underAge ? html`<p class="care-text">${words.under18}</p>` : nothing}
    </div>
  </div>`;
}

/**
 * Where the action appears and is read out. Both regions are always there, so that screen readers know them: an emergency
 * interrupts, the rest waits its turn.
 */
export function liveAction(view: ResultView, whenNothing: unknown): TemplateResult {
  const emergency = view.urgency === 'emergency-now';
  return html`<div class="check-live" part="result" ?data-found=${view.urgency !== null}>
    <div role="alert">${emergency ? action(view) : nothing}</div>
    <div role="status">${emergency ? nothing : view.urgency ? action(view) : whenNothing}</div>
  </div>`;
}
