/** The person from the side: from a solved skeleton to parts in drawing order. */
import * as body from './body.js';
import type { Limb, Skeleton } from './contacts.js';
import type { Part, Piece } from './part.js';
import { directionTo } from './skeleton.js';
import type { Point } from './skeleton.js';

function bone(points: readonly Point[], from: Point, to: Point, cornered = false): Piece {
  return [points, [from, directionTo(from, to)], cornered];
}

/** Parts of the far side have `-far` at the end of name and role. */
type Tone = '' | '-far';

function leg([top, middle, end, direction]: Limb, tone: Tone, ...pelvis: readonly Piece[]): Part[] {
  return [
    [`foot${tone}`, `shoe${tone}`, [[body.foot, [end, direction]]]],
    [`leg${tone}`, `trousers${tone}`, [bone(body.thigh, top, middle), bone(body.shin, middle, end), ...pelvis]],
  ];
}

function arm([top, middle, end, direction]: Limb, tone: Tone): Part[] {
  return [
    [
      `arm${tone}`,
      `skin${tone}`,
      [bone(body.upperArm, top, middle), bone(body.forearm, middle, end), [body.hand, [end, direction]]],
    ],
    [`sleeve${tone}`, `sleeve${tone}`, [bone(body.sleeve, top, middle)]],
  ];
}

/** So many parts at the beginning are the far arm and leg. */
export const farParts = 4;

export function sideView({ spine, head, headDirection, arms, legs }: Skeleton): readonly Part[] {
  const alongSpine = (points: readonly Point[], step: number, cornered = false): Piece =>
    bone(points, spine[step] as Point, spine[step + 1] as Point, cornered);
  const onHead = (points: readonly Point[]): Piece => [points, [head, headDirection - 90]];
  return [
    ...arm(arms[1], '-far'),
    ...leg(legs[1], '-far'),
    ['head', 'skin', [onHead(body.head)]],
    ['hair', 'hair', [onHead(body.hair)]],
    ['ear', 'skin', [onHead(body.ear)]],
    ['face', 'face', [body.eye, body.brow, body.mouth].map(onHead), 0.5],
    ...leg(legs[0], '', alongSpine(body.pelvis, 0)),
    [
      'torso',
      'top',
      [...body.trunk.map((points, step) => alongSpine(points, step + 1, true)), alongSpine(body.shoulders, 7)],
    ],
    ...arm(arms[0], ''),
  ];
}
