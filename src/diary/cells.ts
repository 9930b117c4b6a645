/** Reads the cells of a diary table as spreadsheets and people write them. */
import { ownOnly } from '../json/own.js';
import { isDay } from './diary.js';

const two = (number: number | string): string => `${number}`.padStart(2, '0');

/**
 * Full-width, Arabic and Persian digits become plain ones; the marks that turn the direction of writing, and white space at
 * the ends, go.
 */
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** A calendar day such as `2026-03-29`; `undefined` if it does not exist. */
function dayOf(year: string, month: string | number, day: string): string | undefined {
  const iso = `${(year.length === 2 ? '20' : '') + year}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : undefined;
}

/** A cell with a date as both orders read it: `undefined` where an order makes no date of it. */
export interface DayCell {
  readonly dayFirst: string | undefined;
  readonly monthFirst: string | undefined;
  /** The time that the same cell holds, if any. */
  readonly clock: string;
  /** Whether it is a number, as spreadsheets store it. Then the time is one too. */
  readonly isNumber: boolean;
}

export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A word without accents, in small letters. */
const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The names of the months in each language of the diary. */
let monthNames: readonly (readonly string[])[] | undefined;

/**
 * The number of a month, whole, shortened or as a neighbouring language writes it; 0, which no day has, for another word, or
 * one that fits two months.
 */
function monthOf(name: string): number {
  monthNames ??= ['en', 'es', 'fr', 'ar'].map((language) => {
    const { format } = new Intl.DateTimeFormat(language, ownOnly({ month: 'long', calendar: 'gregory' }));
    return months.map((_, month) => bare(format(new Date(2000, month))));
  });
  const word = bare(name).replace(/^set/, 'sept').replace(/^febu/, 'febru');
  const found = months.flatMap((_, month) => {
    const fits = (full: string): boolean => full.startsWith(word) || word.startsWith(full.slice(0, 4));
    return monthNames!.some((names) => fits(names[month]!)) ? [month + 1] : [];
  });
  return found.length === 1 ? found[0]! : 0;
}

const yearFirst = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:[T ](.*))?$/;
const yearLast = /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?:,? (.*))?$/;
const namedMonth =
  /^(?:\p{L}+\.?[,\u060c]? )?(\d\d?)(?:st|nd|rd|th|er|\.)?[ -](?:de )?([\p{L}\p{M}]{3,})\.?(?: de)?[ ,-]+(\d{4}|\d\d)$/iu;
const namedMonthFirst = /^(?:\p{L}+, )?([\p{L}\p{M}]{3,})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/iu;
/** How spreadsheets store a date: the days since 30 December 1899; from 2001 to 2099. */
const dayNumber = /^(3[7-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3})([.,]\d+)?$/;

/** Whether a year is one of ours: in Thailand, 2026 is 2569, and in Iran 1405. */
const isNear = (year: string): boolean => /^(?:19|20|21)?\d\d$/.test(year);

/** A day that both orders read the same way. */
const sure = (day: string | undefined, clock = ''): DayCell => ({
  dayFirst: day,
  monthFirst: day,
  clock,
  isNumber: false,
});

/** Each way to write a day, and how its parts are read. */
const ways: readonly (readonly [pattern: RegExp, read: (...parts: string[]) => DayCell])[] = [
  // A calendar that counts other years writes no hyphens.
  [
    yearFirst,
    (year, mark, month, day, clock) => sure(mark === '-' || isNear(year) ? dayOf(year, month, day) : undefined, clock),
  ],
  [
    yearLast,
    (first, mark, second, year, clock = '') => {
      if (!isNear(year)) return sure(undefined);
      const dayFirst = dayOf(year, second, first);
      // No country writes a month before a dot.
      return { dayFirst, monthFirst: mark === '.' ? dayFirst : dayOf(year, first, second), clock, isNumber: false };
    },
  ],
  [namedMonth, (day, month, year) => sure(isNear(year) ? dayOf(year, monthOf(month), day) : undefined)],
  [namedMonthFirst, (month, day, year) => sure(isNear(year) ? dayOf(year, monthOf(month), day) : undefined)],
  [
    dayNumber,
    (days, part = '') => {
      const day = new Date((Number(days) - 25_569) * 86_400_000).toISOString().slice(0, 10);
      return { ...sure(day, part), isNumber: true };
    },
  ],
];

/** The readings of a cell with a date; `undefined` if it holds none. */
export function readDay(cell: string): DayCell | undefined {
  for (const [pattern, read] of ways) {
    const match = pattern.exec(plain(cell));
    if (!match) continue;
    const found = read(...match.slice(1));
    return (found.dayFirst ?? found.monthFirst) ? found : undefined;
  }
  return undefined;
}

/** The second alternative is a part of the day, as spreadsheets store a time. A date before the time is that of no day. */
const clock =
  /^(?:\d{4}-\d\d-\d\d[T ])?(\d\d?)(?:(?:[:.]| ?h ?)(\d\d)?(?::\d\d)?(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?|([\u0635\u0645])|[Z+-].*)?$/i;
const partOfDay = /^0?[.,]\d{3,}$/;
/** Whether a time can be nothing but a part of the day. */
export const isPartOfDay = (cell: string): boolean => partOfDay.test(plain(cell));
const anyPartOfDay = /^0?[.,]\d+$/;

/**
 * A time such as `14:30`; `undefined` if the cell holds none.
 *
 * @param isPart whether `0.25` is a quarter of the day, not 25 past midnight
 */
export function readClock(cell: string, isPart = false): string | undefined {
  const text = plain(cell);
  if ((isPart ? anyPartOfDay : partOfDay).test(text)) {
    // The last seconds of a day are no minute of the next one.
    const minute = Math.min(1439, Math.round(Number(text.replace(',', '.')) * 1440));
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  }
  const [, hours = '', minutes = '00', latin, arabic] = clock.exec(text) ?? [];
  const half = latin ?? arabic;
  if (!hours || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined;
  const hour = half ? (Number(hours) % 12) + (/[p\u0645]/i.test(half) ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${two(hour)}:${minutes}` : undefined;
}

