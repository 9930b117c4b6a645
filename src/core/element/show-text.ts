import { ownOnly } from '../../json/own.js';
import { createElement } from '../contract/document-members.js';

/**
 * A slot for the text inside an element's tag.
 *
 * @param makeText returns the text to show if the tag is empty
 */
export function textSlot(element: HTMLElement, makeText: () => string): HTMLElement {
  const slot = createElement('slot', element.ownerDocument);
  if (element.textContent.trim()) return slot;
  try {
    slot.textContent = makeText();
  } catch {
    // The words cannot be read either: there is nothing to show.
  }
  return slot;
}

/** Shows the text inside an element's tag instead of what the element renders. */
export function showText(element: HTMLElement, makeText: () => string): void {
  const root = element.shadowRoot ?? element.attachShadow(ownOnly({ mode: 'open' }));
  root.replaceChildren(textSlot(element, makeText));
}
