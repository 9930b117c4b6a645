import type { ExerciseId } from '../../content/exercise/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { counted } from '../../core/exercise/counted.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { describeCount, describePhase } from '../../core/exercise/describe-phase.js';
import type { Find, RoutinePhase } from './routine-plan.js';

type Values = Readonly<Record<string, string>>;

const perLeg = (id: ExerciseId, find: Find): boolean => find(id).dose.per === 'leg';

/** A duration in words, rounded to whole minutes, at least one. */
export const inMinutes = (seconds: number, { countedMinutes }: RoutineWords, locale: string): string =>
  counted(Math.max(1, Math.round(seconds / 60)), countedMinutes, locale);

/** A phase as text on screen: the action, and the detail below it. */
export function describe(
  phase: RoutinePhase,
  id: ExerciseId,
  words: RoutineWords,
  values: Values,
  find: Find,
): { readonly action: string; readonly detail: string } {
  if (phase.kind === 'intro') return { action: words.getReady, detail: fill(words.exercises[id].start, values) };
  if (phase.kind === 'check') return { action: words.check, detail: words.checkHint };
  return { action: words.phases[phase.kind], detail: describeCount(phase, words, perLeg(id, find)) };
}

/** A phase as spoken text; `null` is the end. The first phase of an exercise begins with its position and name. */
export function announce(
  phase: RoutinePhase | null,
  ids: readonly ExerciseId[],
  words: RoutineWords,
  values: Values,
  find: Find,
): string {
  if (!phase) return `${words.finished}.`;
  const id = ids[phase.exerciseIndex]!;
  if (phase.kind === 'check') return `${words.check} ${words.checkHint}`;
  const { name, start, cues } = words.exercises[id];
  if (phase.kind !== 'intro') return fill(describePhase(phase, words, perLeg(id, find), cues), values);
  const position = fill(words.exerciseOf, { position: phase.exerciseIndex + 1, total: ids.length });
  return `${position}: ${name}. ${fill(start, values)}`;
}
