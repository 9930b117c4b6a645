/** No date is longer in words than a Wednesday in September. */
const longestDate = new Date(2026, 8, 30);

/** A date in words, with its weekday; without a date the longest one, for which a line keeps room. */
export const fullDate = (locale: string, date = longestDate): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(date);
