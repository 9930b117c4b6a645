import type { TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercises.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { movements } from '../../content/movements.js';
import { fill } from '../../core/place.js';
import { drawPose, type Movement } from '../../figure/figure.js';
import { figure } from '../../figure/figure.template.js';

type Words = Pick<RoutineWords, 'exercises' | 'figureAlt'>;
type Values = Readonly<Record<string, string>>;

/** The positions to show where nothing moves. */
const stillsOf = ({ stills, path }: Movement): readonly string[] => stills ?? path;

/** Where the body rests before anything moves. */
export const restPose = (id: ExerciseId): string => Object.keys(movements[id].poses)[0]!;
export const startPose = (id: ExerciseId): string => stillsOf(movements[id])[0]!;
export const endPose = (id: ExerciseId): string => stillsOf(movements[id]).at(-1)!;

/** A text alternative for one or more positions of an exercise. */
export function describePoses(id: ExerciseId, labels: readonly string[], words: Words, values: Values): string {
  const poses = labels.map((label) => fill(words.exercises[id].poses[label] ?? '', values)).join(' ');
  return fill(words.figureAlt, { poses });
}

/** One position of an exercise. */
export function picture(id: ExerciseId, label: string, words: Words, values: Values, mirrored = false): TemplateResult {
  return figure(drawPose(movements[id], label, { mirrored }), describePoses(id, [label], words, values));
}
