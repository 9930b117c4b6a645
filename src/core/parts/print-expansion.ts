import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens every disclosure of an element for printing, and closes again those that it opened. */
export class PrintExpansion implements ReactiveController {
  /** Whether the page is being printed now. */
  active = false;
  readonly #host: ReactiveElement;
  readonly #which: string;
  #opened: HTMLDetailsElement[] = [];

  /** @param which a selector after `details`, where not every one is to be opened */
  constructor(host: ReactiveElement, which = '') {
    this.#host = host;
    this.#which = which;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.active = true;
    const closed = `details${this.#which}:not([open])`;
    this.#opened.push(...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed));
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.active = false;
  };
}
