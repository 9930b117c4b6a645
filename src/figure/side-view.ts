/** Draws a person from the side: turns a solved skeleton into parts, in drawing order. */
import * as body from './body.js';
import type { Skeleton } from './solve.js';
import { frontHead } from './feet-view.js';
import { arm, bone, leg } from './limbs.js';
import type { SidePose } from './movement.js';
import type { Part, Piece } from './part.js';
import type { Point } from './skeleton.js';

/** The number of parts, at the beginning, that form the far arm and leg. */
export const farParts = 4;

export function sideView(
  { spine, head, headDirection, arms, legs }: Skeleton,
  grip: number,
  facing?: SidePose['facing'],
): readonly Part[] {
  const alongSpine = (points: readonly Point[], step: number): Piece =>
    bone(points, spine[step] as Point, spine[step + 1] as Point);
  const onHead = (points: readonly Point[]): Piece => [points, [head, headDirection - 90]];
  return [
    ...arm(arms[1], '-far', grip),
    ...leg(legs[1], '-far'),
    ...(facing
      ? frontHead(head, headDirection - 90)
      : ([
          ['skin', [onHead(body.head)]],
          ['hair', [onHead(body.hair)]],
          ['skin', [onHead(body.ear)]],
          ['face', [body.eye, body.brow, body.mouth].map(onHead), 0.5],
        ] as const)),
    ['top', [...body.trunk.map((points, step) => alongSpine(points, step + 1)), alongSpine(body.shoulders, 7)]],
    ...leg(legs[0], '', bone(body.pelvis, spine[1] as Point, spine[0] as Point)),
    ...arm(arms[0], '', grip),
  ];
}
