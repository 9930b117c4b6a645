/**
 * The languages and regions for which texts inside a tag and forms are written. An empty region names no telephone number.
 */
export const textLocales = {
  en: ['', 'GB', 'US'],
  ar: ['', 'GB', 'US'],
  es: ['', 'ES', 'MX', 'US'],
};
