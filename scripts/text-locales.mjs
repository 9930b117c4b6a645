/**
 * The languages and regions for which texts inside a tag and forms are written. An empty region names no telephone number.
 */
export const textLocales = {
  en: ['', 'GB', 'US'],
  ar: ['', 'GB', 'US'],
  es: ['', 'ES', 'MX', 'US'],
  fr: ['', 'CA', 'CH', 'FR'],
};

/** The folders of these texts: `es`, `es-MX` and so on. */
export const textFolders = Object.entries(textLocales).flatMap(([locale, regions]) =>
  regions.map((region) => (region ? `${locale}-${region}` : locale)),
);
