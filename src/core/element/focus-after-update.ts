import type { ReactiveElement } from 'lit';

/** Focuses what a selector finds once the pending update is on screen, because the control that had the focus may be gone. */
export function focusAfterUpdate(host: ReactiveElement, selector: string): void {
  void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
}
