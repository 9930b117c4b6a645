import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Sets `checked` when it changes, as a property binding does. */
class Checked extends Directive {
  #before: boolean | undefined;

  override render(_isChecked: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isChecked]: [boolean]): unknown {
    if (isChecked !== this.#before) (element as HTMLInputElement).checked = isChecked;
    this.#before = isChecked;
    return noChange;
  }
}

/**
 * Whether a box is ticked: `<input type="checkbox" ${checked(isTicked)} />`. Lit's server renderer writes `.checked=${false}`
 * as the attribute `checked="false"`, which ticks the box until the script has run. So on a server, nothing is ticked.
 */
export const checked = directive(Checked);
