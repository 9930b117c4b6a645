/** Polygons of a drawing, for measuring. */
import type { Drawing, Shape } from '../../src/figure/figure.js';
import type { Point } from '../../src/figure/skeleton.js';

export type Polygon = readonly Point[];

/** Points along the curves of path data, one list per subpath. */
function polygons(d: string): Polygon[] {
  return d
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.match(/-?[\d.]+/g) ?? []).map(Number);
      const at = (index: number): Point => [numbers[2 * index] ?? NaN, numbers[2 * index + 1] ?? NaN];
      const points = [at(0)];
      for (let index = 1; 2 * index < numbers.length; index += 3) {
        const [from, first, second, to] = [points.at(-1)!, at(index), at(index + 1), at(index + 2)];
        for (let part = 1; part <= 4; part++) {
          const t = part / 4;
          const mix = (axis: 0 | 1): number =>
            from[axis] * (1 - t) ** 3 +
            3 * first[axis] * t * (1 - t) ** 2 +
            3 * second[axis] * t ** 2 * (1 - t) +
            to[axis] * t ** 3;
          points.push([mix(0), mix(1)]);
        }
      }
      return points;
    });
}

const known = new WeakMap<Shape, readonly Polygon[]>();

function polygonsOf(shape: Shape): readonly Polygon[] {
  const found = known.get(shape) ?? polygons(shape.d);
  known.set(shape, found);
  return found;
}

/** The polygons of each shape with this colour role, in drawing order. */
export function shapesOf(drawing: Drawing, role: string): readonly (readonly Polygon[])[] {
  return drawing.shapes.filter((shape) => shape.role === role).map(polygonsOf);
}

/** The roles that belong to the person. */
export const bodyRoles = [
  'skin',
  'sleeve',
  'top',
  'trousers',
  'shoe',
  'hair',
  'face',
  ...['skin', 'sleeve', 'trousers', 'shoe'].map((role) => `${role}-far`),
] as const;

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export function inside([x, y]: Point, polygon: Polygon): boolean {
  let odd = false;
  polygon.forEach(([toX, toY], index) => {
    const [fromX, fromY] = polygon.at(index - 1) as Point;
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) odd = !odd;
  });
  return odd;
}

/** The distance of two outlines; 0 when they overlap. */
export function gap(a: Polygon, b: Polygon): number {
  if (a.some((point) => inside(point, b)) || b.some((point) => inside(point, a))) return 0;
  return Math.min(...a.map((point) => fromEdge(point, b)), ...b.map((point) => fromEdge(point, a)));
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(polygon: Polygon): Box {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A lower bound for the distance of two outlines: the distance of their bounding boxes. */
const boxGap = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

/** The smallest distance between an outline of one group and an outline of the other. */
export function nearestGap(ones: readonly Polygon[], others: readonly Polygon[]): number {
  const boxes = others.map(boxOf);
  let least = Infinity;
  for (const one of ones) {
    const box = boxOf(one);
    others.forEach((other, index) => {
      if (boxGap(box, boxes[index]!) < least) least = Math.min(least, gap(one, other));
    });
  }
  return least;
}

/** The distance of a point from the nearest edge of a polygon. */
export function fromEdge([x, y]: Point, polygon: Polygon): number {
  let least = Infinity;
  let [fromX, fromY] = polygon.at(-1) ?? [NaN, NaN];
  for (const [toX, toY] of polygon) {
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const length = alongX * alongX + alongY * alongY || 1;
    const t = Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
    const [offX, offY] = [fromX + t * alongX - x, fromY + t * alongY - y];
    least = Math.min(least, offX * offX + offY * offY);
    [fromX, fromY] = [toX, toY];
  }
  return Math.sqrt(least);
}

/** The polygons of a thick line with round ends, one per stretch. */
export function thick(points: Polygon, width: number): Polygon[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const round = ([x, y]: Point, start: number): Point[] =>
      Array.from({ length: 9 }, (_, step): Point => {
        const turned = angle + start + (step * Math.PI) / 8;
        return [x + (Math.cos(turned) * width) / 2, y + (Math.sin(turned) * width) / 2];
      });
    return [...round(to, -Math.PI / 2), ...round(from, Math.PI / 2)];
  });
}
