import { drawPose, type Drawing } from '../figure/figure.js';
import type { Movement } from '../figure/movement.js';

/** A server writes the same drawings for each page and region, and drawing them takes most of the time. */
const drawings = new WeakMap<Movement, Map<string, Drawing>>();

/** A pose of a movement, drawn once. */
export function drawnPose(movement: Movement, label: string): Drawing {
  const ofMovement = drawings.get(movement) ?? new Map<string, Drawing>();
  drawings.set(movement, ofMovement);
  const drawing = ofMovement.get(label) ?? drawPose(movement, label);
  ofMovement.set(label, drawing);
  return drawing;
}
