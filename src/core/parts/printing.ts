import type { ReactiveController, ReactiveElement } from 'lit';
import { listen, windowOf } from '../contract/document-members.js';

/** Follows whether the page of an element is being printed. */
export class Printing implements ReactiveController {
  /** Whether the page is being printed. */
  active = false;
  readonly #host: ReactiveElement;
  readonly #changed: (active: boolean) => void;
  #unlisten: readonly (() => void)[] = [];

  /** @param changed shows what belongs on paper, or hides it again; the browser waits for nothing that comes later */
  constructor(host: ReactiveElement, changed: (active: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const view = windowOf(this.#host);
    this.#unlisten = [
      listen(view, 'beforeprint', () => this.#set(true)),
      listen(view, 'afterprint', () => this.#set(false)),
    ];
  }

  hostDisconnected(): void {
    for (const unlisten of this.#unlisten) unlisten();
    if (this.active) this.#set(false);
  }

  #set(active: boolean): void {
    this.active = active;
    this.#changed(active);
  }
}
