import type { ReactiveElement } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { StretchWords } from '../../content/words/stretch-card.js';
import type { Exercise } from '../../content/types.js';
import { AssistanceChoices } from '../../core/session/assistance-choices.js';
import type { CareExerciseEvent } from '../../core/contract/events.js';
import { planExercise, type ExercisePhase } from '../../core/exercise/exercise-phases.js';
import type { Feeling } from '../../core/exercise/feedback.template.js';
import { GuidedSession } from '../../core/session/guided-session.js';
import { describePhase } from '../../core/exercise/describe-phase.js';
import { ExclusiveSession } from '../../core/session/exclusive-session.js';

export interface CardGuideOptions {
  readonly words: () => StretchWords;
  readonly language: () => string;
  /** Fills the words of the region into a text. */
  readonly fill: (text: string) => string;
  readonly report: (exercise: ExerciseId, action: CareExerciseEvent['action']) => void;
}

/** The pitch of the tones: higher when the hold begins. */
const hertz = { hold: 660, other: 440 } as const;

/**
 * Guides the visitor through one exercise: keeps time, announces each phase in every way that is turned on, and asks
 * how it felt.
 */
export class CardGuide {
  readonly session: GuidedSession<ExercisePhase>;
  readonly help: AssistanceChoices;
  /** Text for the polite live region; changes once a phase. */
  announcement = '';
  /** Whether the visitor stopped the timer early. */
  ended = false;
  /** How the exercise felt. Never stored, sent or put into an event. */
  feeling: Feeling | undefined = undefined;
  readonly #host: ReactiveElement;
  readonly #options: CardGuideOptions;
  readonly #exclusive: ExclusiveSession;
  /** The exercise that the timer was started for; the `exercise` attribute may have changed since. */
  #started: Exercise<ExerciseId> | undefined;

  constructor(host: ReactiveElement, options: CardGuideOptions) {
    this.#host = host;
    this.#options = options;
    const sample = () => ({ voice: options.words().voice, sound: hertz.other });
    this.help = new AssistanceChoices(host, { language: options.language, sample });
    this.session = new GuidedSession(host, (phase, missed) => this.#reached(phase, missed));
    this.#exclusive = new ExclusiveSession(host, this);
  }

  /** Whether to ask how the exercise felt. */
  get asks(): boolean {
    return this.session.status === 'finished' || this.ended;
  }

  /** Returns to the state before the first start, for example for another exercise. */
  reset(): void {
    if (this.session.isActive) this.#stop();
    this.session.end();
    this.announcement = '';
    this.ended = false;
    this.feeling = undefined;
  }

  readonly start = (exercise: Exercise<ExerciseId>): void => {
    this.ended = false;
    this.feeling = undefined;
    this.help.give({ sound: hertz.other });
    this.#run();
    this.#started = exercise;
    this.session.start(planExercise(exercise));
    this.#report('started');
    this.#keepFocus();
  };

  readonly pause = (): void => {
    this.session.pause();
    this.help.assistance.quiet();
    this.help.keepAwake(false);
    this.announcement = this.#options.words().paused;
  };

  readonly resume = (): void => {
    this.#run();
    this.session.resume();
    const { phase } = this.session;
    if (!phase) return;
    // The pause may have been long: says again what to do now.
    this.announcement = this.#describe(phase);
    this.help.give({ voice: this.announcement });
  };

  readonly skip = (): void => {
    this.#run();
    this.session.skip();
  };

  readonly end = (): void => {
    this.#stop();
    this.ended = true;
    // The question appears below the button that gets the focus.
    this.announcement = this.#options.words().howWasIt;
    this.#keepFocus();
  };

  readonly setFeeling = (feeling: Feeling): void => {
    this.feeling = feeling;
    this.#host.requestUpdate();
  };

  #reached(phase: ExercisePhase | null, missed: number): void {
    const words = this.#options.words();
    const text = phase ? this.#describe(phase) : words.done;
    this.announcement = missed > 0 ? `${words.timeAway} ${text}` : text;
    this.help.give({ voice: text, sound: phase?.kind === 'hold' ? hertz.hold : hertz.other });
    if (phase) return;
    this.announcement += `. ${words.howWasIt}`;
    this.help.keepAwake(false);
    this.#report('finished');
    // The controls are replaced: move the focus only if it was inside them.
    const { renderRoot } = this.#host;
    const inControls = renderRoot instanceof ShadowRoot && renderRoot.activeElement?.closest('.stretch-controls');
    this.#host.requestUpdate();
    if (inControls) this.#keepFocus();
  }

  #describe(phase: ExercisePhase): string {
    const words = this.#options.words();
    const { id, dose } = this.#started!;
    return this.#options.fill(describePhase(phase, words, dose.per === 'leg', words.exercises[id]?.cues));
  }

  #stop(): void {
    this.session.end();
    this.help.assistance.quiet();
    this.help.keepAwake(false);
    this.announcement = '';
    this.#report('stopped');
  }

  #run(): void {
    this.#exclusive.take();
    this.help.keepAwake(true);
  }

  /**
   * The pressed button has been replaced: shows the whole timer, which grows at the start, and moves the focus to the first
   * new button.
   */
  #keepFocus(): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector('.stretch-guide')?.scrollIntoView?.({ block: 'nearest' });
      this.#host.renderRoot.querySelector<HTMLElement>('.stretch-controls button')?.focus();
    });
  }

  #report(action: CareExerciseEvent['action']): void {
    if (this.#started) this.#options.report(this.#started.id, action);
  }
}
