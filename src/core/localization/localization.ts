import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementWithWords, WordsFor } from '../../content/locale.js';
import { ownData } from '../../content/own-data.js';
import { listen } from '../contract/document-members.js';
import { hostOf } from '../contract/host-of.js';
import { ownOnly } from '../../json/own.js';
import { asText, languageTagOf } from '../contract/attributes.js';
import { warnAboutAttribute } from '../contract/warn.js';
import { localeIn, regionOfLanguage } from './language-region.js';
import { wordsOf } from './locale-loader.js';
import { settingsChanged, settingsOf } from '../settings/settings.js';

type Host = ReactiveControllerHost & Element;

/** The element or its nearest ancestor, across shadow roots, that has the attribute. */
function nearest(element: Element | undefined, attribute: string): Element | undefined {
  let start = element;
  // On a server, elements have no ancestors.
  while (start?.closest) {
    const found = start.closest(`[${attribute}]`);
    if (found) return found;
    start = hostOf(start);
  }
  return undefined;
}

/** The `lang` of the element or its nearest ancestor that has one; empty if none has. Warns once if it cannot be read. */
export function languageOf(element: Element): string {
  const found = nearest(element, 'lang');
  const given = asText(found?.getAttribute('lang'));
  const language = languageTagOf(given);
  if (found && language === undefined) warnAboutAttribute(found, 'lang', given, 'a language tag such as en-GB');
  return language ?? given;
}

/** Called after a change of `lang` or `dir`. One observer serves every element of the page. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * The language of an element. Follows the nearest `lang` and loads its words. Until they arrive, the words stay as they are:
 * English at first.
 */
export class Localization<Tag extends ElementWithWords> implements ReactiveController {
  /** The language that the page asks for, even if there are no words for it; empty if the page asks for none. */
  language = '';
  /** The words to show, in that language or in English. */
  words: WordsFor<Tag>;
  /** Fulfilled when the words that the page asks for have arrived or failed to; `undefined` if none are on their way. */
  arrival: Promise<void> | undefined = undefined;
  readonly #host: Host;
  readonly #english: WordsFor<Tag>;
  readonly #regionCode: () => string | undefined;
  #unlisten: (() => void) | undefined;
  /** Whether the language comes from the page's settings and may differ from the `lang` around the element. */
  #isSetting = false;

  /** @param regionCode returns the ISO 3166 code of the element's region, if it is known */
  constructor(host: Host, english: WordsFor<Tag>, regionCode: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#regionCode = regionCode;
    this.#english = this.words = ownData(english);
    host.addController(this);
  }

  /**
   * The value of `dir` inside the element: the direction of the words, unless they are in the page's language and the page
   * sets a `dir`. That `dir` is repeated here: browsers do not update `:dir()` in a shadow tree after a change outside.
   */
  get direction(): string | undefined {
    if (!this.#isInAskedLanguage || this.#isSetting) return this.words.direction;
    const pageElement = nearest(this.#host, 'dir') as HTMLElement | undefined;
    if (!pageElement) return this.words.direction;
    // `auto` depends on the text of the page's element: repeated here, it would depend on this element's text.
    return /^(ltr|rtl)$/.test(pageElement.dir) ? pageElement.dir : undefined;
  }

  /** Whether the words are in the language that the page asks for; also true if it asks for none. */
  get #isInAskedLanguage(): boolean {
    const primary = (tag: string) => tag.toLowerCase().split('-')[0];
    return !this.language || primary(this.language) === primary(this.words.locale);
  }

  /** The value of `lang` inside the element; `undefined` if the words are in the language of the page around it. */
  get lang(): string | undefined {
    if (!this.#isInAskedLanguage || !this.language) return this.words.locale;
    return this.#isSetting ? this.language : undefined;
  }

  /**
   * The language tag for dates: the page's, such as `en-GB`, if it names a region and the words are in its language;
   * otherwise the language of the words with the element's region.
   */
  get dateLocale(): string {
    const { language, words } = this;
    if (language && this.#isInAskedLanguage && regionOfLanguage(language)) return language;
    return localeIn(words.locale, this.#regionCode());
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => {
      for (const listener of [...listeners]) listener();
    });
    let root: Node | undefined = this.#host.getRootNode();
    while (root) {
      observer.observe(
        root,
        ownOnly<MutationObserverInit>({ attributes: true, attributeFilter: ['lang', 'dir'], subtree: true }),
      );
      root = hostOf(root)?.getRootNode();
    }
    listeners.add(this.#update);
    this.#unlisten = listen(this.#host.ownerDocument, settingsChanged, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    listeners.delete(this.#update);
    if (!listeners.size) observer?.disconnect();
  }

  readonly #update = (): void => {
    const settings = settingsOf(this.#host.ownerDocument);
    const set = this.#host.hasAttribute('lang') ? undefined : settings?.lang;
    this.#isSetting = set !== undefined;
    this.language = set ?? languageOf(this.#host);
    const words = wordsOf(this.language);
    if (words instanceof Promise) this.arrival = words.then(this.#arrived);
    else {
      const isWanted = settings?.translations !== 'reviewed-only' || words?.review.translation !== 'machine';
      this.words = words && isWanted ? ownData(words as WordsFor<Tag>) : this.#english;
      this.arrival = undefined;
    }
    this.#host.requestUpdate();
  };

  readonly #arrived = (): void => {
    this.arrival = undefined;
    if (listeners.has(this.#update)) this.#update();
  };
}
