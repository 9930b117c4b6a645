import { html, noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { createElement } from '../contract/document-members.js';

const isText = (item: unknown): item is string => typeof item === 'string';

/** Makes the items of a list that are text alone without templates. */
class ListItems extends Directive {
  #before: readonly string[] | undefined;

  /** What a server writes, and items that are more than text. */
  override render(items: readonly unknown[]): unknown {
    return items.map((item) => html`<li>${item}</li>`);
  }

  override update(_part: unknown, [items]: [readonly unknown[]]): unknown {
    const before = this.#before;
    this.#before = items.every(isText) ? items : undefined;
    if (!this.#before) return this.render(items);
    if (before?.length === items.length && this.#before.every((item, index) => item === before[index])) return noChange;
    const fragment = new DocumentFragment();
    for (const item of this.#before) fragment.appendChild(createElement('li')).textContent = item;
    return fragment;
  }
}

/**
 * The items of a list. Lit keeps three comments and an object for each item of a template's list, so that each can change by
 * itself: more than half of an element's nodes. A list of plain texts is replaced as a whole when one of them changes.
 */
export const listItems = directive(ListItems);
