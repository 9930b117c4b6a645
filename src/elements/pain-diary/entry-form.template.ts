import { html, nothing, type TemplateResult } from 'lit';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import { heading } from '../../core/parts/heading.template.js';
import { assertiveMessage } from '../../core/parts/live-region.template.js';

/** The content of the form, as text. */
export type Draft = Readonly<Record<'when' | 'pain' | 'stopped' | 'helped' | 'note', string>>;
/** A text that a visitor may write. */
export const textNames = ['stopped', 'helped', 'note'] as const;
/** A required field that is empty, or a text that is too long to keep. */
export type Missing = 'when' | 'pain' | (typeof textNames)[number];

export const emptyDraft: Draft = { when: '', pain: '', stopped: '', helped: '', note: '' };

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export interface FormView {
  readonly words: DiaryWords;
  readonly level: number;
  readonly editing: boolean;
  readonly missing: Missing | undefined;
  readonly onSubmit: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  readonly onCancel: () => void;
}

/**
 * The form for one entry. An error describes the first answer, which gets the focus: Orca does not read the description of
 * a group. Its fields are uncontrolled: use {@link readForm} and {@link fillForm}.
 */
export function entryForm(view: FormView): TemplateResult {
  const { words, level, editing, missing } = view;
  const error = (about: Missing, what: string): TemplateResult =>
    html`<span class="diary-error" id="diary-no-${about}">${missing === about ? what : nothing}</span>`;
  // No `maxlength`: the browser would cut a pasted text without a word.
  const text = (name: (typeof textNames)[number]): TemplateResult =>
    html`<label class="diary-field">
        <span class="diary-label">${words[name]}</span>
        <textarea
          class="diary-input diary-text"
          name=${name}
          rows="2"
          aria-invalid=${missing === name ? 'true' : nothing}
          aria-describedby="diary-no-${name}"
        ></textarea></label
      >${error(name, words.tooLong)}`;
  return html`<form
    class="diary-form care-no-print"
    part="form"
    novalidate
    @submit=${view.onSubmit}
    @input=${view.onInput}
  >
    ${heading(level + 1, editing ? words.changeEntry : words.newEntry, 'care-subheading', true)}
    <fieldset class="care-choices" part="pain">
      <legend>${words.pain}</legend>
      <div class="diary-numbers">
        ${scale.map((number) => {
          const meaning = number === 0 ? words.least : number === 10 ? words.most : '';
          return html`<label class="diary-number">
            <input
              type="radio"
              name="pain"
              value=${number}
              required
              aria-label=${meaning ? `${number}, ${meaning}` : nothing}
              aria-describedby=${number === 0 ? 'diary-no-pain' : nothing}
            />
            <span>${number}</span>
          </label>`;
        })}
      </div>
      <div class="diary-ends" aria-hidden="true"><span>0: ${words.least}</span><span>10: ${words.most}</span></div>
      ${error('pain', words.choosePain)}
    </fieldset>
    ${assertiveMessage(missing ? (({ when: words.chooseTime, pain: words.choosePain } as Partial<Record<Missing, string>>)[missing] ?? words.tooLong) : '')}
    <label class="diary-field">
      <span class="diary-label">${words.when}</span>
      <input
        class="diary-input diary-time"
        type="datetime-local"
        name="when"
        max="9999-12-30T23:59"
        required
        aria-invalid=${missing === 'when' ? 'true' : nothing}
        aria-describedby="diary-no-when"
      />
    </label>
    ${error('when', words.chooseTime)}
    <details class="care-disclosure diary-more" part="more">
      <summary>${words.more}</summary>
      ${text('stopped')} ${text('helped')} ${text('note')}
    </details>
    <div class="care-tools">
      <button type="submit" class="care-button care-button-primary" @click=${view.onSubmit}>
        ${editing ? words.saveChange : words.save}
      </button>
      ${editing ? html`<button type="button" class="care-button" @click=${view.onCancel}>${words.cancel}</button>` : nothing}
    </div>
  </form>`;
}

const fieldsOf = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`),
];

export function readForm(form: HTMLFormElement): Draft {
  const text = (name: keyof Draft): string =>
    fieldsOf(form, name).find(({ type, checked }) => type !== 'radio' || checked)?.value ?? '';
  return {
    when: text('when'),
    pain: text('pain'),
    stopped: text('stopped'),
    helped: text('helped'),
    note: text('note'),
  };
}

export function fillForm(form: HTMLFormElement, draft: Draft): void {
  form.reset?.();
  for (const [name, value] of Object.entries(draft)) {
    for (const field of fieldsOf(form, name)) {
      // Not through the value of the radio group, which test environments do not let set.
      if (field.type === 'radio') field.checked = field.value === value;
      else field.value = value;
    }
  }
  // Text that is in the form is also in sight.
  if (textNames.some((name) => draft[name])) form.querySelector('details')!.open = true;
}
