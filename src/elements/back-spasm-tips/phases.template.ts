import { html, type TemplateResult } from 'lit';
import type { TipsWords } from '../../content/words/back-spasm-tips.js';
import { choices } from '../../core/parts/choice.template.js';
import { tipsPhases, type TipsPhase } from './shown-strategies.js';

/** The choice of the phase that the tips are for. */
export function phaseChoice(words: TipsWords, chosen: TipsPhase, onChoose: (phase: TipsPhase) => void): TemplateResult {
  return html`<fieldset class="care-choices care-no-print" part="phases">
    <legend class="care-visually-hidden">${words.phaseQuestion}</legend>
    <div class="tips-phases">
      ${choices(
        'phase',
        tipsPhases.map((phase) => [phase, words.phases[phase]]),
        chosen,
        onChoose,
        'tips-phase',
      )}
    </div>
  </fieldset>`;
}
