import { html, type TemplateResult } from 'lit';
import type { PlanStep, PlanStepId } from '../../content/advice/plan.js';
import type { PlanWords } from '../../content/words/back-care-plan.js';
import { checked } from '../../core/contract/checked.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import { heading } from '../../core/parts/heading.template.js';

export interface PlanStepView {
  readonly step: PlanStep<PlanStepId>;
  readonly words: PlanWords;
  readonly fill: (text: string, values: Readonly<Record<string, string>>) => string;
  /** Level of the step's heading. */
  readonly level: number;
  /** A step that belongs only to the other phase is hidden, not removed, once shown: a timer in it may be running. */
  readonly isHidden: boolean;
  readonly isDone: boolean;
  readonly isOpen: boolean;
  readonly onDone: (done: boolean) => void;
  readonly onToggle: (event: Event) => void;
  /** The element inside the step. */
  readonly piece: unknown;
}

/** One step: a tick box, and a disclosure with its element. */
export function planStep(view: PlanStepView): TemplateResult {
  const { step, words, fill, level } = view;
  const { id } = step;
  const { title, summary } = words.steps[id];
  return html`<li class="plan-step" part="step" ?hidden=${view.isHidden}>
    <label class="care-choice plan-tick">
      <input
        type="checkbox"
        data-step=${id}
        ${checked(view.isDone)}
        @change=${(event: Event) => view.onDone((event.target as HTMLInputElement).checked)}
      />
      <span class="care-visually-hidden">${fill(words.done, { step: title })}</span>
      ${tickedOnPaper(view.isDone)}
    </label>
    <details class="care-disclosure plan-details" id=${id} ?open=${view.isOpen} @toggle=${view.onToggle}>
      <summary part="summary">
        <span class="plan-title">
          ${heading(level, title, 'care-subheading')}
          <span class="care-small">${summary}</span>
        </span>
      </summary>
      ${view.piece}
    </details>
  </li>`;
}
