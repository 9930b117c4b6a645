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
  const at = (index: number): Point | undefined => points[open ? index : (index + count) % count];
  const handle = (index: number, side: number): Point => {
    const here = at(index) as Point;
    const [[fromX, fromY], [toX, toY]] = [at(index - 1) ?? here, at(index + 1) ?? here];
    const share = cornered ? 0 : side / 6;
    return [here[0] + share * (toX - fromX), here[1] + share * (toY - fromY)];
  };
  const written = [...points, ...(open ? [] : points.slice(0, 1))].map((point, index) =>
    (index ? [...handle(index - 1, 1), ...handle(index, -1), ...point] : point).map(rounded).join(' '),
  );
  return `M${written.join('C')}${open ? '' : 'Z'}`;
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
