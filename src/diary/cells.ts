/** Reads the cells of a diary table as spreadsheets and people write them. */
import { isDay } from './diary.js';

const two = (number: number | string): string => `${number}`.padStart(2, '0');

/** Full-width digits become plain ones, and any white space at the ends goes. */
const plain = (cell: string): string => cell.normalize('NFKC').trim();

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
}

export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The number of a month; 0, which no day has, for another word. */
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const yearFirst = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:[T ](.*))?$/;
const yearLast = /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?:,? (.*))?$/;
const namedMonth = /^(?:\p{L}+,? )?(\d\d?)(?:st|nd|rd|th|\.)?[ -]([a-z]{3,})\.?[ ,-]+(\d{4}|\d\d)$/iu;
const namedMonthFirst = /^(?:\p{L}+, )?([a-z]{3,})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/iu;

/** A day that both orders read the same way. */
const sure = (day: string | undefined, clock = ''): DayCell => ({ dayFirst: day, monthFirst: day, clock });

/** Each way to write a day, and how its parts are read. */
const ways: readonly (readonly [pattern: RegExp, read: (...parts: string[]) => DayCell])[] = [
  [yearFirst, (year, _mark, month, day, clock) => sure(dayOf(year, month, day), clock)],
  [
    yearLast,
    (first, mark, second, year, clock = '') => {
      const dayFirst = dayOf(year, second, first);
      // No country writes a month before a dot.
      return { dayFirst, monthFirst: mark === '.' ? dayFirst : dayOf(year, first, second), clock };
    },
  ],
  [namedMonth, (day, month, year) => sure(dayOf(year, monthOf(month), day))],
  [namedMonthFirst, (month, day, year) => sure(dayOf(year, monthOf(month), day))],
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

const clock = /^(\d\d?)(?:[:.h](\d\d)?(?::\d\d)?(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?|[Z+-].*)?$/i;

/** A time such as `14:30`; `undefined` if the cell holds none. */
export function readClock(cell: string): string | undefined {
  const [, hours = '', minutes = '00', half] = clock.exec(plain(cell)) ?? [];
  if (!hours || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${two(hour)}:${minutes}` : undefined;
}

/** A pain number from 0 to 10; `undefined` if the cell holds none. */
export function readPain(cell: string): number | undefined {
  const [, digits] = /^(\d\d?)(?:[.,]0+)?$/.exec(plain(cell)) ?? [];
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
  if (!parts?.clock) return undefined;
  const time = Date.parse(`${parts.day}T${parts.clock}${parts.seconds || ':00'}${readZone(parts.zone) ?? 'Z'}`);
  return Number.isNaN(time) ? undefined : time;
}
