import type { ReactiveController, ReactiveElement } from 'lit';
import { listen, windowOf } from '../contract/document-members.js';

/** Opens the closed disclosures of an element before printing, and closes the same ones afterwards. */
export class PrintExpansion implements ReactiveController {
  /** Whether the page is being printed. */
  active = false;
  readonly #host: ReactiveElement;
  readonly #filter: string;
  #opened: HTMLDetailsElement[] = [];
  #unlisten: readonly (() => void)[] = [];

  /** @param filter selector appended to `details`, to open only some of them */
  constructor(host: ReactiveElement, filter = '') {
    this.#host = host;
    this.#filter = filter;
    host.addController(this);
  }

  hostConnected(): void {
    const view = windowOf(this.#host);
    this.#unlisten = [listen(view, 'beforeprint', this.#open), listen(view, 'afterprint', this.#close)];
  }

  hostDisconnected(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#close();
  }

  readonly #open = (): void => {
    this.active = true;
    const closed = `details${this.#filter}:not([open])`;
    this.#opened.push(...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed));
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.active = false;
  };
}
