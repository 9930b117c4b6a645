import type { ReactiveController, ReactiveElement } from 'lit';

/** The part of an element that holds what a visitor did. */
export interface Handover<State> {
  /** Gives away what the visitor did; `undefined` if nothing. */
  handOver(): State | undefined;
  /** Continues with what the visitor did in the element before this one. This one is not rendered yet. */
  takeOver(state: State): void;
}

/** The elements that left the page, and those that came, in the task that runs now. */
const left: Succession<unknown>[] = [];
const arrived: Succession<unknown>[] = [];

function remove(list: Succession<unknown>[], one: Succession<unknown> | undefined): void {
  const index = one ? list.indexOf(one) : -1;
  if (index >= 0) list.splice(index, 1);
}

/** Keeps it in the list until the first microtask: what a visitor did must not be there for the next visitor. */
function addForThisTask(list: Succession<unknown>[], one: Succession<unknown>): void {
  list.push(one);
  queueMicrotask(() => remove(list, one));
}

/**
 * Hands what a visitor did in an element over to the element that takes its place. Page swappers (Turbo, htmx, Unpoly, Swup
 * and others) take an element out and put one of the same kind in, in one task; some put the new one in first. htmx does so
 * even for an element that it keeps (`hx-preserve`):
 *
 *     new one connected      waits for the one before it
 *     kept one disconnected  hands over to the new one
 *     kept one connected     takes back what the new one got
 *
 * Only an element that comes with HTML takes over. One that a script creates starts empty: a framework does so to start again.
 */
export class Succession<State> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #state: Handover<State>;
  /** Whether the element may take over: it was in the page before its constructor ran, and this is its first time there. */
  #maySucceed: boolean;
  /** The element that has taken over from this one in this task. */
  #successor: Succession<State> | undefined;

  constructor(host: ReactiveElement, state: Handover<State>) {
    this.#host = host;
    this.#state = state;
    this.#maySucceed = host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that is only moved keeps what it has.
    remove(left, this);
    if (this.#successor) this.#successor.#handOverTo(this);
    if (!this.#maySucceed) return;
    this.#maySucceed = false;
    const before = this.#findAlike(left);
    remove(left, before);
    if (before) before.#handOverTo(this);
    else addForThisTask(arrived, this);
  }

  hostDisconnected(): void {
    remove(arrived, this);
    const waiting = this.#findAlike(arrived);
    remove(arrived, waiting);
    if (waiting) this.#handOverTo(waiting);
    else addForThisTask(left, this);
  }

  /** The first of a list that is of the same kind and has the same id, or none too. */
  #findAlike(list: readonly Succession<unknown>[]): Succession<State> | undefined {
    const { localName, id } = this.#host;
    return list.find((each) => each.#host.localName === localName && each.#host.id === id) as
      Succession<State> | undefined;
  }

  #handOverTo(successor: Succession<State>): void {
    const state = this.#state.handOver();
    if (state === undefined) return;
    successor.#state.takeOver(state);
    this.#successor = successor;
    queueMicrotask(() => (this.#successor = undefined));
  }
}
