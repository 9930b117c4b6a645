/** Interpolates between the poses of a movement. */
import type { Movement, Pose } from '../content/exercise/movement.types.js';

export type { End, FeetPose, Movement, Pose, Prop, SidePose } from '../content/exercise/movement.types.js';

type Numbers = number | readonly Numbers[] | { readonly [key: string]: Numbers };

/** Merges objects into one without a prototype, so that a page's `Object.prototype` adds nothing to a pose. */
const withoutPrototype = <Whole>(...parts: readonly unknown[]): Whole =>
  Object.assign(Object.create(null) as object, ...parts) as Whole;

/** The pose with this label, completed from the first pose. */
export function poseAt(movement: Movement, label: string): Pose {
  const poses = movement.poses;
  return withoutPrototype(Object.values(poses)[0], poses[label]);
}

/**
 * A smooth curve from `b` to `c`, with neighbours `a` and `d`. Never leaves the range of `b` and `c`, so that a resting
 * hand does not dip into the floor.
 */
function curve(a: number, b: number, c: number, d: number, t: number): number {
  const value = b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2;
  return Math.min(Math.max(value, Math.min(b, c)), Math.max(b, c));
}

function mix<T extends Numbers>(poses: readonly T[], t: number, loop?: boolean): T {
  const first = poses[0] as Numbers;
  if (typeof first === 'number') return curve(...(poses as unknown as [number, number, number, number]), t) as T;
  const mixed = Object.entries(first).map(([key]): [string, Numbers] => [
    key,
    mix(
      poses.map((pose) => (pose as never)[key]),
      t,
      loop,
    ),
  ]);
  if (!Array.isArray(first)) return withoutPrototype(Object.fromEntries(mixed));
  const values = mixed.map(([, value]) => value);
  const [, [from = 0, up] = [], [to = 0, upThen] = []] = poses as unknown as readonly (readonly number[])[];
  // In a loop, contact points move at constant speed, like the ground under a walker.
  if (loop && !up && !upThen) values[0] = from + t * (to - from);
  return values as unknown as T;
}

/** The pose at a time from 0 to 1: from start pose to held pose, or once around a loop. */
export function poseDuring(movement: Movement, time: number): Pose {
  const { path, loop } = movement;
  const once = path.map((label) => poseAt(movement, label));
  // Extend an open path by its way back, so that the curve comes to rest at both ends.
  const round = loop ? once : [...once, ...once.slice(1, -1).reverse()];
  const at = time * (loop ? round.length : once.length - 1);
  const step = Math.floor(at);
  const around = [-1, 0, 1, 2].map(
    (offset) => round[(step + offset + round.length) % round.length] as unknown as Numbers,
  );
  return mix(around, at - step, loop) as unknown as Pose;
}
