import type { ReactiveController, ReactiveElement } from 'lit';
import { tags } from '../../content/tags.js';
import { listen, parentOf, queryAll, windowOf } from '../contract/document-members.js';

/** Most links to look at in one place, because each costs a computed style. */
const most = 10;

/** Where links are not those of the page's text: in its frame, and in the text inside our own tags. */
const elsewhere = ['header, footer, nav, aside, dialog, [data-care-element]', ...tags].join();

/** As browsers compute colours: fully transparent, and fully opaque. */
const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
const isSolid = (colour: string): boolean => colour !== '' && !/^rgba|\//.test(colour);

/** The colour of the first link that is part of a text: no button, and of another colour than the words around it. */
function colourOf(links: NodeListOf<Element>, view: Window): string | undefined {
  let looked = 0;
  for (const link of links) {
    const around = parentOf(link);
    if (!around || link.closest(elsewhere)) continue;
    if (looked++ === most) break;
    const { color, backgroundColor } = view.getComputedStyle(link);
    if (isSolid(color) && isClear(backgroundColor) && color !== view.getComputedStyle(around).color) return color;
  }
  return undefined;
}

/** The colour of the page's links, those near the element first. */
function linkColourAround(host: Element, view: Window): string | undefined {
  const near = host.closest('article, main, section')?.querySelectorAll('p a[href]');
  return (near && colourOf(near, view)) ?? colourOf(queryAll(host.ownerDocument, 'p a[href]'), view);
}

/**
 * Gives an element the colour of the page's links. The style sheet makes it darker or lighter until it can be read, in light
 * and in dark. The pieces of a plan inherit the plan's.
 */
export class PageLinks implements ReactiveController {
  readonly #host: ReactiveElement & { readonly isPiece: boolean };
  #unlisten: readonly (() => void)[] = [];
  #colour = '';
  #shown = '';

  /** @param host an element; the pieces of a plan take the plan's colours */
  constructor(host: ReactiveElement & { readonly isPiece: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const view = windowOf(this.#host);
    // Some test environments have no computed styles, and some no media queries.
    if (this.#host.isPiece || !view.getComputedStyle) return;
    const dark = view.matchMedia?.('(prefers-color-scheme: dark)');
    // Optimisers bring a page's style sheets late, and a script in its head runs before there is a link.
    this.#unlisten = [
      listen(view, 'load', this.#lookAround),
      ...(dark ? [listen(dark, 'change', this.#lookAround)] : []),
    ];
    this.#lookAround();
  }

  hostDisconnected(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
  }

  hostUpdated(): void {
    this.#show();
  }

  readonly #lookAround = (): void => {
    this.#colour = linkColourAround(this.#host, windowOf(this.#host)) ?? '';
    if (this.#host.hasUpdated) this.#show();
  };

  /** On the element's inside: nothing of what the page wrote changes. No template writes this style. */
  #show(): void {
    if (this.#shown === this.#colour) return;
    this.#shown = this.#colour;
    this.#host.renderRoot.querySelector<HTMLElement>('.care-base')?.style.setProperty('--_page-link', this.#colour);
  }
}
