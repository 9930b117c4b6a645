import { ownOnly } from '../../json/own.js';

/**
 * Members of documents. A page's `<form name="addEventListener">` hides that member of its document, so these functions
 * take it from the prototype.
 */

/** A form never hides a member of a window; the window of some test environments has it on no prototype. */
const memberOf = <Name extends keyof EventTarget>(target: EventTarget, name: Name): EventTarget[Name] =>
  (Object.getPrototypeOf(target) as Partial<EventTarget>)[name] ?? target[name];

/** Listens until the returned function is called. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  memberOf(target, 'addEventListener').call(target, type, listener);
  return () => memberOf(target, 'removeEventListener').call(target, type, listener);
}

export const fire = (document: Document, event: Event): boolean =>
  EventTarget.prototype.dispatchEvent.call(document, event);

/** Creates an element, in a registry of its own where a shadow root has one. */
export const createElement = (
  tag: string,
  owner: Document = document,
  customElementRegistry: CustomElementRegistry | null = null,
): HTMLElement =>
  Document.prototype.createElement.call(owner, tag, ownOnly(customElementRegistry ? { customElementRegistry } : {}));

export const queryAll = (owner: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(owner, selector);

/** The parent of an element. A form with a field named `parentElement` hides its own. */
export const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);

/** The document that a host is in. A part of a page may be moved into another window. */
export const documentOf = (host: object): Document => (host as Partial<Node>).ownerDocument ?? document;

/** The window of a host's document; if it has none, that of the script. */
export function windowOf(host: object): Window & typeof globalThis {
  const owner = documentOf(host);
  return owner === document ? window : (owner.defaultView ?? window);
}

/** Whether the page is hidden. A form named `hidden` is not `true`. */
export const isHidden = (host: object): boolean => (documentOf(host).hidden as unknown) === true;
