import type { LeafContent, LeafWriter } from './leaf-writer.js';

/**
 * A heading of the level that fits into the page; past 6 it stays 6. With `focusable` the focus can be put on it, so that
 * a new question or a result is read out.
 */
export const headingLeaf =
  <Piece>({ html, nothing }: LeafWriter<Piece>) =>
  (level: number, content: LeafContent<Piece>, className: string, focusable = false): Piece => {
    const tabindex = focusable ? '-1' : nothing;
    switch (Math.min(level, 6)) {
      case 2:
        return html`<h2 class=${className} tabindex=${tabindex}>${content}</h2>`;
      case 3:
        return html`<h3 class=${className} tabindex=${tabindex}>${content}</h3>`;
      case 4:
        return html`<h4 class=${className} tabindex=${tabindex}>${content}</h4>`;
      case 5:
        return html`<h5 class=${className} tabindex=${tabindex}>${content}</h5>`;
      default:
        return html`<h6 class=${className} tabindex=${tabindex}>${content}</h6>`;
    }
  };
