import type { ReactiveElement } from 'lit';

/** Moves the focus after the pending update, which may remove the control that had it. */
export function focusAfterUpdate(host: ReactiveElement, selector: string): void {
  void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
}
