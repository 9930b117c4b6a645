import type { StrategyId } from './content/types.js';
import { loaders } from './lists/loaders.js';

/**
 * Finds the library's tags on the page, now and later, and loads each element when it comes near the window. Open shadow
 * roots are looked into as well: those that are there when their host is found, is added or is defined. One that a script
 * attaches later still, and a closed one, are not seen; such a component imports the elements it uses.
 *
 * A tag inside something hidden is loaded when that is shown. One that is hidden itself, as by `:not(:defined)`, may wait
 * for its own definition, and is loaded at once; so is one that holds the strategy that the page's address names.
 *
 * This file imports nothing but types: Lit and what the elements share come beside the first of them (rollup.config.mjs).
 */

/** Shows nothing, so it never comes near the window; the others wait for what it says. */
const settings = 'care-settings';
/** What the page's address may name: sections of the tips, which the plan holds as well. */
const strategies: Readonly<Record<StrategyId, true>> = {
  'rest-and-activity': true,
  'heat-and-cold': true,
  'stretch-and-strengthen': true,
  'pain-relievers': true,
  'professional-help': true,
  'posture-and-ergonomics': true,
  'hydration-and-diet': true,
};
/** What is on the page, or was, in the order of its finding. */
const found = new Set<string>();
const asked = new Set<string>();
/** Names of elements of others that were not defined yet: each may bring a shadow root. */
const awaited = new Set<string>();
let due = 0;

function load(tag: string): void {
  const piece = loaders[tag];
  if (!piece || asked.has(tag)) return;
  asked.add(tag);
  piece().catch((error: unknown) => {
    console.warn(
      `<${tag}> could not be loaded, so the text inside it stays. The folder autoload/ belongs beside ${import.meta.url}. ${String(error)}`,
    );
    // Only a connection that comes back makes another request worth while.
    addEventListener('online', () => void piece().catch(String));
  });
}

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      // Without a box of its own it never comes near; inside something hidden it keeps its own way of display.
      if (!isIntersecting && !/none|contents/.test(getComputedStyle(target).display)) continue;
      nearby.unobserve(target);
      load(target.localName);
    }
  },
  { rootMargin: '100% 0%' },
);

function look(elements: Iterable<Element>): void {
  for (const element of elements) {
    const { localName, shadowRoot } = element;
    if (Object.hasOwn(loaders, localName)) {
      found.add(localName);
      if (localName === settings) load(settings);
      else if (!asked.has(localName)) nearby.observe(element);
    } else if (shadowRoot) watch(shadowRoot);
    else if (element.matches(':not(:defined)') && !awaited.has(localName)) {
      awaited.add(localName);
      customElements.whenDefined(localName).then(lookAgain, String);
    }
  }
  followHash();
}

function followHash(): void {
  if (!Object.hasOwn(strategies, location.hash.slice(1))) return;
  load(['back-spasm-tips', 'back-care-plan'].find((tag) => found.has(tag)) ?? '');
}
addEventListener('hashchange', followHash);

/** For all names that are defined at once, one walk; and no element is held on to until its name is defined. */
function lookAgain(): void {
  due ||= window.setTimeout(() => {
    due = 0;
    watch(document);
  });
}

function watch(root: Document | ShadowRoot): void {
  changes.observe(root, { childList: true, subtree: true });
  look(root.querySelectorAll('*'));
}

const changes = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) look([node as Element, ...(node as Element).querySelectorAll('*')]);
});
watch(document);

// Paper has no window to come near to. What does not come in time is printed as the text inside the tag.
const loadAll = (): void => found.forEach(load);
addEventListener('beforeprint', loadAll);
matchMedia('print').addEventListener('change', loadAll);
