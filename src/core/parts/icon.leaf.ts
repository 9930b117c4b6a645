import type { LeafWriter } from './leaf-writer.js';

/**
 * An icon beside text that says the same; hidden from assistive technology. Its attributes keep it small where no style
 * sheet has arrived.
 */
export const iconLeaf =
  <Piece>({ html }: LeafWriter<Piece>) =>
  (outline: string): Piece =>
    html`<svg
      class="care-icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d=${outline} />
    </svg>`;
