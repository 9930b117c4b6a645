import type { ReactiveController } from 'lit';
import type { SessionStatus } from './guided-session.js';
import { ownOnly } from '../../json/own.js';
import { documentOf, fire, listen } from '../contract/document-members.js';

/** A guide through a session, which another guide on the page may pause. */
export interface Guide {
  readonly session: { readonly status: SessionStatus };
  pause(): void;
}

/** Name of the event that pauses the other guides. An event reaches other shadow roots and bundles of the library. */
const type = 'back-care-elements:turn';

/** Only one guide on a page runs at a time: when a guide starts or resumes, all others pause. */
export class ExclusiveSession implements ReactiveController {
  readonly #host: object;
  readonly #guide: Guide;
  #unlisten: (() => void) | undefined;

  constructor(host: { addController(controller: ReactiveController): void }, guide: Guide) {
    this.#host = host;
    this.#guide = guide;
    host.addController(this);
  }

  /** A guide that returns to the page while it runs pauses the others again. */
  hostConnected(): void {
    if (this.#runs) this.take();
    this.#unlisten = listen(documentOf(this.#host), type, this.#yield);
  }

  hostDisconnected(): void {
    this.#unlisten?.();
  }

  take(): void {
    fire(documentOf(this.#host), new CustomEvent(type, ownOnly({ detail: this })));
  }

  get #runs(): boolean {
    return this.#guide.session.status === 'running';
  }

  readonly #yield = (event: Event): void => {
    if ((event as CustomEvent).detail !== this && this.#runs) this.#guide.pause();
  };
}
