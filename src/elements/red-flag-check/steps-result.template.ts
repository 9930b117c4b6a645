import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { emergencyCard, emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { heading } from '../../core/parts/heading.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { TriageResult } from '../../triage/triage.js';
import type { ListedSign } from './listed-signs.js';
import { actionBox } from './result.template.js';

export interface StepsResultView {
  readonly words: CheckWords;
  readonly context: AdviceContext;
  readonly level: number;
  readonly urgency: Urgency | null;
  /** Shown when no sign is present. */
  readonly nothingFound: string;
  readonly result: TriageResult;
  readonly signs: readonly ListedSign[];
}

/**
 * The result of the step-by-step mode: the action, the signs behind it, and the emergency signs to watch for. These are
 * folded above it as on every screen before, and open only for somebody who skipped one of them.
 */
export function stepsResult({
  words,
  context,
  level,
  urgency,
  nothingFound,
  result,
  signs,
}: StepsResultView): TemplateResult {
  const { values } = context.regionText;
  const skippedEmergency = urgency !== 'emergency-now' && result.unanswered.length > 0;
  return html`
    ${urgency === 'emergency-now' || skippedEmergency ? nothing : emergencyStrip(context)}
    ${heading(level + 1, words.result, 'care-subheading check-result', true)}
    ${skippedEmergency ? html`<p class="care-text"><strong>${words.unansweredEmergency}</strong></p>` : nothing}
    ${actionBox({ words, context, urgency, ambulance: result.ambulance, underAge: result.underAge, withNotes: true }, html`<p class="care-text">${nothingFound}</p>`)}
    ${
      result.signs.length
        ? html`<p class="care-text"><strong>${words.whatYouTicked}</strong></p>
            <ul class="care-list">
              ${result.signs.map(
                (id) =>
                  html`<li>
                    ${fill(signs.find((sign) => sign.id === id)?.statement ?? '', values)}
                    ${fill(words.signs[id].reason, values)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${urgency === null && !skippedEmergency ? html`<p class="care-text">${words.selfCare}</p>` : nothing}
    ${skippedEmergency ? emergencyCard(level + 1, context) : nothing}
  `;
}
