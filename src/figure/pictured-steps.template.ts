import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './figure.js';
import { figure } from './figure.template.js';

export interface PicturedSteps {
  /** The heading. */
  readonly name: TemplateResult;
  /** The pictures, each with its text alternative. */
  readonly pictures: readonly (readonly [drawing: Drawing, label: string])[];
  /** The steps; with several pictures, one step for each. */
  readonly steps: readonly string[];
  /** Alternatives instead of steps, one for each picture. */
  readonly ways: readonly string[];
  /** Further advice. */
  readonly tips: readonly string[];
}

/** The first picture, and a disclosure under its name: all steps in a list, or each further picture with its step. */
export function picturedSteps({ name, pictures, steps, ways, tips }: PicturedSteps): TemplateResult {
  const [first, ...others] = pictures.map(
    ([drawing, label]) => html`<div class="figure-frame">${figure(drawing, label)}</div>`,
  );
  const items = (lines: readonly string[]): readonly TemplateResult[] => lines.map((line) => html`<li>${line}</li>`);
  const pictured = (lines: readonly string[]): readonly TemplateResult[] =>
    lines.map(
      (line, index) =>
        html`<li>
          ${others[index - 1] ?? nothing}
          <p class="care-text">${line}</p>
        </li>`,
    );
  // Safari announces a list without markers only if it has the role.
  const pictureSteps = (): TemplateResult =>
    steps.length
      ? html`<ol class="figure-steps" role="list" part="steps">
          ${pictured(steps)}
        </ol>`
      : html`<ul class="figure-steps" role="list">
          ${pictured(ways)}
        </ul>`;
  const plainSteps = (): TemplateResult | typeof nothing =>
    steps.length
      ? html`<ol class="care-list" part="steps">
          ${items(steps)}
        </ol>`
      : nothing;
  return html`${first}
    <details class="care-disclosure" part="how">
      <summary>${name}</summary>
      ${others.length ? pictureSteps() : plainSteps()}
      ${
        tips.length
          ? html`<ul class="care-list" part="tips">
              ${items(tips)}
            </ul>`
          : nothing
      }
    </details>`;
}
