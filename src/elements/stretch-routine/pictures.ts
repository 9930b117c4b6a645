import { nothing, type TemplateResult } from 'lit';
import type { Movement } from '../../content/exercise/movement.types.js';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { describePoses } from '../../core/exercise/describe-poses.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { siteImage } from '../../core/exercise/site-image.template.js';
import { drawPose } from '../../figure/figure.js';
import { figure } from '../../figure/figure.template.js';

/** One pose of an exercise, or the site's image of it; nothing for a site's exercise that has neither. */
export function picture(
  exercise: ShownExercise,
  poseOf: (movement: Movement) => string,
  words: Pick<RoutineWords, 'exercises' | 'figureAlt'>,
  values: Readonly<Record<string, string>>,
  mirrored = false,
): TemplateResult | typeof nothing {
  const { movement, image } = exercise;
  if (image) return siteImage(image);
  if (!movement) return nothing;
  const label = poseOf(movement);
  return figure(drawPose(movement, label, { mirrored }), describePoses(exercise, [label], words, values));
}
