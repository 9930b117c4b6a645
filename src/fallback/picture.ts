import type { Drawing } from '../figure/figure.js';
import { markup, type Markup } from './markup.js';

/** The widest drawing, in pixels, that fits into a list on a phone without a style sheet. */
const widest = 240;

/**
 * A drawing as an image with a text alternative. `scale` gives its size before a style sheet loads. Until then it is grey
 * with lines, on a light and on a dark page: without colours of its own it would be a black shape.
 */
export function picture({ viewBox, shapes }: Drawing, label: string, scale: number): Markup {
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const size = (side: number) => Math.round(side * Math.min(scale, widest / width));
  const paths = shapes.map(({ role, d, mode, width: line }) =>
    mode === 'fill'
      ? markup`<path class="figure-${role} figure-fill" d="${d}"/>`
      : markup`<path class="figure-${role} figure-stroke" d="${d}" fill="none" stroke-width="${line}"/>`,
  );
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="care-figure" viewBox="${viewBox}" width="${size(width)}" height="${size(height)}" fill="#ddd" stroke="#666" role="img" aria-label="${label}">${paths}</svg>`;
}
