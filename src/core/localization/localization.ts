import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementWithWords, WordsFor } from '../../content/locale.js';
import { localeIn, regionOfLanguage } from './language-region.js';
import { wordsOf } from './locale-source.js';
import { settingsChanged, settingsOf } from '../settings/settings.js';

type Host = ReactiveControllerHost & Element;

/** The host of a shadow root. On another node, `host` may be what the page put on `Object.prototype`. */
function hostOf(root: Node): Element | undefined {
  const { host } = root as Partial<ShadowRoot>;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && host?.nodeType === Node.ELEMENT_NODE ? host : undefined;
}

/** The nearest of the element and what it stands in, across shadow roots, that has the attribute. */
function nearest(element: Element | undefined, attribute: string): Element | undefined {
  let at = element;
  while (at) {
    const found = at.closest(`[${attribute}]`);
    if (found) return found;
    at = hostOf(at.getRootNode());
  }
  return undefined;
}

/** The nearest `lang` of the element or what it stands in; empty where nothing says. */
export const languageOf = (element: Element): string => nearest(element, 'lang')?.getAttribute('lang')?.trim() ?? '';

/** What to tell of a change of `lang` or `dir`. One observer serves every element of the page. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The language of one element: follows the nearest `lang`, loads its words, and falls back to English meanwhile. */
export class Localization<Tag extends ElementWithWords> implements ReactiveController {
  /** The language that the page asks for, which may have no content; empty where nothing says. */
  language = '';
  /** The words to show now. */
  words: WordsFor<Tag>;
  readonly #host: Host;
  readonly #english: WordsFor<Tag>;
  readonly #regionCode: () => string | undefined;
  /** Where a change of the settings is told; an element may be moved into another document. */
  #document: Document | undefined;
  /** Whether the language comes from the settings, so that the page around may be in another one. */
  #isSetting = false;

  /** @param regionCode gives the ISO 3166 code of the element's region, where it is known */
  constructor(host: Host, english: WordsFor<Tag>, regionCode: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#regionCode = regionCode;
    this.#english = this.words = english;
    host.addController(this);
  }

  /**
   * The writing direction to set: that of the words, unless the page says one for its own language, against what that would
   * do. It is said again here because browsers do not tell `:dir()` in a shadow tree of a later change outside.
   */
  get direction(): string | undefined {
    const said = this.#isAsked && !this.#isSetting && (nearest(this.#host, 'dir') as HTMLElement | undefined);
    if (!said) return this.words.direction;
    // `auto` looks at the text that it stands on: said here it would look at the element's own.
    return /^(ltr|rtl)$/.test(said.dir) ? said.dir : undefined;
  }

  /** Whether the words are in the language that the page asks for, or it asks for none. */
  get #isAsked(): boolean {
    const primary = (tag: string) => tag.toLowerCase().split('-')[0];
    return !this.language || primary(this.language) === primary(this.words.locale);
  }

  /** The language to mark the words with, where it is not the page's own. */
  get lang(): string | undefined {
    if (!this.#isAsked || !this.language) return this.words.locale;
    return this.#isSetting ? this.language : undefined;
  }

  /**
   * The tag to write dates in: the page's own, such as `en-GB`, where the words are in its language; else that of the words,
   * as they are written in the element's region.
   */
  get dateLocale(): string {
    const { language, words } = this;
    if (language && this.#isAsked && regionOfLanguage(language)) return language;
    return localeIn(words.locale, this.#regionCode());
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => {
      for (const tell of [...listeners]) tell();
    });
    let root: Node | undefined = this.#host.getRootNode();
    while (root) {
      observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      root = hostOf(root)?.getRootNode();
    }
    listeners.add(this.#update);
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener(settingsChanged, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener(settingsChanged, this.#update);
    listeners.delete(this.#update);
    if (!listeners.size) observer?.disconnect();
  }

  readonly #update = (): void => {
    const set = this.#host.hasAttribute('lang') ? undefined : settingsOf(this.#host.ownerDocument)?.lang;
    this.#isSetting = set !== undefined;
    this.language = set ?? languageOf(this.#host);
    this.#host.requestUpdate();
    const arrived = wordsOf(this.language, () => listeners.has(this.#update) && this.#update());
    // English stands in while a language is on its way, and where there is none.
    this.words = (arrived as WordsFor<Tag> | undefined) ?? this.#english;
  };
}
