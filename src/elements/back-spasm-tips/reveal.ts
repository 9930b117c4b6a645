/** Opens every closed ancestor of an element, as the browser does for the target of a link. */
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
