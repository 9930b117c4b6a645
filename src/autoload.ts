/**
 * Finds the library's tags on the page, now and later, and loads each element when it comes near the window. Lit, the styles,
 * and what reads attributes and the page's language come with this file, which is why it exports some of them; words,
 * regions and the base class wait for the first element.
 */
export { LitElement } from 'lit';
export { oneOf } from './core/attributes.js';
export { Localization } from './core/localization.js';
export { sharedStyles } from './core/shared.styles.js';

/** Shows nothing, so it never comes near the window; the others wait for what it says. */
const settings = 'care-settings';
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  [settings]: () => import('./elements/care-settings/care-settings.define.js'),
  'back-spasm-tips': () => import('./elements/back-spasm-tips/back-spasm-tips.define.js'),
  'red-flag-check': () => import('./elements/red-flag-check/red-flag-check.define.js'),
  'stretch-card': () => import('./elements/stretch-card/stretch-card.define.js'),
  'stretch-routine': () => import('./elements/stretch-routine/stretch-routine.define.js'),
  'seek-help': () => import('./elements/seek-help/seek-help.define.js'),
  'heat-cold-timer': () => import('./elements/heat-cold-timer/heat-cold-timer.define.js'),
  'pain-relief-guide': () => import('./elements/pain-relief-guide/pain-relief-guide.define.js'),
  'daily-habits': () => import('./elements/daily-habits/daily-habits.define.js'),
  'back-care-plan': () => import('./elements/back-care-plan/back-care-plan.define.js'),
  'rest-positions': () => import('./elements/rest-positions/rest-positions.define.js'),
  'posture-guide': () => import('./elements/posture-guide/posture-guide.define.js'),
  'pain-diary': () => import('./elements/pain-diary/pain-diary.define.js'),
};
const selector = Object.keys(loaders).join(',');
const asked = new Set<string>();

function load(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  loaders[tag]?.().catch((error: unknown) => {
    // The text inside the tag stays readable; a later element of this kind tries again.
    asked.delete(tag);
    console.warn(`<${tag}> could not be loaded, so the text inside it stays. ${String(error)}`);
  });
}

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearby.unobserve(target);
      load(target.localName);
    }
  },
  { rootMargin: '100% 0%' },
);

function look(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) {
    if (element.localName === settings) load(settings);
    else if (!asked.has(element.localName)) nearby.observe(element);
  }
}

look(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE && node.parentNode) look(node.parentNode);
  }
}).observe(document, { childList: true, subtree: true });
// Paper has no window to come near to.
addEventListener('beforeprint', () => document.querySelectorAll(selector).forEach(({ localName }) => load(localName)));
