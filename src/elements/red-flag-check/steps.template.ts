import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { checked } from '../../core/contract/checked.js';
import { heading } from '../../core/parts/heading.template.js';
import { lit } from '../../core/parts/lit-writer.js';
import { tickedOnPaper } from '../../core/parts/on-paper.template.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { Progress } from '../../triage/steps.js';
import type { ListedSign } from './listed-signs.js';
import { meaningsLeaf } from './sign-list.leaf.js';
import { signList, type SignListView } from './sign-list.template.js';

const meanings = meaningsLeaf(lit);

export interface StepView extends SignListView {
  readonly level: number;
  /** The name of the group. */
  readonly title: string;
  readonly signs: readonly ListedSign[];
  /** Whether “none of these” is ticked. */
  readonly none: boolean;
  readonly progress: Progress;
  readonly canGoBack: boolean;
  readonly canSkip: boolean;
  /** The action of an emergency, which does not wait for the last screen. */
  readonly result: TemplateResult;
  /** The error text when nothing is chosen; otherwise empty. */
  readonly error: string;
  readonly onNone: (none: boolean) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/**
 * One screen: the signs of a group, with “none of these” as the last choice, while no sign is ticked. A screen reader hears
 * where the visitor is once, in the heading that has the focus after each step.
 */
export function step(view: StepView): TemplateResult {
  const { words, title, progress } = view;
  const position = fill(words.question, { position: progress.position, total: progress.total });
  const none = html`<label class="care-choice" part="sign">
    <input
      type="checkbox"
      name="none"
      ${checked(view.none)}
      ?disabled=${view.signs.some(({ id }) => view.ticked?.has(id))}
      @change=${(event: Event) => view.onNone((event.target as HTMLInputElement).checked)}
    />
    <span>${tickedOnPaper(view.none)}${words.noneOfThese}</span>
  </label>`;
  // The button's click is handled too: a frame without `allow-forms` submits no form, and fires no `submit`.
  const submit = (event: Event) => {
    event.preventDefault();
    view.onNext();
  };
  // New boxes in each step: in Chromium, Orca reads the names that the boxes had in the step before.
  const signs = keyed(progress.position, signList(view, view.signs, '', none, 'signs items'));
  return html`<form part="step" @submit=${submit} novalidate>
    <p class="care-small check-progress">
      <span aria-hidden="true">${position}</span>
      <progress max=${progress.total} value=${progress.position - 1} aria-hidden="true"></progress>
    </p>
    ${heading(
      view.level + 1,
      html`<span class="care-visually-hidden">${position}: </span>${title}`,
      'care-subheading check-question',
      true,
    )}
    ${signs} ${view.result}
    <p role="alert" aria-live="assertive" class="check-error">${view.error}</p>
    ${meanings(view, view.signs)}
    <div class="care-tools">
      <button type="submit" class="care-button care-button-primary" @click=${submit}>${words.next}</button>
      <button type="button" class="care-button" ?hidden=${!view.canGoBack} @click=${view.onBack}>${words.back}</button>
      ${
        view.canSkip
          ? html`<button type="button" class="care-button" @click=${view.onSkip}>${words.skip}</button>`
          : nothing
      }
    </div>
  </form>`;
}
