import type { LocaleContent } from './locale.js';

/**
 * The languages other than English, each loaded only when a page needs it. Every element contains English, so that
 * there is always text to show. To add a language, add a folder beside this file and a line here, with its tag in lower
 * case. The first one also needs `locale-loader.ts` in the files for websites: import it in `localization.ts`.
 */
export const locales: Readonly<Record<string, () => Promise<LocaleContent>>> = {};
