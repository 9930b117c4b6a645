import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import type { CareContext } from '../../core/care-card/care-context.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { clockIcon, icon, playIcon } from '../../core/parts/icons.template.js';
import { listItems } from '../../core/parts/list-items.js';
import { list } from '../../core/parts/list.template.js';
import { printButton } from '../../core/parts/print-button.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import { endPose } from '../../core/exercise/still-poses.js';
import { helpOptions } from './help.template.js';
import { notForLines } from './not-for.js';
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

/** The page before the start. What to check and who should not do an exercise are folded just above the start button. */
export function overview(view: OverviewView): TemplateResult {
  const { words, context, find, locale } = view;
  const { routine, ids } = view.choice;
  const time = inMinutes(secondsOf(planRoutine(ids, find)), words, locale);
  return html`<div class="routine-overview" part="overview">
    <p class="care-text">${words.intros[routine]}</p>
    ${emergencyStrip(context)}
    <p class="routine-total">${icon(clockIcon)}${fill(words.inAll, { count: ids.length, time })}</p>
    <ul class="routine-row" part="pictures">
      ${ids.map((id) => namedPicture(id, view))}
    </ul>
    ${leaveOut(view)} ${fold(words.before, filledList(words.cautions, context), 'cautions')}
    <div class="routine-start">
      <div class="care-tools">
        <button type="button" class="care-button care-button-primary routine-begin" @click=${view.onStart}>
          ${icon(playIcon)}${words.begin}
        </button>
      </div>
      ${fold(words.help, helpOptions(words, view.guide, true), 'help')}
    </div>
    ${fold(
      words.whatYouDo,
      html`<ol class="routine-list" part="exercises">
        ${ids.map((id) => exerciseItem(id, view))}
      </ol>`,
      'contents',
    )}
    ${fold(words.stopIf, filledList(words.stop, context), 'stop')}
    <div class="care-tools">${printButton(context.words, words.printHandout)}</div>
  </div>`;
}

/** A small picture above its name. The list below describes the picture, so screen readers skip it here. */
function namedPicture(id: ExerciseId, { words, context, find }: OverviewView): TemplateResult {
  return html`<li>
    <div aria-hidden="true">${picture(find(id), endPose, words, context.regionText.values)}</div>
    ${words.exercises[id].name}
  </li>`;
}

const filledList = (lines: readonly string[], { regionText }: CareContext): TemplateResult =>
  list(lines.map((line) => fill(line, regionText.values)));

/** In sight: nobody reads the list of each exercise in a hands-free session. */
function leaveOut({ words, context, level, choice }: OverviewView): TemplateResult | typeof nothing {
  const lines = notForLines(choice.ids, words, context.words.comma);
  if (!lines.length) return nothing;
  return html`<div part="not-for">
    ${heading(level + 1, words.leaveOut, 'care-subheading')} ${filledList(lines, context)}
  </div>`;
}

function exerciseItem(id: ExerciseId, { words, context, level, locale, notesOn, find }: OverviewView): TemplateResult {
  const { values } = context.regionText;
  const exerciseWords = words.exercises[id];
  const exercise = find(id);
  const time = inMinutes(secondsOfExercise(id, find), words, locale);
  const howTo = html`<p class="care-text">${fill(exerciseWords.start, values)}</p>
    <ol class="care-list">
      ${listItems(exerciseWords.steps.map((step) => fill(step, values)))}
    </ol>
    ${
      exerciseWords.cautions.length
        ? html`<p class="routine-not-for">${words.careful}:</p>
            ${filledList(exerciseWords.cautions, context)}`
        : nothing
    }`;
  return html`<li class="routine-item" part="exercise">
    <div class="routine-item-picture">${picture(exercise, endPose, words, values)}</div>
    <div class="routine-item-words">
      ${heading(level + 1, exerciseWords.name, 'routine-item-name')}
      <p class="care-text care-small">${describeDose(exercise.dose, words)} ${fill(words.about, { time })}.</p>
    </div>
    <div class="routine-item-more">
      ${notesOn(id).map((note) => html`<p class="care-text">${note}</p>`)} ${fold(words.howTo, howTo)}
    </div>
  </li>`;
}
