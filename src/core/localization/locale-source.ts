/**
 * Where elements find the languages other than English. `locale-loader.ts` registers itself here, so that a bundle without
 * `registerLocale()` contains no loader.
 */
import type { LocaleContent } from '../../content/locale.js';

/** Returns the words of a language if they are loaded; otherwise starts loading and calls `onArrival` when that ends. */
export type LocaleSource = (language: string, onArrival: () => void) => LocaleContent | undefined;

let source: LocaleSource | undefined;

export function setLocaleSource(newSource: LocaleSource): void {
  source = newSource;
}

export const wordsOf: LocaleSource = (language, onArrival) => source?.(language, onArrival);
