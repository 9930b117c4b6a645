import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells of each time that the visitor follows a link to a part of this page, also to the one that the page is at. */
export class DeepLink implements ReactiveController {
  readonly #follow: () => boolean;

  /** @param follow goes where the page's address points; says whether that is here */
  constructor(host: ReactiveControllerHost, follow: () => boolean) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('click', this.#followAgain, true);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('click', this.#followAgain, true);
  }

  /** Of a link to the address that the page has already, no change is told; and followed by the browser, it takes the focus away. */
  readonly #followAgain = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href } = location;
    if (event.composedPath().some((each) => (each as HTMLAnchorElement).href === href) && this.#follow())
      event.preventDefault();
  };
}
