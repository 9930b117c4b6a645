import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { ReviewState } from '../../content/types.js';
import { aboutText, whoChecked } from '../../core/parts/review-lines.js';
import { heading } from '../../core/parts/heading.template.js';
import { listItems } from '../../core/parts/list-items.js';
import { list } from '../../core/parts/list.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { endPose, startPose } from '../../core/exercise/still-poses.js';
import { picture } from './pictures.js';
import type { RoutineView } from './routine-view.js';

export interface HandoutView extends RoutineView {
  readonly ids: readonly ExerciseId[];
  readonly review: ReviewState;
}

/** The handout: what the page prints, three exercises to a sheet. Hidden on screen. */
export function handout(view: HandoutView): TemplateResult {
  const { words, context, level, ids } = view;
  const { clinic, regionText } = context;
  return html`<div class="routine-handout" part="handout">
    ${
      clinic.name || clinic.phone
        ? html`<p class="handout-clinic"><strong>${clinic.name}</strong> <bdi dir="ltr">${clinic.phone}</bdi></p>`
        : nothing
    }
    <ol class="handout-list">
      ${ids.map((id) => handoutItem(id, view))}
    </ol>
    <div class="handout-stop">
      ${heading(level + 1, words.stopIf, 'care-subheading')}
      ${list(words.stop.map((line) => fill(line, regionText.values)))}
      <p class="handout-emergency">${fill(words.emergencyLine, regionText.values)}</p>
      <p class="handout-review">
        ${[...whoChecked(view.review, context.words), ...aboutText(context.words, regionText)].join(' ')}
      </p>
    </div>
  </div>`;
}

function handoutItem(id: ExerciseId, { words, context, level, notesOn, find }: HandoutView): TemplateResult {
  const { values } = context.regionText;
  const exerciseWords = words.exercises[id];
  const exercise = find(id);
  return html`<li class="handout-item">
    ${heading(level + 1, exerciseWords.name, 'handout-name')}
    <div class="handout-pictures">
      ${(exercise.image ? [endPose] : [startPose, endPose]).map((poseOf) => picture(exercise, poseOf, words, values))}
    </div>
    <div class="handout-steps">
      <p>${fill(exerciseWords.start, values)}</p>
      <ol>
        ${listItems(exerciseWords.steps.map((step) => fill(step, values)))}
      </ol>
    </div>
    <div class="handout-dose">
      <p><strong>${describeDose(exercise.dose, words)}</strong> ${fill(exerciseWords.frequency, values)}</p>
      ${notesOn(id).map((note) => html`<p>${note}</p>`)}
      ${exerciseWords.notFor.length ? html`<p>${words.notFor}: ${exerciseWords.notFor.map((line) => fill(line, values)).join(' ')}</p>` : nothing}
    </div>
  </li>`;
}
