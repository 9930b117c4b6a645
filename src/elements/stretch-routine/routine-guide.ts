import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { AssistanceChoices, type Cue } from '../../core/session/assistance-choices.js';
import type { CareRoutineEvent } from '../../core/contract/events.js';
import { GuidedSession, type Clock } from '../../core/session/guided-session.js';
import { liveText } from '../../core/parts/live-text.js';
import { ExclusiveSession } from '../../core/session/exclusive-session.js';
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

export interface RoutineGuideOptions {
  /** A phase in words, or for `null` the end. */
  readonly say: (phase: RoutinePhase | null) => string;
  readonly words: () => Pick<RoutineWords, 'paused' | 'resume' | 'timeAway' | 'voice'>;
  readonly language: () => string;
  readonly report: (action: CareRoutineEvent['action']) => void;
  readonly find?: Find;
  readonly clock?: Clock;
}

/** How long the device vibrates for each kind of phase; twice for the question. */
const vibrationOf = (kind: RoutinePhase['kind']): readonly number[] => {
  if (kind === 'check') return [250, 150, 250];
  return kind === 'hold' ? [250] : [120];
};

const cueOf = (voice: string, kind: RoutinePhase['kind']): Cue => ({
  voice,
  sound: kind === 'hold' ? 660 : 440,
  vibration: vibrationOf(kind),
});

/** Leads through a routine: keeps time, says what is due in every way the visitor asked for, and knows what was done. */
export class RoutineGuide implements ReactiveController {
  readonly session: GuidedSession<RoutinePhase>;
  readonly help: AssistanceChoices;
  /** What a screen reader is told, once for each phase. */
  announcement = '';
  /** What became of each exercise; empty until the routine has been finished or stopped. */
  results: readonly { readonly id: ExerciseId; readonly outcome: Outcome }[] = [];
  /** Seconds of the whole routine. */
  total = 0;
  readonly #options: RoutineGuideOptions;
  readonly #keys: MediaKeys;
  readonly #exclusive: ExclusiveSession;
  readonly #skipped = new Set<number>();
  #exercises: readonly ExerciseId[] = [];
  #phases: readonly RoutinePhase[] = [];

  constructor(host: ReactiveControllerHost, options: RoutineGuideOptions) {
    this.#options = options;
    const sample = () => cueOf(options.words().voice, 'rest');
    this.help = new AssistanceChoices(host, { language: options.language, sample });
    this.#keys = new MediaKeys(host, {
      play: () => this.resume(),
      pause: () => this.pause(),
      nexttrack: () => this.skip(),
      previoustrack: () => this.repeat(),
    });
    const reached = (phase: RoutinePhase | null, missed: number): void => this.#reached(phase, missed);
    this.session = new GuidedSession<RoutinePhase>(host, reached, options.clock);
    this.#exclusive = new ExclusiveSession(host, this);
    host.addController(this);
  }

  /** Moved within the page, the session goes on, and so does what it had borrowed. */
  hostConnected(): void {
    if (this.session.status === 'running') this.#borrow(true);
    if (this.session.status === 'paused') this.#keys.set('paused');
  }

  get active(): boolean {
    return this.session.status === 'running' || this.session.status === 'paused';
  }

  start(exercises: readonly ExerciseId[]): void {
    this.#exercises = exercises;
    this.#phases = planRoutine(exercises, this.#options.find);
    this.total = secondsOf(this.#phases);
    this.results = [];
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
    this.announcement = this.#options.words().resume;
    this.#run();
    this.session.resume();
  }

  readonly toggle = (): void => (this.session.status === 'paused' ? this.resume() : this.pause());

  /** Leaves out what is due: the rest of the exercise, or the wait for an answer. */
  readonly skip = (): void => {
    const { phase, index } = this.session;
    if (!phase) return;
    if (phase.kind !== 'check') this.#skipped.add(phase.exerciseIndex);
    this.#goTo(afterSkipping(this.#phases, index));
  };

  /** Goes back to where the exercise began; at the question, to the one before it. */
  readonly repeat = (): void => {
    const { phase, index } = this.session;
    if (!phase) return;
    this.#skipped.delete(phase.exerciseIndex);
    this.#goTo(beginningOf(this.#phases, index));
  };

  /** Stops before the end. */
  readonly stop = (): void => {
    const { phase } = this.session;
    if (!phase) return;
    this.session.end();
    this.#finish(phase);
    this.announcement = '';
    this.help.assistance.quiet();
    this.#options.report('stopped');
  };

  /** Goes back to before the start, without a word. */
  readonly reset = (): void => {
    if (this.active) this.stop();
    this.session.end();
    this.results = [];
  };

  #goTo(index: number): void {
    if (this.session.status === 'paused') this.#run();
    this.session.goTo(index);
  }

  #reached(phase: RoutinePhase | null, missed: number): void {
    const said = this.#options.say(phase);
    const news = missed > 0 ? `${this.#options.words().timeAway} ${said}` : said;
    this.announcement = liveText(news, this.announcement);
    this.help.give(cueOf(said, phase?.kind ?? 'rest'));
    if (phase) return;
    this.#finish(undefined);
    this.#options.report('finished');
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

  /** The screen stays on and the media keys are ours while the routine runs. */
  #borrow(on: boolean): void {
    if (on) this.#keys.set('playing');
    this.help.keepAwake(on);
  }
}
