import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { emergencyStrip } from '../../core/care-card/emergency-card.template.js';
import type { Setting } from '../../core/care-card/care-context.js';
import { heading } from '../../core/parts/heading.template.js';
import { clockIcon, icon, playIcon, printIcon } from '../../core/parts/icons.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeDose } from '../../core/exercise/describe-phase.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { endPose, picture } from './pictures.js';

export interface OverviewView {
  readonly words: RoutineWords;
  readonly setting: Setting;
  readonly level: number;
  readonly intro: string;
  readonly ids: readonly ExerciseId[];
  readonly find: (id: ExerciseId) => ShownExercise;
  /** The time of one exercise and of all, in words. */
  readonly timeOf: (id: ExerciseId) => string;
  readonly total: string;
  /** What the site itself says of an exercise. */
  readonly notesOn: (id: ExerciseId) => readonly string[];
  /** The help that can be turned on. */
  readonly help: TemplateResult;
  readonly onStart: () => void;
}

/** Before the start: what to know, what will be done and how long it takes. Nobody reaches the button without it. */
export function overview(view: OverviewView): TemplateResult {
  const { words, setting, level, ids } = view;
  return html`<div class="routine-overview" part="overview">
    <p class="care-text">${view.intro}</p>
    <p class="routine-total">${icon(clockIcon)}${fill(words.inAll, { time: view.total })}</p>
    ${emergencyStrip(setting)}
    <div class="routine-safety">
      ${section('stop', words.stopIf, words.stop, view)} ${section('cautions', words.before, words.cautions, view)}
    </div>
    ${heading(level + 1, words.whatYouDo, 'care-subheading')}
    <ol class="routine-list" part="exercises">
      ${ids.map((id) => exerciseItem(id, view))}
    </ol>
    <div class="routine-start">
      ${view.help}
      <div class="care-tools">
        <button type="button" class="care-button care-button-primary routine-begin" @click=${view.onStart}>
          ${icon(playIcon)}${words.begin}
        </button>
        <button type="button" class="care-button" @click=${() => print()}>
          ${icon(printIcon)}${words.printHandout}
        </button>
      </div>
    </div>
  </div>`;
}

function section(
  part: string,
  title: string,
  lines: readonly string[],
  { level, setting }: OverviewView,
): TemplateResult {
  return html`<div part=${part}>${heading(level + 1, title, 'care-subheading')} ${list(lines, setting)}</div>`;
}

const list = (lines: readonly string[], { place }: Setting): TemplateResult =>
  html`<ul class="care-list">
    ${lines.map((line) => html`<li>${fill(line, place.values)}</li>`)}
  </ul>`;

function exerciseItem(id: ExerciseId, { words, setting, level, timeOf, notesOn, find }: OverviewView): TemplateResult {
  const { values } = setting.place;
  const said = words.exercises[id];
  const exercise = find(id);
  return html`<li class="routine-item" part="exercise">
    <div class="routine-item-picture">${picture(exercise, endPose(exercise), words, values)}</div>
    <div class="routine-item-words">
      ${heading(level + 2, said.name, 'routine-item-name')}
      <p class="care-text care-small">
        ${describeDose(exercise.dose, words)} ${fill(words.about, { time: timeOf(id) })}.
      </p>
    </div>
    <div class="routine-item-more">
      ${notesOn(id).map((note) => html`<p class="care-text">${note}</p>`)}
      ${
        said.notFor.length
          ? html`<p class="routine-not-for">${words.notFor}:</p>
              ${list(said.notFor, setting)}`
          : nothing
      }
      <details class="care-disclosure">
        <summary>${words.howTo}</summary>
        <p class="care-text">${fill(said.start, values)}</p>
        <ol class="care-list">
          ${said.steps.map((step) => html`<li>${fill(step, values)}</li>`)}
        </ol>
        ${
          said.cautions.length
            ? html`<p class="routine-not-for">${words.careful}:</p>
                ${list(said.cautions, setting)}`
            : nothing
        }
      </details>
    </div>
  </li>`;
}
