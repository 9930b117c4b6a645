import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { icon, againIcon, pauseIcon, playIcon, skipIcon, stopIcon } from '../../core/parts/icons.template.js';
import { list } from '../../core/parts/list.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { counted } from '../../core/exercise/counted.js';
import { clockTime } from '../../core/exercise/describe-phase.js';
import { helpOptions } from './help.template.js';
import type { RoutineGuide } from './routine-guide.js';
import type { RoutinePhase } from './routine-plan.js';
import type { RoutineView } from './routine-view.js';
import { describe } from './routine-words.js';

export interface SessionView extends RoutineView {
  /** Language of the words. */
  readonly locale: string;
  readonly phase: RoutinePhase;
  /** The exercises of the session. */
  readonly ids: readonly ExerciseId[];
  readonly picture: TemplateResult | typeof nothing;
}

/**
 * The guided session, large enough to read from the floor. A tap on the time or the space bar pauses. The bar is
 * hidden from screen readers: some speak each percent that it moves, over the words of the exercise.
 */
export function session(view: SessionView): TemplateResult {
  const { words, guide, phase, ids, picture } = view;
  const { values } = view.context.regionText;
  const { action, detail } = describe(phase, ids[phase.exerciseIndex]!, words, values, view.find);
  const next = ids[phase.exerciseIndex + 1];
  const { status, secondsLeft, totalSecondsLeft } = guide.session;
  const paused = status === 'paused';
  const position = fill(words.exerciseOf, { position: phase.exerciseIndex + 1, total: ids.length });
  return html`<section
    class="routine-session"
    part="session"
    aria-label=${words.session}
    tabindex="-1"
    data-phase=${phase.kind}
    data-status=${status}
    @keydown=${(event: KeyboardEvent) => pauseBySpace(event, guide)}
  >
    <progress
      class="routine-progress"
      max=${guide.total}
      value=${guide.total - totalSecondsLeft}
      aria-hidden="true"
    ></progress>
    <div class="routine-place">${position}</div>
    ${heading(view.level + 1, words.exercises[ids[phase.exerciseIndex]!].name, 'routine-name')}
    <div class="routine-stage">
      ${picture === nothing ? nothing : html`<div class="routine-picture" part="figures">${picture}</div>`}
      <div class="routine-now">
        <div class="routine-action">${action}</div>
        ${time(guide, fill(words.secondsLeft, { seconds: counted(secondsLeft, words.countedSeconds, view.locale) }))}
        <div class="routine-detail">${paused ? words.paused : detail}</div>
      </div>
    </div>
    ${phase.kind === 'check' ? question(view) : nothing}
    <div class="routine-next">${next ? fill(words.next, { name: words.exercises[next].name }) : words.last}</div>
    <div class="routine-controls" part="controls">
      <button type="button" class="care-button care-button-primary routine-pause" @click=${guide.toggle}>
        ${paused ? [icon(playIcon), words.resume] : [icon(pauseIcon), words.pause]}
      </button>
      ${
        phase.kind === 'check'
          ? nothing
          : html`<button type="button" class="care-button" @click=${guide.skip}>${icon(skipIcon)}${words.skip}</button>`
      }
      <button type="button" class="care-button" @click=${guide.repeat}>${icon(againIcon)}${words.repeat}</button>
      <button type="button" class="care-button" @click=${guide.stop}>${icon(stopIcon)}${words.end}</button>
    </div>
    <p class="care-text care-small routine-hint">${words.howToPause}</p>
    ${helpOptions(words, guide)} ${fold(words.stopIf, list(words.stop.map((line) => fill(line, values))), 'stop', true)}
  </section>`;
}

/** A tap on it pauses. It listens alone, or the whole session would be “clickable” in a screen reader. */
function time(guide: RoutineGuide, label: string): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- The session pauses on the space bar.
  return html`<div class="routine-time" part="time" role="timer" aria-label=${label} @click=${guide.toggle}>
    ${clockTime(guide.session.secondsLeft)}
  </div>`;
}

/**
 * The question between exercises: two large buttons that are easy to hit from the floor. While one of them has the focus,
 * the session waits.
 */
function question({ words, guide }: SessionView): TemplateResult {
  return html`<div
    class="routine-question"
    part="check"
    role="group"
    aria-label=${words.check}
    tabindex="-1"
    @focusin=${(event: Event) => guide.waitForAnswer(event.target !== event.currentTarget)}
    @focusout=${() => document.hasFocus() && guide.waitForAnswer(false)}
  >
    <button type="button" class="care-button routine-answer" @click=${guide.skip}>${words.goOn}</button>
    <button type="button" class="care-button routine-answer" @click=${guide.stopForPain}>${words.stopNow}</button>
  </div>`;
}

/** Pauses on the space bar, unless the focused control uses that key itself. */
function pauseBySpace(event: KeyboardEvent, guide: RoutineGuide): void {
  const free = !(event.target as Element).closest('button, a, input, label, summary');
  if (event.key !== ' ' || !free || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  if (!event.repeat) guide.toggle();
}
