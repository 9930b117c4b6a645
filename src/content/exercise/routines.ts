/**
 * Routines: exercises in order. Each takes 5 to 15 minutes with the default doses. Exercises in the same position
 * follow each other, so that a person with a sore back gets up and down at most twice. No physiotherapist has reviewed
 * them yet. The words are in `<locale>/stretch-routine.ts`.
 */
import type { ExerciseId } from './exercises.js';
import { adamAcute, gsttExercises, mayo15, nhsinformExercises } from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

export interface Routine {
  readonly exercises: readonly ExerciseId[];
  readonly sources: readonly Source[];
}

export type RoutinePreset = 'gentle-start' | 'first-days' | 'build-up';

/**
 * NHS inform and Guy's and St Thomas' start with small moves early and make them harder later; A.D.A.M. advises gentle
 * moves at first, and the others after 2 to 3 weeks. So the first two routines have no exercise on the front and none
 * that loads the back.
 */
export const routines: Readonly<Record<RoutinePreset, Routine>> = ownData({
  // Small moves on the back, where the floor carries the weight, then on hands and knees.
  'gentle-start': {
    exercises: ['pelvic-tilt', 'knee-rolls', 'knee-to-chest', 'cat-cow', 'childs-pose'],
    sources: [nhsinformExercises, gsttExercises, mayo15],
  },
  // Only on the back, from the smallest move to the largest.
  'first-days': {
    exercises: ['pelvic-tilt', 'knee-rolls', 'knee-to-chest'],
    sources: [adamAcute, nhsinformExercises, gsttExercises],
  },
  // For when the other two are easy: a warm-up, strength, then a stretch; first on hands and knees, then on the back.
  'build-up': {
    exercises: ['cat-cow', 'bird-dog', 'childs-pose', 'bridge', 'knee-rolls', 'hamstring-supine-towel'],
    sources: [mayo15, nhsinformExercises, adamAcute],
  },
});

export const routinePresets = Object.keys(routines) as readonly RoutinePreset[];
