import { html, noChange, nothing, svg, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Drawing, Shape } from './figure.js';

/** Makes the paths of a still drawing without templates: none changes alone, and a page may show a hundred drawings. */
class Paths extends Directive {
  #before: readonly Shape[] | undefined;

  /** What a server writes. */
  override render(shapes: readonly Shape[]): unknown {
    return shapes.map(
      ({ role, d, mode, width }) =>
        svg`<path class="figure-${role} figure-${mode}" d=${d} stroke-width=${width ?? nothing} />`,
    );
  }

  override update(_part: unknown, [shapes]: [readonly Shape[]]): unknown {
    if (shapes === this.#before) return noChange;
    this.#before = shapes;
    const fragment = new DocumentFragment();
    for (const { role, d, mode, width } of shapes) {
      // A page's form may hide a member of its document.
      const path = Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', 'path');
      path.setAttribute('class', `figure-${role} figure-${mode}`);
      path.setAttribute('d', d);
      if (width !== undefined) path.setAttribute('stroke-width', String(width));
      fragment.append(path);
    }
    return fragment;
  }
}

const paths = directive(Paths);

/** Renders a drawing as an image with a text alternative. `figure.styles.ts` colours it by role. */
export function figure({ viewBox, shapes }: Drawing, label: string): TemplateResult {
  return html`<svg class="care-figure" viewBox=${viewBox} role="img" aria-label=${label} part="figure">
    ${paths(shapes)}
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
        const layerOf = (layer: string) =>
          pieces.map(
            (each, index) =>
              svg`<path class="figure-${role} figure-${layer}" d=${each.d} transform=${each.transform}
                stroke-width=${layer === 'stroke' ? (width ?? nothing) : nothing} data-piece=${first + index} />`,
          );
        return mode === 'stroke' ? layerOf('stroke') : [layerOf('outline'), layerOf('filling')];
      })}
    </g>
  </svg>`;
}
