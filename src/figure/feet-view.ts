/** Draws a person who lies on the back, seen from above the feet, with the knees rolled to the left of the picture. */
import { arm } from './limbs.js';
import type { FeetPose } from './movement.js';
import { between, tapered } from './outline.js';
import type { Part, Piece } from './part.js';
import { along, lengths } from './skeleton.js';
import type { Point } from './skeleton.js';

type Point3 = readonly [right: number, up: number, away: number];

/** Projects a point in space onto the picture. The camera looks down by 60°. */
const seen = ([right, up, away]: Point3): Point => [right, -up / 2 - away * 0.87 - 9];

/**
 * Hip, knee, ankle and toes of one leg in space. The leg rolls as a rigid body over the lower side of the hips, so its
 * lengths are kept.
 */
export function rolledLeg(roll: number, side: 1 | -1): readonly Point3[] {
  const [cos, sin] = along([0, 0], -roll, 1);
  const joints: readonly Point3[] = [
    [4.6, 0, 27],
    [5.4, 17.5, 9.7],
    [5.4, -2.5, -1.8],
    [5.8, -4.7, -10],
  ];
  return joints.map(([right, up, away]) => [
    side * right * cos - up * sin,
    7 + up * cos + (side * right + 3.5) * sin,
    away,
  ]);
}

/** A limb between two points: drawn at its `length`, then stretched to fit. */
function bone(from: Point, to: Point, length: number, ...widths: readonly number[]): Piece {
  return [tapered(length, widths), between(from, to, length)];
}

/** Half an outline and its mirror image. */
const both = (...points: readonly Point[]): Point[] => [...points, ...points.map(([x, y]): Point => [-x, y]).reverse()];

/** An arm out to the side. */
function armOut(side: 1 | -1): Part[] {
  const shoulder: Point = [side * 8.4, -60];
  const direction = 90 - side * 102;
  const at = (distance: number): Point => along(shoulder, direction, distance);
  return arm([shoulder, at(lengths.upperArm), at(lengths.upperArm + lengths.forearm), direction], '', 1);
}

const eye: readonly Point[] = [
  [1.3, -1.8],
  [2.2, -1.4],
  [3.1, -1.9],
];

/** The head, facing the viewer. */
export function frontHead(middle: Point, turned: number): Part[] {
  const onFace = (points: readonly Point[]): Piece => [points, [middle, turned]];
  return [
    ['hair', [onFace(both([1.6, -7.9], [4.6, -6], [6, -1], [4.5, 4]))]],
    ['skin', [onFace(both([3.2, -4.4], [5, 0], [4, 4], [2.6, 5.6], [2.8, 12]))]],
    [
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
  ];
}

export function feetView({ roll }: FeetPose): readonly Part[] {
  const joints = ([1, -1] as const).map(
    (side) => rolledLeg(Math.abs(roll), side).map(seen) as [Point, Point, Point, Point],
  );
  const leg = (index: number): Part[] => {
    const tone = index ? '-far' : '';
    const [hip, knee, ankle, toes] = joints[index]!;
    return [
      [`trousers${tone}`, [bone(hip, knee, 12, 6.2, 5.8, 4.9)]],
      [`shoe${tone}`, [bone(ankle, toes, 8, 2.9, 3.4, 3)]],
      [`trousers${tone}`, [bone(knee, ankle, 22, 4.7, 4.6, 3)]],
    ];
  };
  return [
    ...armOut(1),
    ...armOut(-1),
    ...frontHead([0, -71.5], 0),
    ['trousers', [bone(joints[0]![0], joints[1]![0], 9, 5.8, 5.8)]],
    [
      'top',
      [[both([0.5, -39.5], [8.8, -40.5], [7.8, -46], [9, -54], [10.6, -59.5], [8.4, -62.4], [3.2, -63], [0.5, -61])]],
    ],
    ...leg(1),
    ...leg(0),
  ];
}
