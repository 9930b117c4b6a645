import type { ReactiveController } from 'lit';
import type { SessionStatus } from './guided-session.js';

/** A guide through a session, which another guide on the page may pause. */
export interface Guide {
  readonly session: { readonly status: SessionStatus };
  pause(): void;
}

/** Name of the event that pauses the other guides. An event reaches other shadow roots and bundles of the library. */
const type = 'back-care-elements:turn';

/** Only one guide on a page runs at a time: when a guide starts or resumes, all others pause. */
export class ExclusiveSession implements ReactiveController {
  readonly #guide: Guide;

  constructor(host: { addController(controller: ReactiveController): void }, guide: Guide) {
    this.#guide = guide;
    host.addController(this);
  }

  /** A guide that returns to the page while it runs pauses the others again. */
  hostConnected(): void {
    if (this.#runs) this.take();
    document.addEventListener(type, this.#yield);
  }

  hostDisconnected(): void {
    document.removeEventListener(type, this.#yield);
  }

  take(): void {
    document.dispatchEvent(new CustomEvent(type, { detail: this }));
  }

  get #runs(): boolean {
    return this.#guide.session.status === 'running';
  }

  readonly #yield = (event: Event): void => {
    if ((event as CustomEvent).detail !== this && this.#runs) this.#guide.pause();
  };
}
