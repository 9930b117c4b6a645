import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { AssistanceChoices, type Cue } from '../../core/session/assistance-choices.js';
import type { CareRoutineEvent } from '../../core/contract/events.js';
import { GuidedSession, type Clock } from '../../core/session/guided-session.js';
import { liveText } from '../../core/parts/live-text.js';
import { ExclusiveSession } from '../../core/session/exclusive-session.js';
import type { Feeling } from '../../core/exercise/feedback.template.js';
import { MediaKeys } from './media-keys.js';
import {
  afterSkipping,
  beginningOf,
  outcomes,
  planRoutine,
  secondsOf,
  type Find,
  type Outcome,
  type RoutinePhase,
} from './routine-plan.js';
import { ownOnly } from '../../json/own.js';

export interface RoutineGuideOptions {
  /** Puts a phase into words; `null` is the end. */
  readonly say: (phase: RoutinePhase | null) => string;
  readonly words: () => Pick<RoutineWords, 'paused' | 'stopped' | 'timeAway' | 'voice'>;
  /** What to do now that the pain is worse. */
  readonly painAdvice: () => string;
  readonly language: () => string;
  readonly report: (action: CareRoutineEvent['action']) => void;
  readonly find?: Find;
  readonly clock?: Clock;
}

/** The vibration pattern of each kind of phase; the question vibrates twice. */
const vibrationOf = (kind: RoutinePhase['kind']): readonly number[] => {
  if (kind === 'check') return [250, 150, 250];
  return kind === 'hold' ? [250] : [120];
};

const cueOf = (voice: string, kind: RoutinePhase['kind']): Cue => ({
  voice,
  sound: kind === 'hold' ? 660 : 440,
  vibration: vibrationOf(kind),
});

/**
 * Guides the visitor through a routine: keeps time, announces each phase in every way that is turned on, and records
 * the outcome.
 */
export class RoutineGuide implements ReactiveController {
  readonly session: GuidedSession<RoutinePhase>;
  readonly help: AssistanceChoices;
  /** Text for the polite live region; changes once a phase. */
  announcement = '';
  /** The outcome of each exercise; empty until the routine is finished or stopped. */
  results: readonly { readonly id: ExerciseId; readonly outcome: Outcome }[] = [];
  /** How the back feels after the routine, by the visitor's answer. */
  feeling: Feeling | undefined = undefined;
  /** Duration of the whole routine in seconds. */
  total = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: RoutineGuideOptions;
  readonly #keys: MediaKeys;
  readonly #exclusive: ExclusiveSession;
  readonly #skipped = new Set<number>();
  #exercises: readonly ExerciseId[] = [];
  #phases: readonly RoutinePhase[] = [];
  /** Whether the session waits for an answer to the question. */
  #isWaiting = false;

