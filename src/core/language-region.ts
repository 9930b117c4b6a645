/** The region subtag of a language tag: `GB` of `en-GB`; `undefined` where it has none or is no tag at all. */
export function regionOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
