/**
 * Installs the globals of a test DOM in this process, as Vitest and other runners do for their environments.
 *
 * jsdom, happy-dom and linkedom lack other things each: nothing is added here that they do not have.
 */

/** linkedom's window does not list what it has. These are the names that a site copies from it. */
const OF_LINKEDOM = [
  ...[
    'document',
    'Document',
    'customElements',
    'Node',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Comment',
    'Text',
    'ShadowRoot',
  ],
  ...['DocumentFragment', 'HTMLDetailsElement', 'HTMLInputElement', 'MutationObserver', 'Event', 'CustomEvent'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'navigator'],
];

/** What Node has too, but whose test DOM's version must be used: its events and nodes belong together. */
const OF_THE_DOM = new Set([
  ...['Event', 'EventTarget', 'CustomEvent', 'MessageEvent', 'AbortController', 'AbortSignal', 'DOMException'],
  ...['Blob', 'File', 'FormData', 'navigator', 'location', 'localStorage', 'sessionStorage', 'Storage'],
]);

const MAKERS = {
  jsdom: async () => {
    const { JSDOM } = await import('jsdom');
    return new JSDOM('<!doctype html><html lang="en-GB"><body></body></html>', {
      url: 'https://clinic.example/',
      pretendToBeVisual: true,
    }).window;
  },
  'happy-dom': async () => {
    const { Window } = await import('happy-dom');
    const window = new Window({ url: 'https://clinic.example/' });
    window.document.documentElement.lang = 'en-GB';
    return window;
  },
  linkedom: async () => {
    const { parseHTML } = await import('linkedom');
    return parseHTML('<!doctype html><html lang="en-GB"><head></head><body></body></html>').window;
  },
};

export const doms = Object.keys(MAKERS);

export async function install(name) {
  const window = await MAKERS[name]();
  const names = new Set(name === 'linkedom' ? OF_LINKEDOM : OF_THE_DOM);
  for (let each = window; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const key of Object.getOwnPropertyNames(each)) names.add(key);
  }
  for (const key of names) {
    if (key in globalThis && !OF_THE_DOM.has(key)) continue;
    let value;
    try {
      value = window[key];
    } catch {
      // An opaque origin has no storage.
    }
    if (value === undefined || key === 'constructor') continue;
    const isMethod = typeof value === 'function' && !/^[A-Z]/.test(key);
    Object.defineProperty(globalThis, key, {
      configurable: true,
      writable: true,
      value: isMethod ? value.bind(window) : value,
    });
  }
  // A test DOM's own window, where code reads `window.setTimeout` and the like.
  globalThis.window = name === 'linkedom' ? globalThis : window;
  return window;
}