  constructor(host: ReactiveControllerHost, options: RoutineGuideOptions) {
    this.#host = host;
    this.#options = ownOnly(options);
    const sample = () => cueOf(options.words().voice, 'rest');
    this.help = new AssistanceChoices(host, { language: options.language, sample });
    this.#keys = new MediaKeys(host, {
      play: () => this.resume(),
      pause: () => this.pause(),
      nexttrack: () => this.skip(),
      previoustrack: () => this.repeat(),
    });
    const reached = (phase: RoutinePhase | null, missed: number): void => this.#reached(phase, missed);
    this.session = new GuidedSession<RoutinePhase>(host, reached, this.#options.clock);
    this.#exclusive = new ExclusiveSession(host, this);
    host.addController(this);
  }

  /** A move within the page does not end the session: take the wake lock and the media keys again. */
  hostConnected(): void {
    if (this.session.status === 'running') this.#borrow(true);
    if (this.session.status === 'paused') this.#keys.set('paused');
  }

  start(exercises: readonly ExerciseId[]): void {
    this.#exercises = exercises;
    this.#phases = planRoutine(exercises, this.#options.find);
    this.total = secondsOf(this.#phases);
    this.results = [];
    this.feeling = undefined;
    this.#skipped.clear();
    this.#run();
    this.#options.report('started');
    this.session.start(this.#phases);
  }

  pause(): void {
    if (this.session.status !== 'running') return;
    this.session.pause();
    this.help.assistance.quiet();
    this.#borrow(false);
    this.#keys.set('paused');
    this.announcement = this.#options.words().paused;
  }

  resume(): void {
    if (this.session.status !== 'paused') return;
    this.#run();
    this.session.resume();
    // The pause may have been long: says again what to do now.
    this.announcement = this.#options.say(this.session.phase ?? null);
    this.help.give({ voice: this.announcement });
  }

  readonly toggle = (): void => (this.session.status === 'paused' ? this.resume() : this.pause());

  /** Holds the question while the visitor is at the answers: the session must not go on under their fingers. */
  waitForAnswer(on: boolean): void {
    if (on && this.session.phase?.kind === 'check' && this.session.status === 'running') {
      this.#isWaiting = true;
      this.session.pause();
    } else if (!on && this.#isWaiting) {
      this.#isWaiting = false;
      this.session.resume();
    }
  }

  /** Skips the rest of the exercise, or the wait for an answer. */
  readonly skip = (): void => {
    const { phase, index } = this.session;
    if (!phase) return;
    if (phase.kind !== 'check') this.#skipped.add(phase.exerciseIndex);
    this.#goTo(afterSkipping(this.#phases, index));
  };

  /** Goes back to the beginning of the exercise; from the question, to the beginning of the exercise before it. */
  readonly repeat = (): void => {
    const { phase, index } = this.session;
    if (!phase) return;
    this.#skipped.delete(phase.exerciseIndex);
    this.#goTo(beginningOf(this.#phases, index));
  };

  /** Whether the visitor left out every exercise. */
  get allSkipped(): boolean {
    return this.results.every(({ outcome }) => outcome === 'skipped');
  }

  /** Stops the routine early. */
  readonly stop = (): void => {
    const { phase } = this.session;
    if (!phase) return;
    this.session.end();
    this.#finish(phase);
    this.announcement = `${this.#options.words().stopped}.`;
    this.help.assistance.quiet();
    this.#options.report('stopped');
  };

  /** The visitor says during the routine that the pain is worse. */
  readonly stopForPain = (): void => {
    this.feeling = 'worse';
    this.stop();
    this.announcement += ` ${this.#options.painAdvice()}`;
  };

  readonly setFeeling = (feeling: Feeling): void => {
    this.feeling = feeling;
    this.#host.requestUpdate();
  };

  /** Returns to the state before the start, without an announcement. */
  readonly reset = (): void => {
    if (this.session.isActive) this.stop();
    this.session.end();
    this.announcement = '';
    this.results = [];
    this.feeling = undefined;
  };

  #goTo(index: number): void {
    this.#isWaiting = false;
    if (this.session.status === 'paused') this.#run();
    this.session.goTo(index);
  }

  #reached(phase: RoutinePhase | null, missed: number): void {
    const text = this.#options.say(phase);
    const news = missed > 0 ? `${this.#options.words().timeAway} ${text}` : text;
    this.announcement = liveText(news, this.announcement);
    this.help.give(cueOf(text, phase?.kind ?? 'rest'));
    if (phase) return;
    this.#finish(undefined);
    this.#options.report(this.allSkipped ? 'stopped' : 'finished');
  }

  #finish(due: RoutinePhase | undefined): void {
    this.results = outcomes(this.#exercises, this.#skipped, due);
    this.#borrow(false);
    this.#keys.set('none');
  }

  #run(): void {
    this.#exclusive.take();
    this.#borrow(true);
  }

  /** Turns the wake lock on or off. On, it also takes the media keys, which {@link MediaKeys.set} releases. */
  #borrow(on: boolean): void {
    if (on) this.#keys.set('playing');
    this.help.keepAwake(on);
  }
}
