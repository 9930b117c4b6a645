import type { ReactiveController, ReactiveElement } from 'lit';
import { listen, windowOf } from '../contract/document-members.js';

/**
 * Chromium's “dark theme for all sites” inverts dark text and light backgrounds of pages without a dark scheme, each by
 * itself: black on a bright button becomes white on it. It leaves alone what has a dark scheme. So an element that it
 * darkens takes its own dark colours.
 */
export class ForcedDark implements ReactiveController {
  readonly #host: ReactiveElement;
  #unlisten: (() => void) | undefined;
  #isChecked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Some test environments have no media queries.
    const dark = windowOf(this.#host).matchMedia?.('(prefers-color-scheme: dark)');
    if (dark) this.#unlisten = listen(dark, 'change', this.#check);
    if (this.#host.hasUpdated) this.#check();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }

  hostUpdated(): void {
    // Later updates keep the class, which no template writes.
    if (!this.#isChecked) this.#check();
    this.#isChecked = true;
  }

  readonly #check = (): void => {
    const view = windowOf(this.#host);
    const base = this.#host.renderRoot.querySelector('.care-base');
    if (!base || !view.matchMedia?.('(prefers-color-scheme: dark)').matches) return base?.classList.remove('care-dark');
    base.classList.remove('care-dark');
    // The rule's colour, which is never drawn, is black in a dark scheme, be it the page's or a forced one.
    const { colorScheme, columnRuleColor } = view.getComputedStyle(base);
    base.classList.toggle('care-dark', !/dark/.test(colorScheme) && columnRuleColor === 'rgb(0, 0, 0)');
  };
}
