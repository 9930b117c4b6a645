import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from './figure.js';

/** Renders a drawing as an image with a text alternative. `figure.styles.ts` colours it by role. */
export function figure({ viewBox, shapes }: Drawing, label: string): TemplateResult {
  return html`<svg class="care-figure" viewBox=${viewBox} role="img" aria-label=${label} part="figure">
    ${shapes.map(
      ({ role, d, mode, width }) =>
        svg`<path class="figure-${role} figure-${mode}" d=${d} stroke-width=${width ?? nothing} />`,
    )}
  </svg>`;
}

/**
 * Renders a drawing as rigid pieces for `FigureMotion` to move. Draws the outlines of all pieces of a shape before
 * their fillings, so that no line shows where pieces meet.
 */
export function movingFigure({ viewBox, shapes, transform }: Drawing, label: string): TemplateResult {
  let piece = 0;
  return html`<svg class="care-figure figure-moving" viewBox=${viewBox} role="img" aria-label=${label} part="figure">
    <g transform=${transform === 'none' ? nothing : transform}>
      ${shapes.map(({ role, mode, width, pieces }) => {
        const first = piece;
        piece += pieces.length;
        const paths = (layer: string) =>
          pieces.map(
            (each, index) =>
              svg`<path class="figure-${role} figure-${layer}" d=${each.d} transform=${each.transform}
                stroke-width=${layer === 'stroke' ? (width ?? nothing) : nothing} data-piece=${first + index} />`,
          );
        return mode === 'stroke' ? paths('stroke') : [paths('outline'), paths('filling')];
      })}
    </g>
  </svg>`;
}
