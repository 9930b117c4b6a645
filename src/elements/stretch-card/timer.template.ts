import { html, nothing, type TemplateResult } from 'lit';
import type { StretchWords } from '../../content/locale.js';
import { assistanceOption } from '../../core/assistance.template.js';
import type { ExercisePhase } from '../../core/exercise-plan.js';
import type { SessionStatus } from '../../core/guided-session.js';
import { icon, againIcon, pauseIcon, playIcon, skipIcon, stopIcon } from '../../core/icons.js';
import { fill } from '../../core/place.js';
import { clockTime, describeCount } from '../../core/session-words.js';

export interface TimerView {
  readonly words: StretchWords;
  readonly status: SessionStatus;
  readonly phase: ExercisePhase | undefined;
  readonly secondsLeft: number;
  readonly perLeg: boolean;
  readonly voice: boolean;
  readonly sound: boolean;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onSkip: () => void;
  readonly onEnd: () => void;
  readonly onVoice: (on: boolean) => void;
  readonly onSound: (on: boolean) => void;
}

/** The guided timer's face and controls. */
export function timer(view: TimerView): TemplateResult {
  const { words, status, phase } = view;
  const active = status === 'running' || status === 'paused';
  return html`<div class="stretch-timer" part="timer" data-phase=${phase?.kind ?? nothing}>
    ${
      phase
        ? html`<p class="stretch-phase">
              ${words.phases[phase.kind]}${status === 'paused' ? html` (${words.paused})` : nothing}
            </p>
            <p class="stretch-time" role="timer" aria-label=${fill(words.secondsLeft, { seconds: view.secondsLeft })}>
              ${clockTime(view.secondsLeft)}
            </p>
            <p class="care-text stretch-count">${describeCount(phase, words, view.perLeg)}</p>`
        : nothing
    }
    <div class="care-tools stretch-controls">
      ${
        active
          ? html`<button
                type="button"
                class="care-button care-button-primary"
                @click=${status === 'paused' ? view.onResume : view.onPause}
              >
                ${status === 'paused' ? [icon(playIcon), words.resume] : [icon(pauseIcon), words.pause]}
              </button>
              <button type="button" class="care-button" @click=${view.onSkip}>${icon(skipIcon)}${words.skip}</button>
              <button type="button" class="care-button" @click=${view.onEnd}>${icon(stopIcon)}${words.end}</button>`
          : html`<button type="button" class="care-button care-button-primary" @click=${view.onStart}>
              ${status === 'finished' ? [icon(againIcon), words.again] : [icon(playIcon), words.begin]}
            </button>`
      }
    </div>
    <div class="stretch-options">
      ${assistanceOption(words.voice, view.voice, view.onVoice)}
      ${assistanceOption(words.sound, view.sound, view.onSound)}
    </div>
  </div>`;
}
