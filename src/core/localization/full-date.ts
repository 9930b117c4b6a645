import { ownOnly } from '../../json/own.js';
import { datesAs } from './digits.js';

/** A Wednesday in September: among the longest dates in words. */
const longestDate = new Date(2026, 8, 30);

/** A date in words, with its weekday. Without `date`, returns the longest, for which a line reserves room. */
export const fullDate = (locale: string, date = longestDate): string =>
  new Intl.DateTimeFormat(locale, ownOnly({ dateStyle: 'full', ...datesAs })).format(date);
