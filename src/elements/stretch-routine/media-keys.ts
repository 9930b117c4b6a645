import type { ReactiveController } from 'lit';

export type MediaKey = 'play' | 'pause' | 'nexttrack' | 'previoustrack';

/**
 * The play, pause, next and previous keys of a headset or keyboard, where the browser supports them. Handlers are set
 * only during a session. The buttons on the page do the same, so nothing is lost without the keys.
 */
export class MediaKeys implements ReactiveController {
  readonly #actions: Readonly<Record<MediaKey, () => void>>;
  #taken = false;

  constructor(host: { addController(controller: ReactiveController): void }, actions: Record<MediaKey, () => void>) {
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set('none');
  }

  /** Handles the keys while a session plays or is paused; releases them for `none`. */
  set(state: MediaSessionPlaybackState): void {
    const take = state !== 'none';
    if (!take && !this.#taken) return;
    this.#taken = take;
    for (const [key, action] of Object.entries(this.#actions) as [MediaKey, () => void][]) {
      try {
        navigator.mediaSession.setActionHandler(key, take ? action : null);
      } catch {
        // This browser does not know the key; the others still work.
      }
    }
    try {
      navigator.mediaSession.playbackState = state;
    } catch {
      // Without it, the keys work all the same.
    }
  }
}
