/**
 * Loads the languages beside English: those that are shipped, and those that a page adds. Only `index.ts`, where
 * `registerLocale()` is public, imports this module.
 */
import type { LocaleContent } from '../../content/locale.js';
import { locales } from '../../content/locales.js';
import { setLocaleSource, type LocaleSource } from './locale-source.js';

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

/** The most exact registered tag for a language; empty where there is none. */
function bestLoader(language: string): string {
  let tag = language.toLowerCase();
  while (tag && !loaders.has(tag)) tag = tag.replace(/-?[^-]*$/, '');
  return tag;
}

const wordsOf: LocaleSource = (language, onArrival) => {
  const tag = bestLoader(language);
  const arrived = loaded.get(tag);
  if (tag && !arrived) void loadOnce(tag).then(onArrival);
  return arrived;
};

const underWay = new Map<string, Promise<void>>();

/** Loads a language once for all elements that wait for it; one that fails is told of once and not asked for again. */
function loadOnce(tag: string): Promise<void> {
  const load = async (): Promise<void> => {
    const loader = loaders.get(tag)!;
    try {
      const content = (await loader()) as LocaleContent | undefined;
      if (!content?.common || !content.review) throw new TypeError('It gives no words.');
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

setLocaleSource(wordsOf);
