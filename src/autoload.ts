import type { StrategyId } from './content/types.js';
import { loaders } from './lists/loaders.js';

/**
 * Finds the library's tags on the page, now and later, and loads each element when it comes near the viewport. It also
 * searches open shadow roots that exist when their host is found, added or defined. It cannot see closed shadow roots and
 * those that a script attaches later: such components import the elements that they use.
 *
 * A tag inside a hidden container loads when the container is shown. A tag that is hidden itself loads at once, because it
 * may be hidden only until it is defined (`:not(:defined)`). An element that contains the strategy in the page's address
 * also loads at once.
 *
 * This file imports only the list of loaders, and no Lit: Lit and the shared modules load with the first element (see
 * rollup.config.mjs).
 */

/** `<care-settings>` has no box to observe; load it at once, because the other elements depend on it. */
const settings = 'care-settings';
/** The strategies that the hash of the page's address may name. The tips and the plan contain them. */
const strategies: Readonly<Record<StrategyId, true>> = {
  'rest-and-activity': true,
  'heat-and-cold': true,
  'stretch-and-strengthen': true,
  'pain-relievers': true,
  'professional-help': true,
  'posture-and-ergonomics': true,
  'hydration-and-diet': true,
};
/** The attribute of a plain mount. Not imported: this file shares no module with the pieces. */
const mount = 'data-care-element';
/** The library's tags that were found on the page. */
const found = new Set<string>();
/** The tags whose loading has started. */
const asked = new Set<string>();
/** Tags of other libraries that are not defined yet. Their elements may get a shadow root when they are. */
const awaited = new Set<string>();
/** The timer of the search in {@link lookAgain}; 0 when none is due. */
let searchTimer = 0;

/** The element to load for an element of the page: itself, or the one that is to appear in a plain mount (see `mount.ts`). */
const wantedIn = (element: Element): string => element.getAttribute(mount) ?? element.localName;

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  loader().catch((error: unknown) => {
    console.warn(
      `<${tag}> could not be loaded, so the text inside it stays. The folder autoload/ belongs beside ${import.meta.url}. ${String(error)}`,
    );
    // Try again when the connection comes back.
    addEventListener('online', () => void loader().catch(() => {}));
  });
}

/** Missing in test environments such as jsdom; there, and on a server, importing this file must not throw. */
const nearby =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        // An element without a box never intersects, so load it now. An element in a hidden container keeps its own
        // `display`, so it waits.
        if (!isIntersecting && !/none|contents/.test(getComputedStyle(target).display)) continue;
        nearby.unobserve(target);
        load(wantedIn(target));
      }
    },
    { rootMargin: '100% 0%' },
  );

function look(elements: Iterable<Element>): void {
  for (const element of elements) {
    const { localName, shadowRoot, customElementRegistry: registry } = element;
    // A shadow root may have a registry of its own, which our definitions do not reach.
    if (registry && registry !== customElements) continue;
    const tag = wantedIn(element);
    if (Object.hasOwn(loaders, tag)) {
      found.add(tag);
      if (tag === settings || !nearby) load(tag);
      else if (!asked.has(tag)) nearby.observe(element);
    } else if (tag !== localName) {
      // A mount with a wrong name: any element brings the code that warns about it.
      load(settings);
    } else if (shadowRoot) watch(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName) && !awaited.has(localName)) {
      awaited.add(localName);
      customElements.whenDefined(localName).then(lookAgain, () => {});
    }
  }
  followHash();
}

function followHash(): void {
  if (!Object.hasOwn(strategies, globalThis.location?.hash.slice(1) ?? '')) return;
  load(['back-spasm-tips', 'back-care-plan'].find((tag) => found.has(tag)) ?? '');
}

/** Searches the page once for all tags that are defined together. It keeps no reference to elements in the meantime. */
function lookAgain(): void {
  searchTimer ||= window.setTimeout(() => {
    searchTimer = 0;
    watch(document);
  });
}

function watch(root: Document | ShadowRoot): void {
  changes.observe(root, { childList: true, subtree: true });
  // A page's form named `querySelectorAll` hides that member of the document.
  look((root === document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, '*'));
}

const changes =
  globalThis.MutationObserver &&
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE) look([node as Element, ...(node as Element).querySelectorAll('*')]);
  });

function start(): void {
  addEventListener('hashchange', followHash);
  watch(document);
  // Printing needs all elements, not only those near the viewport. If one is late, the text inside its tag is printed.
  const loadAll = (): void => found.forEach(load);
  addEventListener('beforeprint', loadAll);
  globalThis.matchMedia?.('print').addEventListener('change', loadAll);
}
if (globalThis.document) start();
