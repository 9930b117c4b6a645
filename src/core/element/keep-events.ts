/**
 * Keeps the events of an element's fields, buttons and links from the page. Page scripts see the element as their target,
 * so the usual guards fail: a shortcut takes the typed letter, copy protection the click, a slider the arrow key.
 */

const fields = 'a, button, input, label, option, select, summary, textarea, [tabindex]';

// prettier-ignore
const types = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'selectstart', 'dragstart',
  'pointerdown', 'pointerup', 'touchstart', 'touchend', 'dblclick', 'contextmenu', 'focusin', 'focusout',
];
const clicks = ['mousedown', 'mouseup', 'click'];

/** Keys that a field or a button uses itself. Others, such as Escape and Tab, are also for the page. */
const usedKey = /^(.|Enter|Backspace|Delete|Insert|Arrow\w+|Home|End|Page\w+|Dead|Process|Unidentified)$/u;

/** Whether a key belongs to the page. AltGr, which writes characters, counts as Ctrl and Alt on some systems. */
const isForPage = (event: KeyboardEvent): boolean =>
  !usedKey.test(event.key) || ((event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph'));

/** Content in a slot is the page's: its events pass. Other listeners on the element itself are called. */
function keep(this: HTMLElement, event: Event): void {
  const target = event.composedPath()[0] as Node;
  if (target.getRootNode() !== this.shadowRoot) return;
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (!element?.closest(fields) || ('key' in event && isForPage(event as KeyboardEvent))) return;
  event.stopPropagation();
}

export function keepEvents(element: HTMLElement): void {
  for (const type of types) element.addEventListener(type, keep, { passive: true });
}

/**
 * The same for clicks. The element listens to one only while it is on its way: Firefox tells screen readers that all within
 * an element that listens to clicks can be clicked, and Orca says “clickable” after each heading that can have the focus.
 */
export function keepClicks(element: HTMLElement, root: Node): void {
  const passive = { passive: true };
  for (const type of clicks) {
    const listen = () => element.addEventListener(type, keep, { ...passive, once: true });
    root.addEventListener(type, listen, { ...passive, capture: true });
  }
}