/** A pain number from 0 to 10, or “6/10”; `undefined` if the cell holds none. */
export function readPain(cell: string): number | undefined {
  const [, digits] = /^(\d\d?)(?:[.,]0+)?(?:\s*\/\s*10)?$/.exec(plain(cell)) ?? [];
  return digits && Number(digits) <= 10 ? Number(digits) : undefined;
}

/** A distance from UTC such as `+01:00`; `undefined` if the cell holds none. */
export function readZone(cell: string): string | undefined {
  const match = /^(?:(?:UTC|GMT|Z) ?)?(?:([+\-\u2212])(\d\d?)(?::?(\d\d))?)?$/i.exec(plain(cell));
  if (!match?.[0]) return undefined;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  return `${sign === '+' ? '+' : '-'}${two(hours)}:${minutes}`;
}

const moment = /^(\d{4}[-/]\d\d[-/]\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** The parts of a moment such as `2026-03-29T10:00:30Z`, or of a day. */
export function readMoment(
  text: string,
): { readonly day: string; readonly clock: string; readonly seconds: string; readonly zone: string } | undefined {
  const [, day, time = '', seconds = '', zone = ''] = moment.exec(plain(text)) ?? [];
  return day ? { day: day.replace(/\//g, '-'), clock: time, seconds, zone } : undefined;
}

/** A moment in milliseconds; `undefined` if the cell holds none. */
export function readInstant(cell: string): number | undefined {
  const parts = readMoment(cell);
  if (!parts?.clock || !isDay(parts.day)) return undefined;
  const time = Date.parse(`${parts.day}T${parts.clock}${parts.seconds || ':00'}${readZone(parts.zone) ?? 'Z'}`);
  return Number.isNaN(time) ? undefined : time;
}
