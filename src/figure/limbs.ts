/** The parts of arms and legs, shared by all views. */
import * as body from './body.js';
import type { Limb } from './solve.js';
import { between } from './outline.js';
import type { Part, Piece } from './part.js';
import { directionTo, lengths } from './skeleton.js';
import type { Point } from './skeleton.js';

export function bone(points: readonly Point[], from: Point, to: Point): Piece {
  return [points, [from, directionTo(from, to)]];
}

/** Suffix of a colour role; limbs on the far side have `-far`. */
type Tone = '' | '-far';

export function leg([top, middle, end, direction]: Limb, tone: Tone, ...pelvis: readonly Piece[]): Part[] {
  return [
    [`shoe${tone}`, [[body.foot, [end, direction]]]],
    [`trousers${tone}`, [[body.thigh, between(top, middle, lengths.thigh)], bone(body.shin, middle, end), ...pelvis]],
  ];
}

export function arm([top, middle, end, direction]: Limb, tone: Tone, grip: number): Part[] {
  return [
    [
      `skin${tone}`,
      [bone(body.upperArm, top, middle), bone(body.forearm, middle, end), [body.hand, [end, direction, grip]]],
    ],
    [`sleeve${tone}`, [bone(body.sleeve, top, middle)]],
  ];
}
