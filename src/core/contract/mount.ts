/**
 * The plain mount, for editors and sanitizers that remove tags which they do not know:
 *
 *     <div data-care-element="red-flag-check" data-region="GB">text</div>
 *
 * The element appears inside the `div`, with the text inside it and the `data-` attributes as its own. The `div` stays, as
 * a framework may hold it. Only the page itself is searched, not shadow roots.
 */
import { tags } from '../../content/tags.js';
import { ownOnly } from '../../json/own.js';
import { createElement, listen, queryAll } from './document-members.js';
import { warnAboutAttribute } from './warn.js';

const attribute = 'data-care-element';
const mounts = `[${attribute}]`;

/** On a mount with a wrong name: several copies of this module on a page warn about it once. */
const warned = Symbol.for(attribute);

/** The elements to mount: those that this copy of the library brings. */
const brought = new Set<string>();
let observer: MutationObserver | undefined;

function fillMount(mountPoint: Element & { [warned]?: true }): void {
  const tag = mountPoint.getAttribute(attribute)!;
  if (!tags.includes(tag)) {
    if (!mountPoint[warned]) warnAboutAttribute(mountPoint, attribute, tag, tags.join(', '));
    mountPoint[warned] = true;
    return;
  }
  // A restored snapshot of a page has the element already.
  if (!brought.has(tag) || [...mountPoint.children].some(({ localName }) => localName === tag)) return;
  const element = createElement(tag, mountPoint.ownerDocument);
  const elementClass = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  // Only what the element reads: sanitizers let any `data-` attribute through, such as `data-onclick`.
  for (const name of elementClass?.observedAttributes ?? []) {
    const value = mountPoint.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...mountPoint.childNodes);
  mountPoint.append(element);
}

/** Later text of a mount that the browser still reads would stay outside the element, so it waits for the whole page. */
function fillAll(): void {
  if (document.readyState !== 'loading') queryAll(document, mounts).forEach(fillMount);
}

/** Shows the element in its mounts on the page, now and later. */
export function mount(tag: string): void {
  // Missing on a server and in some test environments.
  if (!globalThis.document || !globalThis.MutationObserver) return;
  brought.add(tag);
  fillAll();
  if (observer) return;
  listen(document, 'readystatechange', fillAll);
  observer = new MutationObserver((records) => {
    if (document.readyState === 'loading') return;
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if ((node as Element).matches(mounts)) fillMount(node as Element);
      (node as Element).querySelectorAll(mounts).forEach(fillMount);
    }
  });
  observer.observe(document, ownOnly<MutationObserverInit>({ childList: true, subtree: true }));
}
