/** The person on the back, seen from the feet and from above, with the knees rolled to the picture's left. */
import type { FeetPose } from './movement.js';
import { tapered } from './outline.js';
import type { Part, Piece } from './part.js';
import { directionTo } from './skeleton.js';
import type { Point } from './skeleton.js';

type Place3 = readonly [right: number, up: number, away: number];

/** The picture's place of a point to the right, above the floor and away from the viewer. The camera looks down by 35°. */
function seen([right, up, away]: Place3): Point {
  const size = 1 - away / 400;
  return [right * size, -up * 0.82 * size - away * 0.56 - 8];
}

/** Hip, knee, ankle and toes of one leg, rolled as one round the axis of the body, so that lengths hold in space. */
export function rolledLeg(roll: number, side: 1 | -1): readonly Place3[] {
  const [sin, cos] = [Math.sin((roll * Math.PI) / 180), Math.cos((roll * Math.PI) / 180)];
  const joints: readonly Place3[] = [
    [4.6, 0, 27],
    [4, 17.3, 9.7],
    [3.6, -2.4, -1.8],
    [4, -5.2, -10],
  ];
  return joints.map(([right, up, away]) => [side * right * cos - up * sin, 7.5 + up * cos + side * right * sin, away]);
}

/** A limb between two points, drawn `length` long and stretched to fit. */
function bone([x, y]: Point, to: Point, length: number, ...widths: readonly number[]): Piece {
  return [tapered(length, widths), [[x, y], directionTo([x, y], to), Math.hypot(to[0] - x, to[1] - y) / length]];
}

function leg(roll: number, side: 1 | -1): Part[] {
  const tone = side < 0 ? '-far' : '';
  const [hip, knee, ankle, toes] = rolledLeg(roll, side).map(seen) as [Point, Point, Point, Point];
  return [
    [`thigh${tone}`, `trousers${tone}`, [bone(hip, knee, 12, 6.2, 5.6, 4.6)]],
    [`foot${tone}`, `shoe${tone}`, [bone(ankle, toes, 8, 2.9, 3.4, 3)]],
    [`shin${tone}`, `trousers${tone}`, [bone(knee, ankle, 24, 4.6, 4.5, 3)]],
  ];
}

function arm(side: 1 | -1): Part[] {
  const tone = side < 0 ? '-far' : '';
  const shoulder: Point = [side * 8.2, -44.4];
  const direction = 90 - side * 102;
  return [
    [`arm${tone}`, 'skin', [[tapered(35, [3.4, 2.9, 2.4, 2.5, 2.1, 1.7, 2.3, 1.3]), [shoulder, direction]]]],
    [`sleeve${tone}`, 'sleeve', [[tapered(10, [4, 3.6]), [shoulder, direction]]]],
  ];
}

/** Half an outline and its mirror image. */
const both = (...points: readonly Point[]): Point[] => [...points, ...points.map(([x, y]): Point => [-x, y]).reverse()];

export function feetView({ roll }: FeetPose): readonly Part[] {
  const turn = Math.abs(roll);
  const onFace = (points: readonly Point[]): Piece => [points, [[0, -48.5], 0]];
  const eye: readonly Point[] = [
    [1.3, -1.8],
    [2.2, -1.4],
    [3.1, -1.9],
  ];
  return [
    ...arm(1),
    ...arm(-1),
    ['hair', 'hair', [onFace(both([1.6, -7.9], [4.6, -6], [6, -1], [4.5, 4]))]],
    ['head', 'skin', [onFace(both([3.2, -4.4], [5, 0], [4, 4], [2.6, 5.6], [2.6, 8]))]],
    [
      'face',
      'face',
      [
        eye,
        eye.map(([x, y]): Point => [-x, y]),
        [
          [-1.4, 2.9],
          [0, 3.3],
          [1.4, 2.9],
        ] as const,
      ].map(onFace),
      0.5,
    ],
    ['pelvis', 'trousers', [[both([0.5, -20], [6.5, -21], [9, -25], [8.6, -31], [0.5, -31])]]],
    [
      'torso',
      'top',
      [[both([0.5, -28.5], [8.4, -29.5], [7.8, -32], [8.4, -38], [10, -44.5], [8, -46], [3.2, -44.5], [0.5, -42.8])]],
    ],
    ...leg(turn, -1),
    ...leg(turn, 1),
  ];
}
