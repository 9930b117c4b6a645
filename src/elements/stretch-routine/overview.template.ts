import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import type { CareContext } from '../../core/care-card/care-context.js';
import { heading } from '../../core/parts/heading.template.js';
import { clockIcon, icon, playIcon } from '../../core/parts/icons.template.js';
import { list } from '../../core/parts/list.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { endPose } from '../../core/exercise/still-poses.js';
import { helpOptions } from './help.template.js';
import { picture } from './pictures.js';
import type { RoutineChoice } from './routine-choice.js';
import { planRoutine, secondsOf, secondsOfExercise } from './routine-plan.js';
import type { RoutineView } from './routine-view.js';
import { inMinutes } from './routine-words.js';

export interface OverviewView extends RoutineView {
  readonly choice: RoutineChoice;
  /** The locale in which durations are written. */
  readonly locale: string;
  readonly onStart: () => void;
}

/** The page before the start: cautions, exercises and duration. They come before the start button on purpose. */
export function overview(view: OverviewView): TemplateResult {
  const { words, context, level, find, locale } = view;
  const { routine, ids } = view.choice;
  const total = inMinutes(secondsOf(planRoutine(ids, find)), locale);
  return html`<div class="routine-overview" part="overview">
    <p class="care-text">${words.intros[routine]}</p>
    <p class="routine-total">${icon(clockIcon)}${fill(words.inAll, { time: total })}</p>
    ${emergencyStrip(context)}
    <div class="routine-safety">
      ${section('stop', words.stopIf, words.stop, view)} ${section('cautions', words.before, words.cautions, view)}
    </div>
    ${heading(level + 1, words.whatYouDo, 'care-subheading')}
    <ol class="routine-list" part="exercises">
      ${ids.map((id) => exerciseItem(id, view))}
    </ol>
    <div class="routine-start">
      ${helpOptions(words, view.guide)}
      <div class="care-tools">
        <button type="button" class="care-button care-button-primary routine-begin" @click=${view.onStart}>
          ${icon(playIcon)}${words.begin}
        </button>
        ${printButton(words.printHandout)}
      </div>
    </div>
  </div>`;
}

function section(
  part: string,
  title: string,
  lines: readonly string[],
  { level, context }: OverviewView,
): TemplateResult {
  return html`<div part=${part}>${heading(level + 1, title, 'care-subheading')} ${filledList(lines, context)}</div>`;
}

const filledList = (lines: readonly string[], { regionText }: CareContext): TemplateResult =>
  list(lines.map((line) => fill(line, regionText.values)));

function exerciseItem(id: ExerciseId, { words, context, level, locale, notesOn, find }: OverviewView): TemplateResult {
  const { values } = context.regionText;
  const exerciseWords = words.exercises[id];
  const exercise = find(id);
  const time = inMinutes(secondsOfExercise(id, find), locale);
  return html`<li class="routine-item" part="exercise">
    <div class="routine-item-picture">${picture(exercise, endPose, words, values)}</div>
    <div class="routine-item-words">
      ${heading(level + 2, exerciseWords.name, 'routine-item-name')}
      <p class="care-text care-small">${describeDose(exercise.dose, words)} ${fill(words.about, { time })}.</p>
    </div>
    <div class="routine-item-more">
      ${notesOn(id).map((note) => html`<p class="care-text">${note}</p>`)}
      ${
        exerciseWords.notFor.length
          ? html`<p class="routine-not-for">${words.notFor}:</p>
              ${filledList(exerciseWords.notFor, context)}`
          : nothing
      }
      <details class="care-disclosure">
        <summary>${words.howTo}</summary>
        <p class="care-text">${fill(exerciseWords.start, values)}</p>
        <ol class="care-list">
          ${exerciseWords.steps.map((step) => html`<li>${fill(step, values)}</li>`)}
        </ol>
        ${
          exerciseWords.cautions.length
            ? html`<p class="routine-not-for">${words.careful}:</p>
                ${filledList(exerciseWords.cautions, context)}`
            : nothing
        }
      </details>
    </div>
  </li>`;
}
