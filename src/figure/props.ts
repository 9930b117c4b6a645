/** Everything in the picture except the person. */
import * as body from './body.js';
import type { Skeleton } from './solve.js';
import type { Prop } from './movement.js';
import { between, transformed } from './outline.js';
import { still } from './part.js';
import type { Part, Piece } from './part.js';
import { along, directionTo } from './skeleton.js';
import type { Point } from './skeleton.js';

export function propPart({ role, width, points, held }: Prop, skeleton?: Skeleton): Part {
  return [role, [[points, skeleton && held && [skeleton.arms[0][2], 0], true]], width];
}

/** A towel around the ball of the near foot. The near hand holds it, and its end hangs down from there. */
export function towelPart({ arms: [[, , wrist, fingers]], legs: [[, , ankle, toes]] }: Skeleton): Part {
  const hand = transformed(body.grip, [wrist, fingers]);
  const sole = transformed(body.ball[0], [ankle, toes]);
  const pieces: Piece[] = [
    [body.ball, [ankle, toes]],
    [[still[0], [30, 0]], between(sole, hand, 30)],
    [
      [still[0], [-1.5, 9]],
      [hand, 0],
    ],
  ];
  return ['towel', pieces, 2.6];
}

/** A curved arrow through points, the tip last. */
export function arrowPart(points: readonly Point[]): Part {
  const [before, tip] = points.slice(-2) as [Point, Point];
  const back = directionTo(tip, before);
  return ['arrow', [[points], [[along(tip, back - 38, 4), tip, along(tip, back + 38, 4)], undefined, true]], 1.2];
}
