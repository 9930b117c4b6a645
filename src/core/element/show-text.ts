import { ownOnly } from '../../json/own.js';
import { createElement } from '../contract/document-members.js';

/**
 * Shows the text inside an element's tag instead of what the element renders.
 *
 * @param makeText returns the text to show if the tag is empty
 */
export function showText(element: HTMLElement, makeText: () => string): void {
  const slot = createElement('slot', element.ownerDocument);
  (element.shadowRoot ?? element.attachShadow(ownOnly({ mode: 'open' }))).replaceChildren(slot);
  if (element.textContent.trim()) return;
  try {
    slot.textContent = makeText();
  } catch {
    // The words cannot be read either: there is nothing to show.
  }
}
