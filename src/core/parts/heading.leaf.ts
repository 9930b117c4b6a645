import type { LeafContent, LeafWriter } from './leaf-writer.js';

/**
 * A heading, of level 6 at most. A script can focus a `focusable` heading, so that a screen reader reads out a new
 * question or a result.
 */
export const headingLeaf =
  <Html>({ html, nothing }: LeafWriter<Html>) =>
  (level: number, content: LeafContent<Html>, className: string, focusable = false): Html => {
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
