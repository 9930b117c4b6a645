import type { Movement } from '../../content/exercise/movement.types.js';
import type { ExercisePhase } from './exercise-phases.js';

/** The poses that show a movement in still pictures: those that it names, otherwise its first and last. */
export const stillPoses = (movement: Movement): readonly string[] =>
  movement.stills ?? [movement.path[0]!, movement.path.at(-1)!];

export const startPose = (movement: Movement): string => stillPoses(movement)[0]!;
export const endPose = (movement: Movement): string => stillPoses(movement).at(-1)!;

/** The pose before the movement starts. */
export const restPose = (movement: Movement): string => Object.keys(movement.poses)[0]!;

/** The pose that shows a phase in a still picture. */
export const poseDuring = ({ kind }: ExercisePhase, movement: Movement): string =>
  ['move', 'hold', 'walk'].includes(kind) ? endPose(movement) : startPose(movement);
