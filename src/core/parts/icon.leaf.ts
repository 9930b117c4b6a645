import type { LeafWriter } from './leaf-writer.js';

/**
 * An icon beside a text with the same meaning, so it is hidden from assistive technology. `width` and `height` keep it
 * small before a style sheet loads.
 */
export const iconLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  (outline: string): Html =>
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
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
