/** The shapes of a picture, before they become paths. */
import type { Transform } from './outline.js';
import { along } from './skeleton.js';
import type { Point } from './skeleton.js';

/**
 * Points that are the same in every frame of a movement; the transform that places them, if any; and whether they are
 * corners.
 */
export type Piece = readonly [points: readonly Point[], transform?: Transform | undefined, cornered?: boolean];

/**
 * Colour role, pieces, and line width; without a width, a filled outline. The pieces of a part become one path, so that
 * its outline has no seams at the joints. Every frame of a movement has the same parts in the same order.
 */
export type Part = readonly [role: string, pieces: readonly Piece[], width?: number | undefined];

export const still: Transform = [[0, 0], 0];

/** A transform as CSS. */
export function transformOf([[x, y], direction, stretch = 1]: Transform): string {
  const [right, down] = along(still[0], direction, 1);
  const matrix = [right * stretch, down * stretch, -down, right, x, y];
  return `matrix(${matrix.map((value) => value.toFixed(3)).join()})`;
}
