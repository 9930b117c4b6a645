import { html, nothing, type TemplateResult } from 'lit';
import { feedback } from '../../core/exercise/feedback.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, againIcon } from '../../core/parts/icons.template.js';
import type { RoutineView } from './routine-view.js';

export interface SummaryView extends RoutineView {
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/**
 * The page after the session: how it felt, unless every move was left out, then the outcomes. A visitor who feels worse gets
 * no “again” button.
 */
export function summary(view: SummaryView): TemplateResult {
  const { words, context, level, guide } = view;
  const { feeling } = guide;
  const title = guide.session.status === 'finished' ? words.finished : words.stopped;
  return html`<div class="routine-summary" part="summary">
    ${heading(level + 1, title, 'care-subheading routine-end', true)}
    ${guide.allSkipped ? nothing : feedback({ words, level: level + 1, context, feeling, onFeeling: guide.setFeeling })}
    <ul class="routine-results" part="results">
      ${guide.results.map(
        ({ id, outcome }) =>
          html`<li data-outcome=${outcome}>
            <span>${words.exercises[id].name}</span><span class="routine-outcome">${words.outcome[outcome]}</span>
          </li>`,
      )}
    </ul>
    <div class="care-tools">
      ${
        feeling === 'worse'
          ? nothing
          : html`<button type="button" class="care-button" @click=${view.onAgain}>
              ${icon(againIcon)}${words.again}
            </button>`
      }
      <button type="button" class="care-button" @click=${view.onBack}>${words.backToList}</button>
    </div>
  </div>`;
}
