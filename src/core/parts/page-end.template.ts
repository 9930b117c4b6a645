import { html, nothing, type TemplateResult } from 'lit';
import { ownOnly } from '../../json/own.js';
import type { LeafContent } from './leaf-writer.js';
import { lit } from './lit-writer.js';
import { pageEndLeaf, type PageEnd } from './page-end.leaf.js';

const end = pageEndLeaf(lit);

/**
 * The end of an element. `goToSafetyNet` leads to what to look out for, if another element on the page shows it. In a plan,
 * which has an end for all its steps, only `between` is left.
 */
export function pageEnd(
  view: PageEnd,
  between: LeafContent<TemplateResult> = nothing,
  { signs, goToSafetyNet }: { readonly signs?: string; readonly goToSafetyNet?: () => void } = ownOnly({}),
): TemplateResult {
  if (signs === 'none') return html`${between}`;
  const { lookOut } = view.words;
  const link = () =>
    html`<button type="button" class="care-text-link care-no-print" part="page-link" @click=${goToSafetyNet}>
      ${lookOut}
    </button>`;
  return end(view, between, goToSafetyNet && link());
}
