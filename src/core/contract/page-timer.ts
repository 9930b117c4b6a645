import type { ReactiveControllerHost } from 'lit';
import { documentOf, listen } from './document-members.js';

/** The timers of a controller. Tests give it their own. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}

/** The timers of the page. */
export const pageTimers: Timers = {
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (id) => window.clearTimeout(id),
};

/**
 * The one timer of a controller. Calls back after some time, and as soon as the element comes to the page or the page is
 * shown or hidden, because browsers delay the timers of a hidden page.
 */
export class PageTimer {
  readonly #host: ReactiveControllerHost;
  readonly #callback: () => void;
  readonly #timers: Timers;
  #id: number | undefined;
  #unlisten: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, callback: () => void, timers: Timers) {
    this.#host = host;
    this.#callback = callback;
    this.#timers = timers;
  }

  /** The element came to the page. */
  connect(): void {
    this.#unlisten = listen(documentOf(this.#host), 'visibilitychange', this.#callback);
    this.#callback();
  }

  /** The element left the page. */
  disconnect(): void {
    this.#unlisten?.();
    this.stop();
  }

  /** Calls back once, after this time. Replaces what was started before. */
  start(milliseconds: number): void {
    this.stop();
    this.#id = this.#timers.setTimeout(this.#callback, milliseconds);
  }

  stop(): void {
    if (this.#id !== undefined) this.#timers.clearTimeout(this.#id);
    this.#id = undefined;
  }
}
