import { nothing, type TemplateResult } from 'lit';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { siteImage } from '../../core/exercise/site-image.template.js';
import { drawPose } from '../../figure/figure.js';
import { figure } from '../../figure/figure.template.js';

type Words = Pick<RoutineWords, 'exercises' | 'figureAlt'>;
type Values = Readonly<Record<string, string>>;

/** The positions to show where nothing moves; none for an exercise of the site's own without poses. */
const stillsOf = ({ movement }: ShownExercise): readonly string[] => movement?.stills ?? movement?.path ?? [];

/** Where the body rests before anything moves. */
export const restPose = ({ movement }: ShownExercise): string => Object.keys(movement?.poses ?? {})[0] ?? '';
export const startPose = (exercise: ShownExercise): string => stillsOf(exercise)[0] ?? '';
export const endPose = (exercise: ShownExercise): string => stillsOf(exercise).at(-1) ?? '';

/** A text alternative for one or more positions of an exercise. */
export function describePoses({ id }: ShownExercise, labels: readonly string[], words: Words, values: Values): string {
  const poses = labels.map((label) => fill(words.exercises[id].poses[label] ?? '', values)).join(' ');
  return fill(words.figureAlt, { poses });
}

/** One position of an exercise, or the site's own picture of it. */
export function picture(
  exercise: ShownExercise,
  label: string,
  words: Words,
  values: Values,
  mirrored = false,
): TemplateResult | typeof nothing {
  const { movement, image } = exercise;
  if (image) return siteImage(image);
  if (!movement) return nothing;
  return figure(drawPose(movement, label, { mirrored }), describePoses(exercise, [label], words, values));
}
