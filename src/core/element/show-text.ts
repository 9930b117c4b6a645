/**
 * Shows the text inside an element's tag in place of what the element renders.
 *
 * @param makeText gives what to show where the tag is empty
 */
export function showText(element: HTMLElement, makeText: () => string): void {
  const slot = element.ownerDocument.createElement('slot');
  (element.shadowRoot ?? element.attachShadow({ mode: 'open' })).replaceChildren(slot);
  if (element.textContent.trim()) return;
  try {
    slot.textContent = makeText();
  } catch {
    // The words themselves failed: there is nothing more to show.
  }
}
