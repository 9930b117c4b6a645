import { html, nothing, type TemplateResult } from 'lit';
import { checked } from '../../core/contract/checked.js';
import { lit } from '../../core/parts/lit-writer.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import type { ListedSign } from './listed-signs.js';
import { signTextLeaf, type SignsView } from './sign-list.leaf.js';

const signText = signTextLeaf(lit);

export interface SignListView extends SignsView {
  /** Whether signs that are an emergency together have a mark. */
  readonly marked: boolean;
  /** Ids of the ticked signs; `null` for a list without tick boxes. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTick: (id: string, ticked: boolean) => void;
}

/** Some signs, with or without tick boxes; `label` is empty where a heading with the focus names them. `more` follows the last box. */
export function signList(
  view: SignListView,
  signs: readonly ListedSign[],
  label: string,
  more: TemplateResult | typeof nothing = nothing,
  part = 'signs',
): TemplateResult {
  if (!view.ticked)
    return html`<ul class="care-list" part="signs">
      ${signs.map((sign) => html`<li data-sign=${sign.id} part="sign">${signText(view, sign, view.marked)}</li>`)}
    </ul>`;
  // One listener for all boxes of a group. “None of these” among them is no sign, and has its own.
  const onChange = ({ target }: Event): void => {
    const { checked: ticked, dataset } = target as HTMLInputElement;
    if (dataset['sign']) view.onTick(dataset['sign'], ticked);
  };
  return html`<fieldset class="care-choices" part=${part} aria-label=${label || nothing} @change=${onChange}>
    ${signs.map(
      (sign) =>
        // No white space between the tags: it would be three nodes more for each sign.
        html`<label class="care-choice" part="sign"
          ><input type="checkbox" data-sign=${sign.id} ${checked(view.ticked?.has(sign.id) ?? false)} /><span
            >${tickedOnPaper(view.ticked?.has(sign.id) ?? false)}${signText(view, sign, view.marked)}</span
          ></label
        >`,
    )}
    ${more}
  </fieldset>`;
}
