import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { fill } from '../../core/region/fill-placeholders.js';

/** Each reason to leave exercises out, once, with the names of these exercises, which `comma` separates. */
export function notForLines(
  ids: readonly ExerciseId[],
  { exercises, leaveOutLine }: RoutineWords,
  comma: string,
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { name, notFor } of ids.map((id) => exercises[id])) {
    for (const reason of notFor) names.set(reason, [...(names.get(reason) ?? []), name]);
  }
  return [...names].map(([reason, each]) => fill(leaveOutLine, { reason, names: each.join(comma) }));
}
