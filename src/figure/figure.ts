/**
 * Turns pose data into a drawing. Pure: no clock, no DOM.
 *
 * Two ways to render a drawing:
 * - Still: one `<path>` for each shape, with its `d`, in the colour of its role. `paint-order: stroke` draws one line
 *   around a whole arm or leg without seams at the joints.
 * - Moving: the `pieces` of each shape. Their `d` is the same in every frame of a movement, so only their `transform`s
 *   change. Sample `drawFrame` about twenty times and pass each piece's transforms to `Element.animate()`. The
 *   browser's compositor then plays them with 2 to 5 ms of main thread a second (Chromium, one figure); animating `d`
 *   (in CSS or SMIL) took 40 to 100 ms. To avoid seams, render the pieces of a shape twice: first stroked, then filled.
 *   Put the `transform` of a mirrored drawing on a group around all shapes.
 */
import { solve } from './solve.js';
import { feetView } from './feet-view.js';
import { poseAt, poseDuring } from './movement.js';
import type { FeetPose, Movement, Pose, SidePose } from './movement.js';
import { curve, placing, rounded } from './outline.js';
import { still, transformOf } from './part.js';
import type { Part } from './part.js';
import { arrowPart, propPart, towelPart } from './props.js';
import { farParts, sideView } from './side-view.js';
import type { Point } from './skeleton.js';

export type { Movement } from './movement.js';

export interface Shape {
  /** Its colour role, such as `skin`. */
  readonly role: string;
  /** Path data of the whole shape, in picture coordinates. */
  readonly d: string;
  /** The same shape as rigid pieces: `d` never changes within a movement, and the CSS `transform` places it. */
  readonly pieces: readonly { readonly d: string; readonly transform: string }[];
  readonly mode: 'fill' | 'stroke';
  /** Thickness of a line. */
  readonly width?: number | undefined;
}

export interface Drawing {
  readonly viewBox: string;
  /** CSS transform of the group around all pieces; `none` unless the drawing is mirrored. */
  readonly transform: string;
  readonly shapes: readonly Shape[];
}

export interface DrawOptions {
  /** Draws the mirror image: the exercise with the other leg or arm. */
  readonly mirrored?: boolean;
}

/**
 * Works an outline out when it is read, and once: a still needs `d`, a moving figure the `pieces` of its first frame, and of
 * the other frames only where the pieces are.
 */
function shapeOf([role, pieces, width]: Part, placed: (point: Point) => Point): Shape {
  const isLine = width !== undefined;
  let whole: string | undefined;
  return {
    role,
    mode: isLine ? 'stroke' : 'fill',
    width,
    get d() {
      whole ??= pieces
        .map(([points, transform = still, cornered]) => {
          const transformPoint = placing(transform);
          return curve(
            points.map((point) => placed(transformPoint(point))),
            isLine,
            cornered,
          );
        })
        .join('');
      return whole;
    },
    get pieces() {
      return pieces.map(([points, transform = still, cornered]) => {
        let outline: string | undefined;
        return {
          get d() {
            return (outline ??= curve(points, isLine, cornered));
          },
          transform: transformOf(transform),
        };
      });
    },
  };
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
  // The view from the feet only draws a roll to the left (the upper leg comes last); a roll to the right is its mirror
  // image.
  const rollsRight = rolled && pose.roll < 0;
  const flipped = Boolean(mirrored) !== rollsRight;
  return {
    viewBox: [x - height * 0.8, below - height, height * 1.6, height].map(rounded).join(' '),
    transform: flipped ? `matrix(-1,0,0,1,${2 * x},0)` : 'none',
    shapes: parts.map((part) => shapeOf(part, ([px, py]) => [flipped ? 2 * x - px : px, py])),
  };
}

/** Finished drawings by movement. A page or a server shows the same positions many times, and drawing takes the longest. */
const drawings = new WeakMap<Movement, Map<string, Drawing>>();

/** Draws a key position, once for all who ask for it. */
export function drawPose(movement: Movement, label: string, options?: DrawOptions): Drawing {
  const mirrored = options?.mirrored ?? false;
  const known = drawings.get(movement) ?? new Map<string, Drawing>();
  drawings.set(movement, known);
  const key = `${label} ${mirrored}`;
  const drawing = known.get(key) ?? draw(movement, poseAt(movement, label), mirrored, movement.arrows?.[label]);
  known.set(key, drawing);
  return drawing;
}

/** Draws a moment of a movement: `time` runs from 0 to 1, from start pose to held pose or once around a loop. */
export function drawFrame(movement: Movement, time: number, options?: DrawOptions): Drawing {
  return draw(movement, poseDuring(movement, time), options?.mirrored);
}
