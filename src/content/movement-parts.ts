/** Poses and props that several drawings share; how to read them is said in `movements.ts`. */
import type { Point, Prop } from './movements.js';

function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, index): Point[] => (index % 2 ? [] : [[x, numbers[index + 1] ?? 0]]));
}

export const line = (role: string, width: number, ...points: readonly number[]): Prop => ({
  role,
  width,
  points: pairs(points),
});

export const area = (role: string, ...points: readonly number[]): Prop => ({ role, points: pairs(points) });

export const arrow = (...points: readonly number[]): readonly Point[] => pairs(points);

export const mat = (from: number, to: number): Prop => line('mat', 2.4, from, 1.2, to, 1.2);

export const floor = (from: number, to: number): Prop => line('floor', 1, from, 0.5, to, 0.5);

/** A chair whose seat's front edge is at `x`, open to the right (1) or the left (−1). */
export const chair = (x: number, open: 1 | -1): readonly Prop[] => [
  line('prop', 2.4, x - open * 24, -22, x - open * 28, -58),
  line('prop', 2, x - open * 22, -19, x - open * 25, -1),
  line('prop', 2, x - open * 2, -19, x, -1),
  line('prop', 3, x - open * 24, -20.5, x, -20.5),
];

export const onBack = {
  at: [0, 0],
  trunk: [181.5, -10, 10],
  head: 180,
  hand: [1.3, 0, 0],
  foot: [27, 0, 0],
} as const;

/** A step at the moment when the heel of the near foot comes down. */
export const heelStrike = {
  at: [0, 41.5],
  trunk: [88, -12, 14],
  head: 89,
  hand: [-15, 44.5, 245],
  foot: [18, 0, 20],
  farHand: [15, 46, 300],
  farFoot: [-22.9, 0, -30],
} as const;
