/**
 * Lengths of the body, and the geometry of its joints. A person is 100 units tall; y grows downwards; the floor is y =
 * 0.
 */

export type Point = readonly [x: number, y: number];

export const lengths = { thigh: 24.5, shin: 23, upperArm: 17, forearm: 14.5, neck: 11.6, spine: 30 } as const;

export const spineSteps = 8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function along([x, y]: Point, direction: number, distance: number): Point {
  return [x + distance * Math.cos(radians(direction)), y - distance * Math.sin(radians(direction))];
}

/** Direction from one point to another, in degrees counter-clockwise from “to the right”. */
export function directionTo([x, y]: Point, [toX, toY]: Point): number {
  return (Math.atan2(y - toY, toX - x) * 180) / Math.PI;
}

/**
 * The joint between two bones of lengths `first` and `second`, from `from` towards `to`. `side` 1 bends it to the left
 * of that line, −1 to the right.
 */
export function jointBetween(from: Point, to: Point, first: number, second: number, side: 1 | -1): Point {
  const reach = Math.min(Math.hypot(to[0] - from[0], to[1] - from[1]), first + second);
  const cosine = (first * first + reach * reach - second * second) / (2 * first * reach);
  const angle = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
  return along(from, directionTo(from, to) + side * angle, first);
}

/**
 * The points of a spine from `hip` to the shoulder, which lies in `direction`. `lower` and `upper` are how far each
 * half rounds, in degrees.
 */
export function spine(hip: Point, direction: number, lower: number, upper: number): readonly Point[] {
  const chain = (turn: number): Point[] => {
    const points = [hip];
    for (let step = 0; step < spineSteps; step++) {
      const rounding = (Math.min(step, 4) * lower + Math.max(step - 4, 0) * upper) / 4;
      points.push(along(points[step] as Point, turn - rounding, lengths.spine / spineSteps));
    }
    return points;
  };
  return chain(direction - directionTo(hip, chain(0)[spineSteps] as Point));
}
