import type { Drawing } from '../figure/figure.js';
import { markup, type Markup } from './markup.js';

/** A drawing as an image with a text alternative. `scale` gives its size before a style sheet loads. */
export function picture({ viewBox, shapes }: Drawing, label: string, scale: number): Markup {
  const [, , width, height] = viewBox.split(' ');
  const paths = shapes.map(({ role, d, mode, width: line }) =>
    mode === 'fill'
      ? markup`<path class="figure-${role} figure-fill" d="${d}"/>`
      : markup`<path class="figure-${role} figure-stroke" d="${d}" fill="none" stroke="currentColor" stroke-width="${line}"/>`,
  );
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="care-figure" viewBox="${viewBox}" width="${Number(width) * scale}" height="${Number(height) * scale}" role="img" aria-label="${label}">${paths}</svg>`;
}
