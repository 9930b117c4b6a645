import type { ReactiveElement } from 'lit';
import { Printing } from './printing.js';

/** Opens the closed disclosures of an element before printing, and closes the same ones afterwards. */
export class PrintExpansion {
  readonly #host: ReactiveElement;
  readonly #filter: string;
  #opened: HTMLDetailsElement[] = [];
  readonly #printing: Printing;

  /** @param filter selector appended to `details`, to open only some of them */
  constructor(host: ReactiveElement, filter = '') {
    this.#host = host;
    this.#filter = filter;
    this.#printing = new Printing(host, (active) => (active ? this.#open() : this.#close()));
  }

  /** Whether the page is being printed. */
  get active(): boolean {
    return this.#printing.active;
  }

  #open(): void {
    const closed = `details${this.#filter}:not([open])`;
    this.#opened.push(...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed));
    for (const details of this.#opened) details.open = true;
  }

  #close(): void {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  }
}
