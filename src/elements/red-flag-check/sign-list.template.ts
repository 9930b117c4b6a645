import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { checked } from '../../core/contract/checked.js';
import { list } from '../../core/parts/list.template.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { hintParts, type ListedSign } from './listed-signs.js';

export interface SignListView {
  readonly words: CheckWords;
  readonly context: AdviceContext;
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
      ${signs.map((sign) => html`<li data-sign=${sign.id} part="sign">${text(view, sign)}</li>`)}
    </ul>`;
  return html`<fieldset class="care-choices" part=${part} aria-label=${label || nothing}>
    ${signs.map(
      (sign) =>
        html`<label class="care-choice" part="sign">
          <input
            type="checkbox"
            data-sign=${sign.id}
            ${checked(view.ticked?.has(sign.id) ?? false)}
            @change=${(event: Event) => view.onTick(sign.id, (event.target as HTMLInputElement).checked)}
          />
          <span>${tickedOnPaper(view.ticked?.has(sign.id) ?? false)}${text(view, sign)}</span>
        </label>`,
    )}
    ${more}
  </fieldset>`;
}

function text(view: SignListView, { statement, hint, group, paired, urgency }: ListedSign): TemplateResult {
  const { words, clinic, regionText } = view.context;
  // Braces in a site's text are not place-holders.
  if (!group) {
    const origin = clinic.name ? fill(words.siteContentNamed, { name: clinic.name }) : words.siteContent;
    return html`${statement} <span class="care-small check-origin">${origin}</span>`;
  }
  const isEmergency = urgency === 'emergency-now';
  const marked = view.marked && paired && !isEmergency;
  // A hint can raise a lesser sign, so it is in sight with it. Those of emergencies are in `meanings`.
  return html`${fill(statement, regionText.values)}${marked ? html`${'\u00a0'}${mark(view.words)}` : nothing}
  ${hint && !isEmergency ? html`<span class="care-small check-origin">${fill(hint, regionText.values)}</span>` : nothing}`;
}

/** The mark of a sign that is an emergency together with another one. */
const mark = (words: CheckWords): TemplateResult =>
  html`<span class="check-mark" role="img" aria-label=${words.markName}>${words.mark}</span>`;

/** A text that explains the mark, with the mark in it. */
export function aboutMark(words: CheckWords, sentence: string): TemplateResult {
  const [before = '', after = ''] = sentence.split(words.mark);
  return html`${before}${mark(words)}${after}`;
}

/** A disclosure that explains the words of the emergency signs. */
export function meanings(
  { words, context }: Pick<SignListView, 'words' | 'context'>,
  signs: readonly ListedSign[],
): TemplateResult | typeof nothing {
  const hints = signs.flatMap(({ hint, urgency }) =>
    hint && urgency === 'emergency-now' ? [fill(hint, context.regionText.values)] : [],
  );
  if (!hints.length) return nothing;
  return html`<details class="care-disclosure" part="meanings">
    <summary>${words.meanings}</summary>
    ${list(
      hints.map((hint) => {
        const [term, explanation] = hintParts(hint);
        return html`<strong>${term}</strong>${explanation}`;
      }),
    )}
  </details>`;
}
