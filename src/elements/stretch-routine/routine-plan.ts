import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { Exercise } from '../../content/types.js';
import { planExercise, type ExercisePhase } from '../../core/exercise/exercise-phases.js';
import type { SessionPhase } from '../../core/session/guided-session.js';
import { findExercise } from '../../core/exercise/site-exercises.js';

/** The phases between exercises: time to get into position, and the question about the pain. */
type BetweenPhase = SessionPhase & ({ readonly kind: 'intro' } | { readonly kind: 'check' });

export type RoutinePhase = (ExercisePhase | BetweenPhase) & {
  /** Index of its exercise in the routine; the question belongs to the exercise before it. */
  readonly exerciseIndex: number;
};

/** `intro` allows time to get down to the floor or turn over; `check`, to hear the question, which takes about 10 seconds, and reach for a button. */
const seconds = { intro: 12, check: 25 } as const;

/** Looks an exercise up by its id. */
export type Find = (id: ExerciseId) => Exercise;

/** The phases of one exercise within a routine; an intro replaces its “get ready” phase. */
function planRoutineExercise(id: ExerciseId, exerciseIndex: number, find: Find): readonly RoutinePhase[] {
  const parts = planExercise(find(id)).filter(({ kind }) => kind !== 'ready');
  return [
    { kind: 'intro', seconds: seconds.intro, exerciseIndex },
    ...parts.map((part) => ({ ...part, exerciseIndex })),
  ];
}

/** All phases of a routine in order. No check follows the last exercise, because the summary asks how it felt. */
export function planRoutine(ids: readonly ExerciseId[], find: Find = findExercise): readonly RoutinePhase[] {
  return ids.flatMap((id, exerciseIndex) => {
    const parts = planRoutineExercise(id, exerciseIndex, find);
    return exerciseIndex < ids.length - 1
      ? [...parts, { kind: 'check', seconds: seconds.check, exerciseIndex } as const]
      : parts;
  });
}

export const secondsOf = (phases: readonly SessionPhase[]): number =>
  phases.reduce((sum, phase) => sum + phase.seconds, 0);

/** Duration of one exercise in seconds, including its intro. */
export const secondsOfExercise = (id: ExerciseId, find: Find = findExercise): number =>
  secondsOf(planRoutineExercise(id, 0, find));

/** Index of the first phase of the same exercise. */
export const beginningOf = (phases: readonly RoutinePhase[], index: number): number =>
  phases.findIndex(({ exerciseIndex }) => exerciseIndex === phases[index]?.exerciseIndex);

/**
 * Index of the phase to go to after a skip. A visitor may break off an exercise because it hurts, so the question about
 * the pain comes next. An exercise that has not begun is skipped without the question.
 */
export function afterSkipping(phases: readonly RoutinePhase[], index: number): number {
  const now = phases[index];
  const next = phases.findIndex(
    ({ kind, exerciseIndex }, at) =>
      at > index && (exerciseIndex !== now?.exerciseIndex || (kind === 'check' && now.kind !== 'intro')),
  );
  return next < 0 ? phases.length : next;
}

export type Outcome = 'done' | 'skipped' | 'left';

/**
 * The outcome of each exercise. `due` is the phase in which the visitor stopped; `undefined` if the routine is
 * finished.
 */
export function outcomes(
  ids: readonly ExerciseId[],
  skipped: ReadonlySet<number>,
  due: RoutinePhase | undefined,
): readonly { readonly id: ExerciseId; readonly outcome: Outcome }[] {
  const reached = due ? due.exerciseIndex + (due.kind === 'check' ? 1 : 0) : ids.length;
  return ids.map((id, exerciseIndex) => {
    if (skipped.has(exerciseIndex)) return { id, outcome: 'skipped' };
    return { id, outcome: exerciseIndex < reached ? 'done' : 'left' };
  });
}
