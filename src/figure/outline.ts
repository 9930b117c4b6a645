/** Outlines: path data of a smooth curve from points, and the points of a limb from its thickness. */
import { along, directionTo } from './skeleton.js';
import type { Point } from './skeleton.js';

/** Moves, turns and stretches a piece that is drawn at the origin and points to the right. */
export type Transform = readonly [at: Point, direction: number, stretch?: number];

/** The transform that fits a piece of `length` between two points. */
export const between = (from: Point, to: Point, length: number): Transform => [
  from,
  directionTo(from, to),
  Math.hypot(to[0] - from[0], to[1] - from[1]) / length,
];

/** Rounds to a twentieth of a unit, finer than a screen shows. */
export const rounded = (value: number): number => Math.round(value * 20) / 20;

/** Moves, turns and stretches points; works the angle out once for all of them. */
export function placing([[x, y], direction, stretch = 1]: Transform): (point: Point) => Point {
  const [right, down] = along([0, 0], direction, 1);
  return ([length, across]) => [
    x + length * stretch * right - across * down,
    y + length * stretch * down + across * right,
  ];
}

export const transformed = (point: Point, transform: Transform): Point => placing(transform)(point);

/** Path data of a smooth curve through points (Catmull–Rom as cubic Béziers), or of straight lines if `cornered`. */
export function curve(points: readonly Point[], open: boolean, cornered?: boolean): string {
  const count = points.length;
  const share = cornered ? 0 : 1 / 6;
  const at = (index: number): Point =>
    points[open ? Math.min(Math.max(index, 0), count - 1) : (index + count) % count] as Point;
  const written = ([x, y]: Point, from: Point, to: Point, side: number): string =>
    `${rounded(x + side * (to[0] - from[0]))} ${rounded(y + side * (to[1] - from[1]))}`;
  const start = at(0);
  let text = `M${written(start, start, start, 0)}`;
  for (let index = 1; index < count + (open ? 0 : 1); index++) {
    const [before, from, to, after] = [at(index - 2), at(index - 1), at(index), at(index + 1)];
    text += `C${written(from, before, to, share)} ${written(to, from, after, -share)} ${written(to, to, to, 0)}`;
  }
  return open ? text : `${text}Z`;
}

/**
 * The outline of a limb along the x axis, with round ends. `above` and `below` are its thickness on either side of the
 * bone, at equal steps. `start` is the bulge of the first end: 1 is round, near 0 is flat.
 */
export function tapered(length: number, above: readonly number[], below = above, start = 1): readonly Point[] {
  const last = above.length - 1;
  const edge = (widths: readonly number[], side: 1 | -1): Point[] =>
    widths.map((width, index) => [(length * index) / last, side * width]);
  const cap = (index: number, x: number, bulge: number): Point[] =>
    [-0.8, 0, 0.8].map((share) => {
      const y = share * Math.sign(bulge);
      const radius = (y < 0 ? above : below)[index] as number;
      return [x + bulge * radius * (share ? 0.6 : 1), radius * y];
    });
  return [...edge(above, -1), ...cap(last, length, 1), ...edge(below, 1).reverse(), ...cap(0, 0, -start)];
}
