/** Queries for the content of an element, by the names that a person sees. */

export const find = <Type extends HTMLElement = HTMLElement>(element: Element, selector: string): Type => {
  const found = element.shadowRoot!.querySelector<Type>(selector);
  if (!found) throw new Error(`<${element.localName}> holds no ${selector}`);
  return found;
};

export const findAll = <Type extends HTMLElement = HTMLElement>(element: Element, selector: string): Type[] => [
  ...element.shadowRoot!.querySelectorAll<Type>(selector),
];

/** The text of a node with its white space collapsed. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The visible button or other control with a label, or `undefined`. */
export const button = (element: Element, label: string): HTMLElement | undefined =>
  findAll(element, 'button, summary, a').find((each) => textOf(each) === label && isShown(each));

/** The tick box with a label. */
export const option = (element: Element, label: string): HTMLInputElement =>
  findAll(element, 'label')
    .find((each) => textOf(each) === label)!
    .querySelector('input')!;

/**
 * Whether there is such a button. A failed assertion on an element itself would keep the test runner busy for
 * minutes.
 */
export const hasButton = (element: Element, label: string): boolean => button(element, label) !== undefined;

export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

export const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

export const calls = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

/** Whether `first` precedes `second` in the document. */
export const precedes = (first: Node, second: Node): boolean =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

/** All text of an element, visible or folded, with its slotted content. */
export const allText = (element: Element): string => textOf(element.shadowRoot) + ' ' + textOf(element);

/** Collects the events of these types that reach the document. */
export function heard<Type extends keyof HTMLElementEventMap>(type: Type): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  const listen = (event: Event): void => void events.push(event as HTMLElementEventMap[Type]);
  document.addEventListener(type, listen);
  listeners.push(() => document.removeEventListener(type, listen));
  return events;
}
const listeners: (() => void)[] = [];

afterEach(() => {
  for (const remove of listeners.splice(0)) remove();
});
