import { html, type TemplateResult } from 'lit';
import { checked } from '../contract/checked.js';

/** The radio buttons of a group. The caller renders the fieldset and legend around them. */
export function choices<Value extends string | number>(
  name: string,
  options: readonly (readonly [value: Value, label: string])[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
  className = 'care-choice',
): TemplateResult[] {
  return options.map(
    ([value, label]) =>
      html`<label class=${className}>
        <input type="radio" name=${name} value=${value} ${checked(value === chosen)} @change=${() => choose(value)} />
        <span>${label}</span>
      </label>`,
  );
}
