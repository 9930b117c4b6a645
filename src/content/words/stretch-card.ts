import type { ExerciseId } from '../exercise/exercises.js';
import type { ExerciseWords, Plural } from '../types.js';
import type { AdviceWords } from './advice.js';

export type AllExerciseWords = Readonly<Record<ExerciseId, ExerciseWords>>;

export interface StretchWords {
  readonly advice: AdviceWords;
  readonly exercises: AllExerciseWords;
  readonly figureAlt: string;
  readonly showMovement: string;
  readonly stopMovement: string;
  readonly howTo: string;
  readonly hold: string;
  readonly repetitions: Readonly<Record<'set' | 'leg' | 'side', string>>;
  readonly minutes: string;
  /** Before cautions of one exercise. */
  readonly careful: string;
  /** Title of what to check before the start. */
  readonly before: string;
  readonly cautions: readonly string[];
  readonly notFor: string;
  readonly stopIf: string;
  readonly stop: readonly string[];
  readonly variations: string;
  readonly easier: string;
  readonly harder: string;
  readonly alsoCalled: string;
  readonly timer: string;
  readonly begin: string;
  readonly pause: string;
  readonly resume: string;
  readonly skip: string;
  readonly end: string;
  readonly again: string;
  readonly phases: Readonly<Record<'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch' | 'walk', string>>;
  readonly secondsLeft: string;
  /** A number of seconds, such as “9 seconds”. */
  readonly countedSeconds: Plural;
  readonly repetitionOf: string;
  readonly sides: readonly [string, string];
  readonly legs: readonly [string, string];
  readonly paused: string;
  readonly timeAway: string;
  readonly voice: string;
  readonly sound: string;
  readonly screenOn: string;
  readonly unavailable: string;
  readonly howWasIt: string;
  readonly feelings: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly feelingAdvice: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly done: string;
}
