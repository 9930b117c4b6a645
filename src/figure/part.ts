/** A shape of the picture before it is written as paths. */
import type { Transform } from './outline.js';
import { along } from './skeleton.js';
import type { Point } from './skeleton.js';

/** Points that hold in every frame of a movement, where they go (they stay when absent), and whether they are corners. */
export type Piece = readonly [points: readonly Point[], transform?: Transform | undefined, cornered?: boolean];

/**
 * Colour role, pieces, and the thickness of a line, absent for a filled outline. The pieces of one part make one path, so
 * that a line round it shows no seam at the joints. Every frame of a movement has the same parts in the same order.
 */
export type Part = readonly [role: string, pieces: readonly Piece[], width?: number | undefined];

export const still: Transform = [[0, 0], 0];

/** A piece's transform in CSS. */
export function transformOf([[x, y], direction, stretch = 1]: Transform): string {
  const [right, down] = along(still[0], direction, 1);
  const matrix = [right * stretch, down * stretch, -down, right, x, y];
  return `matrix(${matrix.map((value) => value.toFixed(3)).join()})`;
}
