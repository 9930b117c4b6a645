import { parentOf } from '../contract/document-members.js';
import { hostOf } from '../contract/host-of.js';

/**
 * Opens every closed ancestor of an element, as the browser does for the target of a link.
 *
 * @returns whether the element was hidden
 */
export function reveal(element: Element): boolean {
  // Safari before 17.4 cannot say so.
  let wasHidden = element.isConnected && element.checkVisibility?.() === false;
  element.dispatchEvent(new Event('beforematch'));
  let each: Element | null = element;
  while (each) {
    // Not `instanceof`: the element may be in another window.
    if (each.localName === 'details' && !(each as HTMLDetailsElement).open) {
      (each as HTMLDetailsElement).open = true;
      wasHidden = true;
    }
    if (each.getAttribute('hidden') === 'until-found') {
      each.dispatchEvent(new Event('beforematch', { bubbles: true }));
      each.removeAttribute('hidden');
      wasHidden = true;
    }
    each = each.assignedSlot ?? parentOf(each) ?? hostOf(each) ?? null;
  }
  return wasHidden;
}

/**
 * Opens what is closed around an element, then fills its live region: at once if nothing was closed, else after a frame. A
 * screen reader does not speak what a region held before it was shown.
 */
export function revealFirst(element: Element, fill: () => void): void {
  if (!reveal(element)) {
    fill();
    return;
  }
  let isFilled = false;
  const fillOnce = (): void => {
    if (!isFilled) fill();
    isFilled = true;
  };
  globalThis.requestAnimationFrame?.(() => setTimeout(fillOnce));
  // A hidden tab and a frame that is scrolled out of sight draw nothing.
  setTimeout(fillOnce, 1000);
}

/**
 * Shows a part of an element, opens what is closed around it, and moves the focus there.
 *
 * @returns whether the part can be seen
 */
export function showPart(element: Element | undefined, part: string): boolean {
  // An element that shows its emergency signs openly has no disclosure, only the card.
  const target = [part, 'card-emergency-now']
    .map((name) => element?.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`))
    .find(Boolean);
  if (!element || !target) return false;
  if (target instanceof HTMLDetailsElement) target.open = true;
  reveal(element);
  // Test environments without layout, such as jsdom, cannot scroll. So it is everywhere in the elements.
  target.scrollIntoView?.({ block: 'nearest' });
  target.querySelector<HTMLElement>('summary, a')?.focus({ preventScroll: true });
  return target.getClientRects().length > 0;
}
