import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { Urgency } from '../../content/types.js';
import { careCard } from '../../core/care-card/care-card.template.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { urgencyHeading, urgencyPrefix } from '../../core/care-card/contacts.js';
import { ambulanceHeading } from '../../core/care-card/emergency-contacts.js';
import { otherEmergencies } from '../../core/care-card/emergency-card.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { urgencies } from '../../core/site-content/site-signs.js';
import { listedPairs, type ListedSign } from './listed-signs.js';

export interface ChecklistView {
  readonly words: CheckWords;
  readonly context: AdviceContext;
  readonly level: number;
  readonly signs: readonly ListedSign[];
  /** Ids of the ticked signs; `null` for a list without tick boxes. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTick: (id: string, ticked: boolean) => void;
}

/** All signs in a care card for each urgency, with or without tick boxes. */
export function checklist(view: ChecklistView): TemplateResult[] {
  const all = view.signs.some(({ added }) => !added);
  return urgencies
    .filter((urgency) => all || view.signs.some((sign) => sign.urgency === urgency))
    .map((urgency) => urgencyCard(view, urgency, all));
}

/** One care card. In the emergency card, the signs that need an ambulance come first, under their own heading. */
function urgencyCard(view: ChecklistView, urgency: Urgency, all: boolean): TemplateResult {
  const { context, level } = view;
  const signs = view.signs.filter((sign) => sign.urgency === urgency);
  const heading = urgencyHeading(urgency, context);
  const list = (some: readonly ListedSign[], above: string) =>
    view.ticked ? tickList(view, some, `${urgencyPrefix(urgency, context)}: ${above}`) : plainList(view, some);
  if (!all || urgency !== 'emergency-now') return careCard(urgency, level + 1, list(signs, heading), context);
  const first = ambulanceHeading(context);
  const body = [
    list(
      signs.filter(({ ambulance }) => ambulance),
      first,
    ),
    otherEmergencies(context),
    list(
      signs.filter(({ ambulance }) => !ambulance),
      heading,
    ),
    together(view),
  ];
  return careCard(urgency, level + 1, body, context, first);
}

function text(view: ChecklistView, { statement, hint, added }: ListedSign): TemplateResult {
  const { words, clinic, regionText } = view.context;
  const origin = clinic.name ? fill(words.siteContentNamed, { name: clinic.name }) : words.siteContent;
  // Braces in a site's text are not place-holders.
  return html`${added ? statement : fill(statement, regionText.values)}
  ${hint ? html`<span class="care-small check-hint">${fill(hint, regionText.values)}</span>` : nothing}
  ${added ? html`<span class="care-small check-hint">${origin}</span>` : nothing}`;
}

function tickList(view: ChecklistView, signs: readonly ListedSign[], label: string): TemplateResult {
  return html`<fieldset class="care-choices" part="signs" aria-label=${label}>
    ${signs.map(
      (sign) =>
        html`<label class="care-choice" part="sign">
          <input
            type="checkbox"
            data-sign=${sign.id}
            .checked=${view.ticked?.has(sign.id) ?? false}
            @change=${(event: Event) => view.onTick(sign.id, (event.target as HTMLInputElement).checked)}
          />
          <span>${text(view, sign)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function plainList(view: ChecklistView, signs: readonly ListedSign[]): TemplateResult {
  return html`<ul class="care-list" part="signs">
    ${signs.map((sign) => html`<li data-sign=${sign.id} part="sign">${text(view, sign)}</li>`)}
  </ul>`;
}

/** A disclosure with the signs that together are an emergency. When they are ticked, triage applies the same rules. */
export function together({ words, context }: Pick<ChecklistView, 'words' | 'context'>): TemplateResult {
  const { values } = context.regionText;
  return html`<details class="care-disclosure">
    <summary>${fill(words.together, values)}</summary>
    <ul class="care-list" part="together">
      ${[...listedPairs].map(
        ([first, others]) =>
          html`<li>
            ${fill(words.togetherWith, { first: fill(words.combined[first], values) })}
            <ul class="care-list">
              ${others.map((id) => html`<li>${fill(words.combined[id], values)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </details>`;
}
