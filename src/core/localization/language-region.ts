/** The region subtag of a language tag: `GB` of `en-GB`; `undefined` where it has none or is no tag at all. */
export function regionOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}

/** The tag to write dates in for a language as it is written in a region, where that is known: `en-GB` for `en` and `GB`. */
export const localeIn = (language: string, region: string | undefined): string =>
  region ? new Intl.Locale(language, { region }).baseName : language;
