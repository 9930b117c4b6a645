/**
 * Loads the languages other than English: those of the library, and those that a page registers. The single files for
 * websites hold one language and do without this module: `rollup.config.mjs` replaces it.
 */
import type { LocaleContent } from '../../content/locale.js';
import { locales } from '../../content/locales.js';

type Loader = () => Promise<LocaleContent>;

const loaders = new Map<string, Loader>(Object.entries(locales).map(([tag, load]) => [tag.toLowerCase(), load]));
const loaded = new Map<string, LocaleContent>();

/**
 * Adds a language, or replaces one of the library's. Elements already on the page use it after the next change of `lang`.
 *
 * @param locale BCP 47 tag, for example `es` or `pt-BR`
 * @param load loads the whole content of the language; called once, when an element first needs it
 */
export function registerLocale(locale: string, load: Loader): void {
  loaders.set(locale.toLowerCase(), load);
  loaded.delete(locale.toLowerCase());
}

/** The most specific registered tag for a language: `pt` for `pt-BR` if only `pt` is registered; empty if none is. */
function bestLoader(language: string): string {
  let tag = language.toLowerCase();
  while (tag && !loaders.has(tag)) tag = tag.replace(/-?[^-]*$/, '');
  return tag;
}

/** Returns the words of a language, a promise that they arrive or fail to, or `undefined` if there are none. */
export function wordsOf(language: string): LocaleContent | Promise<void> | undefined {
  const tag = bestLoader(language);
  return tag ? (loaded.get(tag) ?? loadOnce(tag)) : undefined;
}

const underWay = new Map<string, Promise<void>>();

/** Loads a language once for all elements. A language that fails to load gives one warning and is not requested again. */
function loadOnce(tag: string): Promise<void> {
  const load = async (): Promise<void> => {
    const loader = loaders.get(tag)!;
    try {
      const content = (await loader()) as LocaleContent | undefined;
      if (!content?.common || !content.review) throw new TypeError('Its content has no words.');
      loaded.set(tag, content);
    } catch (error) {
      if (loaders.get(tag) === loader) loaders.delete(tag);
      console.warn(`back-care-elements: the language "${tag}" could not be loaded, so English stays. ${String(error)}`);
    }
  };
  const loading = underWay.get(tag) ?? load().finally(() => underWay.delete(tag));
  underWay.set(tag, loading);
  return loading;
}
