import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import type { RoutineGuide } from './routine-guide.js';

/** The data that every template of the routine needs; derived once a render. */
export interface RoutineView {
  readonly words: RoutineWords;
  readonly context: AdviceContext;
  readonly level: number;
  readonly guide: RoutineGuide;
  readonly find: (id: ExerciseId) => ShownExercise;
  /** The site's notes on an exercise. */
  readonly notesOn: (id: ExerciseId) => readonly string[];
}
