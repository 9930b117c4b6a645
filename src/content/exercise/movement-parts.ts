/** Poses and props that several drawings share. `movement.types.ts` explains their format. */
import type { Point, Prop } from './movement.types.js';

function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, index): Point[] => (index % 2 ? [] : [[x, numbers[index + 1] ?? 0]]));
}

export const line = (role: string, width: number, ...points: readonly number[]): Prop => ({
  role,
  width,
  points: pairs(points),
});

/** A mattress or pillow, with an edge that keeps it visible with forced colours. */
export const cushion = (width: number, ...points: readonly number[]): readonly Prop[] => [
  line('edge', width + 1.2, ...points),
  line('pillow', width, ...points),
];

export const area = (role: string, ...points: readonly number[]): Prop => ({ role, points: pairs(points) });

export const arrow = (...points: readonly number[]): readonly Point[] => pairs(points);

export const mat = (from: number, to: number): Prop => line('mat', 2.4, from, 1.2, to, 1.2);

export const floor = (from: number, to: number): Prop => line('floor', 1, from, 0.5, to, 0.5);

/** A bed from above: sheet, headboard and pillow. */
export const bedFromAbove: readonly Prop[] = [
  area('sheet', -60, -58, 50, -58, 50, 0, -60, 0),
  line('prop', 3.4, -61.5, -60, -61.5, 2),
  area('pillow', -57, -46, -55, -48, -38, -48, -36, -46, -36, -7, -38, -5, -55, -5, -57, -7),
];

/** A chair with the front edge of its seat at `x`, open to the right (1) or the left (−1), `raised` by some units. */
export const chair = (x: number, open: 1 | -1, raised = 0): readonly Prop[] => [
  line('prop', 2.4, x - open * 24, -22 - raised, x - open * 28, -58 - raised),
  line('prop', 2, x - open * 22, -19 - raised, x - open * 25, -1),
  line('prop', 2, x - open * 2, -19 - raised, x, -1),
  line('prop', 3, x - open * 24, -20.5 - raised, x, -20.5 - raised),
];

export const onBack = {
  at: [0, 0],
  trunk: [181.5, -10, 10],
  head: 180,
  hand: [1.3, 0, 0],
  foot: [27, 0, 0],
} as const;

/** The moment of a step when the heel of the near foot touches the floor. */
export const heelStrike = {
  at: [0, 41.5],
  trunk: [88, -12, 14],
  head: 89,
  hand: [-15, 44.5, 245],
  foot: [18, 0, 20],
  farHand: [15, 46, 300],
  farFoot: [-22.9, 0, -30],
} as const;
