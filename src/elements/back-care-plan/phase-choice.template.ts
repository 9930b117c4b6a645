import { html, type TemplateResult } from 'lit';
import type { PlanPhase } from '../../content/advice/plan.js';
import type { PlanWords } from '../../content/words/back-care-plan.js';
import { choices } from '../../core/parts/choice.template.js';

export const phases: readonly PlanPhase[] = ['first-days', 'next-weeks'];

/** The choice of the plan for the first days or the next weeks. */
export function phaseChoice(words: PlanWords, now: PlanPhase, onChoose: (phase: PlanPhase) => void): TemplateResult {
  return html`<fieldset class="care-choices care-no-print" part="phases">
    <legend>${words.phaseQuestion}</legend>
    <div class="plan-phases">
      ${choices(
        'phase',
        phases.map((phase) => [phase, words.phases[phase]]),
        now,
        onChoose,
      )}
    </div>
  </fieldset>`;
}
