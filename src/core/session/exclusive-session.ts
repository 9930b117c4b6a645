import type { ReactiveController } from 'lit';
import type { SessionStatus } from './guided-session.js';

/** What takes turns. */
export interface Guide {
  readonly session: { readonly status: SessionStatus };
  pause(): void;
}

/** An event, since the others may stand in other shadow roots and come from another file of the library. */
const type = 'back-care-elements:turn';

/** Lets one guide of the page lead through exercises at a time: where one begins or goes on, any other one pauses. */
export class ExclusiveSession implements ReactiveController {
  readonly #guide: Guide;

  constructor(host: { addController(controller: ReactiveController): void }, guide: Guide) {
    this.#guide = guide;
    host.addController(this);
  }

  /** One that comes back to the page while it runs takes its turn anew. */
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
