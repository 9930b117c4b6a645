import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './figure.js';
import { figure } from './figure.template.js';

export interface PicturedSteps {
  /** Each with its text alternative. */
  readonly pictures: readonly (readonly [drawing: Drawing, label: string])[];
  /** One for each picture where there are several. */
  readonly steps?: readonly string[];
  /** In place of steps, one for each of several pictures. */
  readonly ways?: readonly string[];
  /** What else to know. */
  readonly tips?: readonly string[];
}

/** Steps beside their pictures: under the one picture, or each under its own. */
export function picturedSteps({ pictures, steps = [], ways = [], tips = [] }: PicturedSteps): TemplateResult {
  const drawn = pictures.map(([drawing, label]) => figure(drawing, label));
  const items = (lines: readonly string[]): readonly TemplateResult[] => lines.map((line) => html`<li>${line}</li>`);
  const pictured = (lines: readonly string[]): readonly TemplateResult[] =>
    lines.map(
      (line, index) =>
        html`<li>
          ${drawn[index]}
          <p class="care-text">${line}</p>
        </li>`,
    );
  // Without its markers a list is only called a list where its role says so.
  return html`${
    drawn.length > 1
      ? steps.length
        ? html`<ol class="figure-steps" role="list" part="steps">
            ${pictured(steps)}
          </ol>`
        : html`<ul class="figure-steps" role="list">
            ${pictured(ways)}
          </ul>`
      : [
          html`<div class="figure-alone">${drawn}</div>`,
          steps.length
            ? html`<ol class="care-list" part="steps">
                ${items(steps)}
              </ol>`
            : nothing,
        ]
  }
  ${
    tips.length
      ? html`<ul class="care-list" part="tips">
          ${items(tips)}
        </ul>`
      : nothing
  }`;
}
