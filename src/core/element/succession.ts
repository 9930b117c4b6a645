import type { ReactiveController, ReactiveElement } from 'lit';

/** The part of an element that holds what a visitor did. */
export interface Heritage<State> {
  /** Gives away what the visitor did; `undefined` if nothing. */
  leave(): State | undefined;
  /** Continues with what the visitor did in an element before this one, which is not rendered yet. */
  inherit(state: State): void;
}

/** The elements that left the page, and those that came, in the step that the page is in now. */
const left: Succession<unknown>[] = [];
const arrived: Succession<unknown>[] = [];

function remove(list: Succession<unknown>[], one: Succession<unknown> | undefined): void {
  const index = one ? list.indexOf(one) : -1;
  if (index >= 0) list.splice(index, 1);
}

/** A step ends before any microtask runs: what a visitor did must not be there for the next visitor. */
function addForThisStep(list: Succession<unknown>[], one: Succession<unknown>): void {
  list.push(one);
  queueMicrotask(() => remove(list, one));
}

/**
 * Hands what a visitor did in an element over to the element that takes its place. Page swappers (Turbo, htmx, Unpoly, Swup
 * and others) take an element out and put one of the same kind in, in one step; some put the new one in first.
 *
 * Only an element that comes with HTML inherits. One that a script creates starts empty: a framework does so to start again.
 */
export class Succession<State> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #heritage: Heritage<State>;
  /** Whether the element may inherit: it was in the page before its constructor ran, and this is its first time there. */
  #isHeir: boolean;
  /** The element that has inherited in this step. */
  #heir: Succession<State> | undefined;

  constructor(host: ReactiveElement, heritage: Heritage<State>) {
    this.#host = host;
    this.#heritage = heritage;
    this.#isHeir = host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that is only moved keeps what it has. htmx puts a new one in beside one that it preserves.
    remove(left, this);
    const heir = this.#heir;
    if (heir) heir.#handOverTo(this);
    if (!this.#isHeir) return;
    this.#isHeir = false;
    const before = this.#findAlike(left);
    remove(left, before);
    if (before) before.#handOverTo(this);
    else addForThisStep(arrived, this);
  }

  hostDisconnected(): void {
    remove(arrived, this);
    const heir = this.#findAlike(arrived);
    remove(arrived, heir);
    if (heir) this.#handOverTo(heir);
    else addForThisStep(left, this);
  }

  /** The first of a list that is of the same kind and has the same id, or none too. */
  #findAlike(list: readonly Succession<unknown>[]): Succession<State> | undefined {
    const { localName, id } = this.#host;
    return list.find((each) => each.#host.localName === localName && each.#host.id === id) as
      Succession<State> | undefined;
  }

  #handOverTo(heir: Succession<State>): void {
    const state = this.#heritage.leave();
    if (state === undefined) return;
    heir.#heritage.inherit(state);
    this.#heir = heir;
    queueMicrotask(() => (this.#heir = undefined));
  }
}
