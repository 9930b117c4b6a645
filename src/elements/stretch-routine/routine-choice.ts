import type { ExerciseId } from '../../content/exercise/exercises.js';
import { routines, type RoutinePreset } from '../../content/exercise/routines.js';
import type { Source } from '../../content/types.js';

/** Exercises in order: those of a preset, or those that the page lists (`own`). */
export interface RoutineChoice {
  readonly routine: RoutinePreset | 'own';
  readonly ids: readonly ExerciseId[];
  /** Sources for the choice and order of the exercises. */
  readonly sources: readonly Source[];
}

/** The exercises that the page lists, or those of a preset. */
export function chooseRoutine(listed: readonly ExerciseId[], preset: () => RoutinePreset): RoutineChoice {
  if (listed.length) return { routine: 'own', ids: listed, sources: [] };
  const routine = preset();
  const { exercises: ids, sources } = routines[routine];
  return { routine, ids, sources };
}

/** A started routine: the id of its preset or `own`, and its exercises. */
export interface RoutineRun {
  readonly routine: string;
  readonly ids: readonly ExerciseId[];
}

export const noRun: RoutineRun = { routine: '', ids: [] };
