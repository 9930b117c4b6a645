/**
 * Routines: which exercises, in which order. Each takes 5 to 15 minutes with its default doses, and keeps moves in one
 * position together, so that nobody with a sore back gets up and down more than once or twice. No physiotherapist has
 * reviewed them yet. The words are in `<locale>/stretch-routine.ts`.
 */
import type { ExerciseId } from './exercises.js';
import { adamAcute, gsttExercises, mayo15, nhsinformExercises } from '../sources/index.js';
import type { Source } from '../types.js';

export interface Routine {
  readonly exercises: readonly ExerciseId[];
  readonly sources: readonly Source[];
}

export type RoutinePreset = 'gentle-start' | 'first-days' | 'build-up';

/**
 * NHS inform and Guy's and St Thomas' start with small moves early on and make them harder later; A.D.A.M. keeps to gentle
 * ones at first and waits 2 to 3 weeks with the others. So nothing on the front and nothing that loads the back stands in
 * the first two.
 */
export const routines: Readonly<Record<RoutinePreset, Routine>> = {
  // Small moves on the back, the floor carrying the weight, and after them on hands and knees.
  'gentle-start': {
    exercises: ['pelvic-tilt', 'knee-rolls', 'knee-to-chest', 'cat-cow', 'childs-pose'],
    sources: [nhsinformExercises, gsttExercises, mayo15],
  },
  // Only lying on the back, from the smallest move to the largest.
  'first-days': {
    exercises: ['pelvic-tilt', 'knee-rolls', 'knee-to-chest'],
    sources: [adamAcute, nhsinformExercises, gsttExercises],
  },
  // For when the others are easy: a warm-up, strength, and a stretch at the end; hands and knees first, then on the back.
  'build-up': {
    exercises: ['cat-cow', 'bird-dog', 'childs-pose', 'bridge', 'knee-rolls', 'hamstring-supine-towel'],
    sources: [mayo15, nhsinformExercises, adamAcute],
  },
};

export const routinePresets = Object.keys(routines) as readonly RoutinePreset[];
