import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reports each time the visitor follows a link within the page, including a link to the current URL. */
export class DeepLink implements ReactiveController {
  readonly #follow: () => boolean;

  /** @param follow shows the target of the page's URL; returns whether the element contains it */
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

  /** A link to the current URL fires no `hashchange`, and the browser's own navigation would take the focus away. */
  readonly #followAgain = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href } = location;
    if (event.composedPath().some((each) => (each as HTMLAnchorElement).href === href) && this.#follow())
      event.preventDefault();
  };
}
