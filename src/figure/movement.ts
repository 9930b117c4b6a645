/** Interpolates between the poses of a movement. */
import type { Movement, Pose } from '../content/exercise/movement.types.js';

export type { End, FeetPose, Movement, Pose, Prop, SidePose } from '../content/exercise/movement.types.js';

type Named = { readonly [key: string]: Numbers };
type Numbers = number | readonly Numbers[] | Named;
type Four = readonly [number, number, number, number];

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

/** What is between the second and the third of four poses: a number, or a list or an object of numbers. */
function mix(around: readonly Numbers[], t: number, loop?: boolean): Numbers {
  const [first] = around;
  if (typeof first === 'number') return curve(...(around as readonly number[] as Four), t);
  if (Array.isArray(first)) return mixLists(around as readonly (readonly Numbers[])[], t, loop);
  return mixObjects(around as readonly Named[], t, loop);
}

function mixLists(around: readonly (readonly Numbers[])[], t: number, loop?: boolean): readonly Numbers[] {
  const mixed = around[0]!.map((_, index) => {
    const values = around.map((list) => list[index]!);
    return mix(values, t, loop);
  });
  const [, from, to] = around as readonly (readonly number[])[];
  // In a loop, contact points move at constant speed, like the ground under a walker.
  if (loop && isOnFloor(from!) && isOnFloor(to!)) mixed[0] = from![0]! + t * (to![0]! - from![0]!);
  return mixed;
}

const isOnFloor = ([, height]: readonly number[]): boolean => !height;

function mixObjects(around: readonly Named[], t: number, loop?: boolean): Numbers {
  const mixed = Object.keys(around[0]!).map((key) => {
    const values = around.map((each) => each[key]!);
    return [key, mix(values, t, loop)] as const;
  });
  return withoutPrototype(Object.fromEntries(mixed));
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
