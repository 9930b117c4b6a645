import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { Exercise } from '../../content/types.js';
import { planExercise, type ExercisePhase } from '../../core/exercise/exercise-phases.js';
import type { SessionPhase } from '../../core/session/guided-session.js';
import { findExercise } from '../../core/exercise/site-exercises.js';

/** What stands between exercises: time to get into place, and the question about the pain. */
type BetweenPhase = SessionPhase & ({ readonly kind: 'intro' } | { readonly kind: 'check' });

export type RoutinePhase = (ExercisePhase | BetweenPhase) & {
  /** Which exercise it belongs to, from 0; the question belongs to the exercise that it follows. */
  readonly exerciseIndex: number;
};

/** Seconds to get down to the floor or turn over, and to think and reach for a button. */
const seconds = { intro: 12, check: 15 } as const;

/** How an exercise is looked up: among the library's own, unless the page has some of its own too. */
export type Find = (id: ExerciseId) => Exercise;

/** The parts of one exercise within a routine; the time to get into place takes the place of its “get ready”. */
function planRoutineExercise(id: ExerciseId, exerciseIndex: number, find: Find): readonly RoutinePhase[] {
  const parts = planExercise(find(id)).filter(({ kind }) => kind !== 'ready');
  return [
    { kind: 'intro', seconds: seconds.intro, exerciseIndex },
    ...parts.map((part) => ({ ...part, exerciseIndex })),
  ];
}

/** All parts of a routine in order. After the last exercise the end asks how it was, so no check follows it. */
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

/** How long one exercise takes, with the time to get into place. */
export const secondsOfExercise = (id: ExerciseId, find: Find = findExercise): number =>
  secondsOf(planRoutineExercise(id, 0, find));

/** Where the exercise of a phase begins. */
export const beginningOf = (phases: readonly RoutinePhase[], index: number): number =>
  phases.findIndex(({ exerciseIndex }) => exerciseIndex === phases[index]?.exerciseIndex);

/**
 * Where to go when the visitor leaves out what is due. Whoever breaks off an exercise may do so because it hurts, so the
 * question comes first; one that has not begun is simply passed over.
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

/** What became of each exercise. `due` is the phase at which the visitor stopped, `undefined` for the end. */
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
