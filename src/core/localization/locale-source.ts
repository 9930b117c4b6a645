/**
 * Where elements find the languages beside English. `locale-loader.ts` registers itself here, so that a bundle without
 * `registerLocale()` carries no loader: nothing in it could add a language.
 */
import type { LocaleContent } from '../../content/locale.js';

/** The words of a language, once they have arrived; until then they are loaded, and `onArrival` is called when that has ended. */
export type LocaleSource = (language: string, onArrival: () => void) => LocaleContent | undefined;

let source: LocaleSource | undefined;

export function setLocaleSource(newSource: LocaleSource): void {
  source = newSource;
}

export const wordsOf: LocaleSource = (language, onArrival) => source?.(language, onArrival);
