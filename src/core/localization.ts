import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementWithWords, LocaleContent, WordsFor } from '../content/locale.js';
import { locales } from '../content/locales.js';
import { regionOfLanguage } from './place.js';

type Host = ReactiveControllerHost & Element;
type Loader = () => Promise<LocaleContent>;

const loaders = new Map<string, Loader>(Object.entries(locales).map(([tag, load]) => [tag.toLowerCase(), load]));
const loaded = new Map<string, LocaleContent>();

/**
 * Adds a language, or replaces a shipped one. Elements already on the page take it up at the next change of `lang`.
 *
 * @param locale BCP 47 tag, for example `es` or `pt-BR`
 * @param load gives the whole content of the language; called once, and only when an element needs it
 */
export function registerLocale(locale: string, load: Loader): void {
  loaders.set(locale.toLowerCase(), load);
  loaded.delete(locale.toLowerCase());
}

/** The most exact registered tag for a language, `undefined` where there is none. */
function bestLoader(language: string): string | undefined {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    if (loaders.has(tag)) return tag;
  }
  return undefined;
}

/** The nearest `lang` of the element or what it stands in, across shadow roots; empty where nothing says. */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element || node.nodeType === 1) {
      const language = (node as Element).getAttribute('lang');
      if (language !== null) return language.trim();
    }
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return '';
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}
const watches = new WeakMap<Node, Watch>();

/** Calls back when any `lang` below a root changes. One observer serves every element of that root. */
function watchRoot(root: Node, callback: () => void): void {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...callbacks]) each();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, (watch = { observer, callbacks }));
  }
  watch.callbacks.add(callback);
}

function unwatchRoot(root: Node, callback: () => void): void {
  const watch = watches.get(root);
  if (!watch) return;
  watch.callbacks.delete(callback);
  if (watch.callbacks.size) return;
  watch.observer.disconnect();
  watches.delete(root);
}

/** The language of one element: follows the nearest `lang`, loads its words, and falls back to English meanwhile. */
export class Localization<Tag extends ElementWithWords> implements ReactiveController {
  /** The language that the page asks for, which may have no content; empty where nothing says. */
  language = '';
  /** The words to show now. */
  words: WordsFor<Tag>;
  readonly #host: Host;
  readonly #english: WordsFor<Tag>;
  #roots: Node[] = [];

  constructor(host: Host, english: WordsFor<Tag>) {
    this.#host = host;
    this.#english = this.words = english;
    host.addController(this);
  }

  /** The writing direction to set, where the words are not in the language that the page asks for. */
  get direction(): 'ltr' | 'rtl' | undefined {
    const asked = this.language.toLowerCase().split('-')[0];
    return asked && asked !== this.words.locale.toLowerCase().split('-')[0] ? this.words.direction : undefined;
  }

  /** The tag to write dates in: the page's own, such as `en-GB`, where the words are in its language. */
  get dateLocale(): string {
    const { language, words } = this;
    return language && !this.direction && regionOfLanguage(language) ? language : words.locale;
  }

  hostConnected(): void {
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#roots.push(root);
      watchRoot(root, this.#update);
      const host = (root as Partial<ShadowRoot>).host;
      if (!host) break;
      root = host.getRootNode();
    }
    this.#update();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatchRoot(root, this.#update);
    this.#roots = [];
  }

  readonly #update = (): void => {
    const language = languageOf(this.#host);
    if (language !== this.language) {
      this.language = language;
      this.#host.requestUpdate();
    }
    const tag = bestLoader(language);
    const words = tag ? loaded.get(tag) : this.#english;
    if (!words) void this.#load(tag as string);
    else if (words !== this.words) {
      this.words = words;
      this.#host.requestUpdate();
    }
  };

  async #load(tag: string): Promise<void> {
    try {
      const load = loaders.get(tag);
      if (load) loaded.set(tag, await load());
      if (this.#roots.length) this.#update();
    } catch (error) {
      loaders.delete(tag);
      console.warn(`back-care-elements: the language "${tag}" could not be loaded, so English stays. ${String(error)}`);
    }
  }
}
