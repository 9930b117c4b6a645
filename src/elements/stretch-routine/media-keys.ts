import type { ReactiveController } from 'lit';

export type MediaKey = 'play' | 'pause' | 'nexttrack' | 'previoustrack';

/**
 * The keys of a headset or keyboard for play, pause, next and previous, where the browser hands them to pages. They are
 * taken only while something runs, and given back. Without them nothing is missing: the buttons do the same.
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

  /** Takes the keys while a session plays or is paused, and gives them back for `none`. */
  set(state: MediaSessionPlaybackState): void {
    const take = state !== 'none';
    if (!take && !this.#taken) return;
    this.#taken = take;
    for (const [key, action] of Object.entries(this.#actions) as [MediaKey, () => void][]) {
      // A browser throws for a key that it does not know; the others still work.
      try {
        navigator.mediaSession.setActionHandler(key, take ? action : null);
      } catch {
        continue;
      }
    }
    try {
      navigator.mediaSession.playbackState = state;
    } catch {
      return;
    }
  }
}
