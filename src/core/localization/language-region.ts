import { ownOnly } from '../../json/own.js';

/** The region subtag of a language tag: `GB` for `en-GB`; `undefined` if there is none or the tag is not valid. */
export function regionOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}

/** The language tag for dates: `en-GB` for `en` in the region `GB`; the language alone if no region is given. */
export const localeIn = (language: string, region: string | undefined): string =>
  region ? new Intl.Locale(language, ownOnly({ region })).baseName : language;
