import type { ReactiveController, ReactiveElement } from 'lit';
import { ownOnly } from '../../json/own.js';
import { hostOf } from '../contract/host-of.js';

/**
 * The library's elements in one document. A page may load several bundles of the library, each with its own copy of this
 * module. So the list is a property of the document.
 */
interface Shared {
  readonly elements: Set<ReactiveElement>;
  first: ReactiveElement | undefined;
  /** Whether `first` must be found again. */
  isStale: boolean;
}

const key = Symbol.for('back-care-elements:page');

function sharedOf(document: Document): Shared {
  const owner = document as { [key]?: Shared };
  if (!owner[key]) {
    const value: Shared = { elements: new Set(), first: undefined, isStale: false };
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

function firstOn(shared: Shared): ReactiveElement | undefined {
  if (shared.isStale) {
    shared.isStale = false;
    shared.first = undefined;
    for (const element of shared.elements) if (!shared.first || precedes(element, shared.first)) shared.first = element;
  }
  return shared.first;
}

/** Finds the first element again after a change, and renders it and the one that was first, once for many changes. */
function refresh(shared: Shared): void {
  if (shared.isStale) return;
  const before = shared.first;
  shared.isStale = true;
  queueMicrotask(() => {
    const first = firstOn(shared);
    if (first === before) return;
    before?.requestUpdate();
    first?.requestUpdate();
  });
}

/** Whether an element is the first of the library's elements on its page. That one shows what a page needs only once. */
export class FirstOnPage implements ReactiveController {
  readonly #host: ReactiveElement & { readonly isPiece: boolean };
  #shared: Shared | undefined;

  /** @param host an element; the pieces of a plan do not count */
  constructor(host: ReactiveElement & { readonly isPiece: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.isPiece) return;
    this.#shared = sharedOf(this.#host.ownerDocument);
    this.#shared.elements.add(this.#host);
    refresh(this.#shared);
  }

  hostDisconnected(): void {
    if (!this.#shared) return;
    this.#shared.elements.delete(this.#host);
    refresh(this.#shared);
  }

  /** The first element on the page. */
  get first(): ReactiveElement | undefined {
    return this.#shared && firstOn(this.#shared);
  }
}
