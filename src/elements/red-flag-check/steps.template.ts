import { html, nothing, type TemplateResult } from 'lit';
import type { CheckWords } from '../../content/words/red-flag-check.js';
import type { WarningSign } from '../../content/types.js';
import type { SignId } from '../../content/advice/warning-signs.js';
import { heading } from '../../core/parts/heading.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { RegionText } from '../../core/region/region.js';
import type { Answer, AnswerValue } from '../../triage/triage.js';
import type { Progress } from '../../triage/steps.js';

export interface StepView {
  readonly words: CheckWords;
  readonly regionText: RegionText;
  readonly level: number;
  readonly sign: WarningSign<SignId>;
  readonly answer: Answer | undefined;
  readonly progress: Progress;
  readonly canGoBack: boolean;
  /** The action of an emergency, which does not wait for the last question. */
  readonly result: TemplateResult;
  /** Whether “none of these” is ticked. */
  readonly noneOfThese: boolean;
  /** The error text when the answer is missing; otherwise empty. */
  readonly error: string;
  readonly onAnswer: (answer: Answer, noneOfThese?: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const choices: readonly Exclude<AnswerValue, 'skipped'>[] = ['yes', 'no', 'unsure'];

/** One question with its answers. */
export function step(view: StepView): TemplateResult {
  const { words, sign, progress } = view;
  const signWords = words.signs[sign.id];
  const position = fill(words.question, { position: progress.position, total: progress.total });
  return html`<form part="step" @submit=${submit(view)} novalidate>
    <p class="care-small check-progress">
      <span>${position}</span>
      <progress max=${progress.total} value=${progress.position - 1} aria-label=${position}></progress>
    </p>
    ${heading(view.level + 1, fill(signWords.question, view.regionText.values), 'care-subheading check-question', true)}
    ${signWords.hint ? html`<p class="care-text">${fill(signWords.hint, view.regionText.values)}</p>` : nothing}
    <fieldset class="care-choices" part="signs" aria-label=${fill(signWords.question, view.regionText.values)}>
      ${choices.map(
        (value) =>
          html`<label class="care-choice" part="sign">
            <input
              type="radio"
              name="answer"
              data-sign=${sign.id}
              value=${value}
              .checked=${view.answer?.value === value}
              @change=${() => view.onAnswer(value === 'yes' && sign.logic === 'yes-and-any-item' ? { value, items: [] } : { value })}
            />
            <span>${words[value]}</span>
          </label>`,
      )}
    </fieldset>
    ${view.answer?.value === 'yes' && sign.items.length ? items(view) : nothing} ${view.result}
    <p role="alert" aria-live="assertive" class="check-error">${view.error}</p>
    <details class="care-disclosure">
      <summary>${words.why}</summary>
      <p class="care-text">${fill(signWords.reason, view.regionText.values)}</p>
    </details>
    <div class="care-tools">
      <button type="submit" class="care-button care-button-primary">${words.next}</button>
      <button type="button" class="care-button" ?hidden=${!view.canGoBack} @click=${view.onBack}>${words.back}</button>
      ${
        sign.sensitive
          ? html`<button
              type="button"
              class="care-button"
              @click=${() => {
                view.onAnswer({ value: 'skipped' });
                view.onNext();
              }}
            >
              ${words.skip}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

/** The tick boxes within a question. “None of these” is separate, because it clears the others. */
function items(view: StepView): TemplateResult {
  const { words, sign, answer } = view;
  const ticked = answer?.items ?? [];
  const tick = (item: string, on: boolean) => {
    const chosen = sign.items.filter((each) => (each === item ? on : ticked.includes(each)));
    // A plain “yes” to “any of these?” stays a yes after the last item is unticked.
    view.onAnswer(
      chosen.length || sign.logic === 'yes-and-any-item' ? { value: 'yes', items: chosen } : { value: 'yes' },
    );
  };
  return html`<fieldset class="care-choices" part="items">
    <legend>${words.tickAny}</legend>
    ${sign.items.map(
      (item) =>
        html`<label class="care-choice">
          <input
            type="checkbox"
            name="item"
            value=${item}
            .checked=${ticked.includes(item)}
            @change=${(event: Event) => tick(item, (event.target as HTMLInputElement).checked)}
          />
          <span>${fill(words.signs[sign.id].items?.[item] ?? '', view.regionText.values)}</span>
        </label>`,
    )}
    ${
      sign.logic === 'yes-and-any-item'
        ? html`<label class="care-choice">
            <input
              type="checkbox"
              name="none"
              .checked=${view.noneOfThese}
              @change=${(event: Event) =>
                view.onAnswer({ value: 'yes', items: [] }, (event.target as HTMLInputElement).checked)}
            />
            <span>${words.noneOfThese}</span>
          </label>`
        : nothing
    }
  </fieldset>`;
}

function submit(view: StepView): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    view.onNext();
  };
}
