import { html, nothing, type TemplateResult } from 'lit';
import type { StretchWords } from '../../content/words/stretch-card.js';
import { assistanceOptions } from '../../core/session/assistance.template.js';
import { icon, againIcon, pauseIcon, playIcon, skipIcon, stopIcon } from '../../core/parts/icons.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { counted } from '../../core/exercise/counted.js';
import { clockTime, describeCount } from '../../core/exercise/describe-phase.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import type { CardGuide } from './card-guide.js';

/** The display and the controls of the guided timer. */
export function timer(words: StretchWords, locale: string, guide: CardGuide, exercise: ShownExercise): TemplateResult {
  const { status, phase, secondsLeft } = guide.session;
  return html`<div class="stretch-timer" part="timer" data-phase=${phase?.kind ?? nothing}>
    ${
      phase
        ? html`<p class="stretch-phase">
              ${words.phases[phase.kind]}${status === 'paused' ? html` (${words.paused})` : nothing}
            </p>
            <p
              class="stretch-time"
              role="timer"
              aria-label=${fill(words.secondsLeft, { seconds: counted(secondsLeft, words.countedSeconds, locale) })}
            >
              ${clockTime(secondsLeft)}
            </p>
            <p class="care-text stretch-count">${describeCount(phase, words, exercise.dose.per === 'leg')}</p>`
        : nothing
    }
    <div class="care-tools stretch-controls">
      ${
        guide.session.isActive
          ? html`<button
                type="button"
                class="care-button care-button-primary"
                @click=${status === 'paused' ? guide.resume : guide.pause}
              >
                ${status === 'paused' ? [icon(playIcon), words.resume] : [icon(pauseIcon), words.pause]}
              </button>
              <button type="button" class="care-button" @click=${guide.skip}>${icon(skipIcon)}${words.skip}</button>
              <button type="button" class="care-button" @click=${guide.end}>${icon(stopIcon)}${words.end}</button>`
          : html`<button type="button" class="care-button care-button-primary" @click=${() => guide.start(exercise)}>
              ${status === 'finished' ? [icon(againIcon), words.again] : [icon(playIcon), words.begin]}
            </button>`
      }
    </div>
    <div class="stretch-options">${assistanceOptions(['voice', 'sound'], words, guide.help)}</div>
  </div>`;
}
