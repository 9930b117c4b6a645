/** Opens what is closed around an element, as the browser does around one that a link names. */
export function reveal(element: Element): void {
  element.dispatchEvent(new Event('beforematch'));
  let each: Element | null = element;
  while (each) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (each.getAttribute('hidden') === 'until-found') {
      each.dispatchEvent(new Event('beforematch', { bubbles: true }));
      each.removeAttribute('hidden');
    }
    each = each.assignedSlot ?? each.parentElement ?? (each.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
}
