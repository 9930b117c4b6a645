/**
 * Pose data in, drawing out. Pure: no clock, no page.
 *
 * Two ways to put a drawing on a page:
 * - Still: one `<path>` a shape, with its `d`, under the colour of its role. `paint-order: stroke` gives a line round the whole
 *   arm or leg without seams at the joints; lines have round caps and joins.
 * - Moving: each shape is a `<g>` of its `pieces`, whose `d` is the same in every frame of a movement, so that only
 *   `transform`s change. Sample `drawFrame` at some twenty times and hand each piece's transforms to `Element.animate()`.
 *   The browser's compositor then plays them: 2 to 5 ms of main thread a second (Chromium, one figure), where animating `d`
 *   (as CSS or as SMIL) took 40 to 100. For the seamless line, put the pieces into the group twice: stroked, then filled.
 *   A mirrored drawing gives the transform of the group around all shapes.
 */
import { solve } from './solve.js';
import { feetView } from './feet-view.js';
import { poseAt, poseDuring } from './movement.js';
import type { FeetPose, Movement, Pose, SidePose } from './movement.js';
import { curve, transformed, rounded } from './outline.js';
import { still, transformOf } from './part.js';
import type { Part } from './part.js';
import { arrowPart, propPart, towelPart } from './props.js';
import { farParts, sideView } from './side-view.js';
import type { Point } from './skeleton.js';

export type { Movement } from './movement.js';

export interface Shape {
  /** Colour role. */
  readonly role: string;
  /** The whole shape where it lies. */
  readonly d: string;
  /** The same shape as rigid pieces: `d` never changes within a movement, `transform` (CSS) puts it where it lies. */
  readonly pieces: readonly { readonly d: string; readonly transform: string }[];
  readonly mode: 'fill' | 'stroke';
  /** Thickness of a line. */
  readonly width?: number | undefined;
}

export interface Drawing {
  readonly viewBox: string;
  /** For a group around the `pieces` of a mirrored drawing (CSS); `none` otherwise. */
  readonly transform: string;
  readonly shapes: readonly Shape[];
}

export interface DrawOptions {
  /** Mirror image: the other side's leg or arm. */
  readonly mirrored?: boolean;
}

function draw(movement: Movement, pose: Pose, mirrored?: boolean, arrow?: readonly Point[]): Drawing {
  const {
    frame: [x, height, below = height * 0.07],
    props,
    towel,
  } = movement;
  const rolled = 'roll' in pose;
  const skeleton = rolled ? undefined : solve(pose, movement.anchor);
  const person = skeleton ? sideView(skeleton, towel ? 0.6 : 1, (pose as SidePose).facing) : feetView(pose as FeetPose);
  const beside = (between?: true): Part[] =>
    props.filter((prop) => prop.between === between).map((prop) => propPart(prop, skeleton));
  const parts = [
    ...beside(),
    ...person.slice(0, farParts),
    ...beside(true),
    ...person.slice(farParts, -2),
    ...(skeleton && towel ? [towelPart(skeleton)] : []),
    ...person.slice(-2),
    ...(arrow ? [arrowPart(arrow)] : []),
  ];
  // Seen from the feet the upper leg is drawn last, so rolling right is rolling left in the mirror.
  const flipped = !mirrored === (rolled && pose.roll < 0);
  return {
    viewBox: [x - height * 0.8, below - height, height * 1.6, height].map(rounded).join(' '),
    transform: flipped ? `matrix(-1,0,0,1,${2 * x},0)` : 'none',
    shapes: parts.map(([role, pieces, width]) => {
      const open = width !== undefined;
      const mirror = ([px, py]: Point): Point => [flipped ? 2 * x - px : px, py];
      return {
        role,
        d: pieces
          .map(([points, transform = still, cornered]) =>
            curve(
              points.map((point) => mirror(transformed(point, transform))),
              open,
              cornered,
            ),
          )
          .join(''),
        pieces: pieces.map(([points, transform = still, cornered]) => ({
          d: curve(points, open, cornered),
          transform: transformOf(transform),
        })),
        mode: open ? 'stroke' : 'fill',
        width,
      };
    }),
  };
}

/** A still key position. */
export function drawPose(movement: Movement, label: string, options?: DrawOptions): Drawing {
  return draw(movement, poseAt(movement, label), options?.mirrored, movement.arrows?.[label]);
}

/** A moment: time runs from 0 to 1 between start pose and held pose, or round a loop. */
export function drawFrame(movement: Movement, time: number, options?: DrawOptions): Drawing {
  return draw(movement, poseDuring(movement, time), options?.mirrored);
}
