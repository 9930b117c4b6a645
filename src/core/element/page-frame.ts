import type { ReactiveElement } from 'lit';
import { ownOnly } from '../../json/own.js';
import type { Frame } from '../care-card/care-context.js';
import { FirstOnPage } from './first-on-page.js';
import { showPart } from './reveal.js';

type FramePart = 'emergency' | 'about';
const frameParts: readonly FramePart[] = ['emergency', 'about'];

/**
 * Decides whether an element shows the emergency signs and what to look out for in full, or leads to those of the first
 * element on the page.
 */
export class PageFrame {
  readonly #host: ReactiveElement;
  readonly #firstOnPage: FirstOnPage;
  /** Whether the visitor could not be led to the first element: it is hidden. */
  #isFirstHidden = false;

  constructor(host: ReactiveElement & { readonly isPiece: boolean }) {
    this.#host = host;
    this.#firstOnPage = new FirstOnPage(host);
  }

  /** @param hasSiteSigns whether the site adds emergency signs to the element, which the first element may not have */
  choose(isPiece: boolean, hasSiteSigns: boolean): Frame {
    if (isPiece) return ownOnly({ signs: 'none' });
    // What a visitor has opened stays, also when an element appears above this one.
    const isOpen =
      this.#host.hasUpdated &&
      this.#host.renderRoot.querySelector(frameParts.map((part) => `[part=${part}][open]`).join());
    // On a server, there is no first element: each shows all.
    const { first } = this.#firstOnPage;
    if (!first || first === this.#host || isOpen || this.#isFirstHidden || hasSiteSigns)
      return ownOnly({ signs: 'full' });
    return { signs: 'link', goToSigns: () => this.#goTo('emergency'), goToSafetyNet: () => this.#goTo('about') };
  }

  /** Shows a part of the first element; if that one is hidden, the same part of this element. */
  #goTo(part: FramePart): void {
    if (showPart(this.#firstOnPage.first, part)) return;
    this.#isFirstHidden = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => showPart(this.#host, part));
  }
}
