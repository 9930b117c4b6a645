import type { LocaleContent } from './locale.js';

/**
 * The languages beside English, each loaded only when a page needs it. English is part of every element, so that there is
 * always something to read. A new language is one line here, by its tag in small letters, and one folder beside this file.
 * The first one needs `locale-loader.ts` in the files for websites as well: import it in `localization.ts`.
 */
export const locales: Readonly<Record<string, () => Promise<LocaleContent>>> = {};
