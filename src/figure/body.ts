/**
 * The outlines of the rigid parts of the body. Each has its joint at the origin and points to the right, with its front
 * or upper side up.
 */
import { tapered } from './outline.js';
import { lengths, spineSteps } from './skeleton.js';
import type { Point } from './skeleton.js';

export const thigh = tapered(lengths.thigh, [5, 6, 5.4, 4.2], [5.4, 6.1, 5.2, 4.1]);
export const shin = tapered(lengths.shin - 1, [4.2, 3.7, 3.1, 2.6], [4.1, 4.7, 3.9, 2.7]);
export const pelvis = tapered(4, [6, 7], [6, 7], 0.1);
export const upperArm = tapered(lengths.upperArm, [3.6, 3.1, 2.5]);
export const sleeve = tapered(10, [4.1, 3.9, 3.7]);
export const forearm = tapered(lengths.forearm, [2.5, 2.6, 2.1, 1.7]);

export const hand: readonly Point[] = [
  [-1, -1.7],
  [2.2, -2],
  [5, -1.2],
  [7.8, -0.2],
  [8.6, 0.9],
  [7.6, 1.6],
  [5.6, 1.4],
  [4.4, 1.8],
  [2, 1.8],
  [-1, 1.7],
];

export const foot: readonly Point[] = [
  [-2.8, -2.4],
  [-3, 0],
  [-3.6, 2.6],
  [-2.5, 4.3],
  [3, 4.3],
  [9.3, 4.5],
  [10.9, 3.4],
  [10, 2],
  [5, 0],
  [2.8, -2.4],
];

/** The upright head, looking to the right, with its middle at the origin. The neck reaches down to the shoulders. */
export const head: readonly Point[] = [
  [2, 12],
  [2, 8],
  [2.8, 6.7],
  [4.6, 6.6],
  [5.6, 5.7],
  [5.3, 4.5],
  [5.9, 3.5],
  [5.6, 2.6],
  [6.9, 1.9],
  [6.4, 0.8],
  [5.5, -0.9],
  [5.7, -2.4],
  [5.1, -4.6],
  [3, -6.4],
  [-0.5, -7],
  [-5, -5],
  [-6, 0],
  [-4.4, 5],
  [-5, 12],
  [-1.5, 13.5],
];

export const hair: readonly Point[] = [
  [5.3, -4],
  [4.4, -6.3],
  [1.5, -7.7],
  [-2.5, -7.5],
  [-6, -5],
  [-7, -1],
  [-5, 4.4],
  [-3.6, 4],
  [-2.4, 0],
  [-0.6, -0.8],
  [0.4, 0.6],
  [1, -1.6],
  [2, -3.6],
  [3.6, -4.4],
];

export const ear: readonly Point[] = [
  [-2, 0],
  [-0.8, -0.6],
  [-0.4, 0.8],
  [-1.4, 2.2],
];

export const eye: readonly Point[] = [
  [2.7, -0.5],
  [3.5, 0],
  [4.4, -0.4],
];

export const mouth: readonly Point[] = [
  [5.5, 3.7],
  [4.6, 4.1],
  [4, 3.8],
];

export const brow: readonly Point[] = [
  [2.6, -2.3],
  [3.6, -2.8],
  [4.7, -2.4],
];

/** Thickness of the trunk behind and in front of the spine, at each of its points between hip and neck. */
const back = [6.8, 6.1, 5.5, 5.4, 5.8, 6.2, 6.2];
const front = [6.8, 6.3, 6, 6.1, 6.6, 6.8, 6.4];

/**
 * Thickness at both ends and in the middle of a step of the spine. Without the middle, the curve of the outline bulges
 * there.
 */
const over = (widths: readonly number[], step: number): number[] => {
  const [from = 0, to = 0] = widths.slice(step);
  return [from, (from + to) / 2 + 0.12, to];
};

/** The trunk from above the hip to the chest, one piece for each step of the spine, with the back up. */
export const trunk: readonly (readonly Point[])[] = [0, 1, 2, 3, 4, 5].map((step) =>
  tapered(lengths.spine / spineSteps, over(back, step), over(front, step)),
);

/** The shoulders, up to the neck. */
export const shoulders: readonly Point[] = [
  [0, -6.2],
  [3.8, -5.9],
  [6.6, -3.6],
  [7.2, 0],
  [6.4, 2.7],
  [3.8, 4.9],
  [0, 6.4],
  [-4, 4],
  [-4, -4],
];

/** The point of the hand that holds a towel. */
export const grip: Point = [2.5, 0.4];

/** The points of the sole where the towel lies. */
export const ball: readonly [Point, Point] = [
  [7.6, 4.4],
  [4, 4.4],
];
