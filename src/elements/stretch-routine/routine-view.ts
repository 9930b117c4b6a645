import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import type { RoutineGuide } from './routine-guide.js';

/** What every part of the routine is drawn from; worked out once for each rendering. */
export interface RoutineView {
  readonly words: RoutineWords;
  readonly context: AdviceContext;
  readonly level: number;
  readonly guide: RoutineGuide;
  readonly find: (id: ExerciseId) => ShownExercise;
  /** What the site itself says of an exercise. */
  readonly notesOn: (id: ExerciseId) => readonly string[];
}
