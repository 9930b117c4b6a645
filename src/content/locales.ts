import type { LocaleContent } from './locale.js';

/**
 * The languages other than English, each loaded only when a page needs it. To add a language, add a folder beside this file,
 * and a line here and in `translations.ts`, with its tag in lower case. Files for websites that hold another language
 * instead of English follow from this list: see `rollup.config.mjs`.
 */
export const locales: Readonly<Record<string, () => Promise<LocaleContent>>> = {
  ar: async () => (await import('./ar/index.js')).content,
  es: async () => (await import('./es/index.js')).content,
  fr: async () => (await import('./fr/index.js')).content,
};
