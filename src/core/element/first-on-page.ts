import type { ReactiveController, ReactiveElement } from 'lit';
import { ownOnly } from '../../json/own.js';
import { hostOf } from '../contract/host-of.js';

/**
 * The library's elements in one document. A page may load several bundles of the library, each with its own copy of this
 * module. So the list is a property of the document.
 */
interface Page {
  readonly elements: Set<ReactiveElement>;
  first: ReactiveElement | undefined;
  /** Whether `first` must be found again. */
  isStale: boolean;
}

const key = Symbol.for('back-care-elements:page');

function pageOf(document: Document): Page {
  const owner = document as { [key]?: Page };
  if (!owner[key]) {
    const value: Page = { elements: new Set(), first: undefined, isStale: false };
    Object.defineProperty(document, key, ownOnly({ configurable: true, value }));
  }
  return owner[key]!;
}

/** The hosts of the shadow trees around an element, outermost first, then the element. */
function pathTo(element: Element): readonly Element[] {
  const host = hostOf(element);
  return host ? [...pathTo(host), element] : [element];
}

/** Whether `a` comes before `b` in the document, also across shadow trees. */
function precedes(a: Element, b: Element): boolean {
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  const index = pathA.findIndex((each, depth) => each !== pathB[depth]);
  const [nextA, nextB] = [pathA[index], pathB[index]];
  if (!nextA || !nextB) return !nextA;
  return Boolean(nextA.compareDocumentPosition(nextB) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function firstOn(page: Page): ReactiveElement | undefined {
  if (page.isStale) {
    page.isStale = false;
    page.first = undefined;
    for (const element of page.elements) if (!page.first || precedes(element, page.first)) page.first = element;
  }
  return page.first;
}

/** Finds the first element again after a change, and renders it and the one that was first, once for many changes. */
function refresh(page: Page): void {
  if (page.isStale) return;
  const before = page.first;
  page.isStale = true;
  queueMicrotask(() => {
    const first = firstOn(page);
    if (first === before) return;
    before?.requestUpdate();
    first?.requestUpdate();
  });
}

/** Whether an element is the first of the library's elements on its page. That one shows what a page needs only once. */
export class FirstOnPage implements ReactiveController {
  readonly #host: ReactiveElement & { readonly isPiece: boolean };
  #page: Page | undefined;

  /** @param host an element; the pieces of a plan do not count */
  constructor(host: ReactiveElement & { readonly isPiece: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.isPiece) return;
    this.#page = pageOf(this.#host.ownerDocument);
    this.#page.elements.add(this.#host);
    refresh(this.#page);
  }

  hostDisconnected(): void {
    if (!this.#page) return;
    this.#page.elements.delete(this.#host);
    refresh(this.#page);
  }

  /** The first element on the page. */
  get first(): ReactiveElement | undefined {
    return this.#page && firstOn(this.#page);
  }
}
