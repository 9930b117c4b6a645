/**
 * Computes the joints of a pose: places the anchor, the hands and the feet first, and derives the other joints from
 * them.
 */
import type { End, Movement, SidePose } from './movement.js';
import { transformed } from './outline.js';
import { along, directionTo, jointBetween, lengths, spine, spineSteps } from './skeleton.js';
import type { Point } from './skeleton.js';

/** Shoulder, elbow and wrist, or hip, knee and ankle; and the direction of the fingers or toes. */
export type Limb = readonly [top: Point, middle: Point, end: Point, direction: number];

export interface Skeleton {
  readonly spine: readonly Point[];
  /** Middle of the head. */
  readonly head: Point;
  /** Direction to the crown. */
  readonly headDirection: number;
  /** The near arm, then the far one. */
  readonly arms: readonly [Limb, Limb];
  /** The near leg, then the far one. */
  readonly legs: readonly [Limb, Limb];
}

/** Distance from an anchor joint to the surface of the body, in every direction. */
export const thickness = { hip: 7, shoulder: 6.05, knee: 4.2 } as const;

/**
 * The surfaces of hand and foot that touch the floor, as circles [x, y, radius] relative to wrist or ankle, with
 * fingers or toes to the right.
 */
export const soles = {
  hand: [
    [0, 0, 1.8],
    [6.5, 0.7, 1.1],
  ],
  foot: [
    [0, 0, 2.8],
    [-0.9, 1.6, 2.9],
    [9.3, 2.8, 1.7],
  ],
} as const;

/**
 * A limb of two bones from the joint `top` to its end. `side` is the bend of its middle joint, as in `jointBetween`.
 */
function limb(
  top: Point,
  [x, clearance, direction]: End,
  sole: readonly (readonly [x: number, y: number, radius: number])[],
  first: number,
  second: number,
  side: 1 | -1,
  shift: number,
): Limb {
  const from: Point = [top[0] + shift, top[1]];
  // Lift the end so that the lowest point of hand or foot has the given clearance.
  const below = sole.map(([cx, cy, radius]) => transformed([cx, cy], [[0, 0], direction])[1] + radius);
  const target: Point = [x + shift, -clearance - Math.max(...below)];
  const middle = jointBetween(from, target, first, second, side);
  return [from, middle, along(middle, directionTo(middle, target), second), direction];
}

export function solve(pose: SidePose, anchor: Movement['anchor'] | 'hip' = 'hip'): Skeleton {
  const { hand, foot, farHand = hand, farFoot = foot, head, trunk, facing: [apart, seen] = [2.6, 1] } = pose;
  const [x, clearance, thigh = 0] = pose.at;
  const at: Point = [x, -clearance - thickness[anchor]];
  const [reachX, reachY] = spine([0, 0], ...trunk)[spineSteps] as Point;
  const hip: Point =
    anchor === 'knee' ? along(at, thigh, lengths.thigh) : anchor === 'shoulder' ? [x - reachX, at[1] - reachY] : at;
  const back = spine(hip, ...trunk);
  const shoulder = back[spineSteps] as Point;
  const arm = (end: End, shift: number): Limb =>
    limb(shoulder, end, soles.hand, lengths.upperArm, lengths.forearm, -1, shift);
  const leg = (end: End, shift: number): Limb =>
    limb(hip, end, soles.foot, lengths.thigh * seen, lengths.shin, 1, shift);
  return {
    spine: back,
    head: transformed([lengths.neck, 0.8], [shoulder, head]),
    headDirection: head,
    arms: [arm(hand, 0), arm(farHand, apart)],
    legs: [leg(foot, 0), leg(farFoot, apart)],
  };
}
