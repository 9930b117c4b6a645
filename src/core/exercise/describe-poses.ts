import type { StretchWords } from '../../content/words/stretch-card.js';
import { fill } from '../region/fill-placeholders.js';
import type { ShownExercise } from './site-exercises.js';

/** The text alternative of a picture that shows poses of an exercise. */
export function describePoses(
  { id }: ShownExercise,
  labels: readonly string[],
  words: Pick<StretchWords, 'exercises' | 'figureAlt'>,
  values: Readonly<Record<string, string>>,
): string {
  const poses = labels.map((label) => fill(words.exercises[id].poses[label] ?? '', values)).join(' ');
  return fill(words.figureAlt, { ...values, poses });
}
