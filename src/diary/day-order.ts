/** Finds out whether a table writes the day or the month first. */
import type { DayCell } from './cells.js';

/** A date of a table, and when its entry was written, if that is known. */
export interface DatedRow {
  readonly day: DayCell;
  readonly written: number | undefined;
}

const isUnclear = ({ dayFirst, monthFirst }: DayCell): boolean =>
  dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;

/**
 * Whether the day comes first, worked out from all rows: from dates that exist in one order only, and from when the
 * entries were written, which is soon after what they describe. `undefined` if nothing tells; a table without an unclear
 * date needs no order.
 */
export function isDayFirst(rows: readonly DatedRow[]): boolean | undefined {
  const unclear = rows.filter(({ day }) => isUnclear(day));
  if (!unclear.length) return true;
  const dayFirst = rows.some(({ day }) => day.monthFirst === undefined);
  const monthFirst = rows.some(({ day }) => day.dayFirst === undefined);
  if (dayFirst !== monthFirst) return dayFirst;
  // Positive where the day first is farther from the time of writing.
  let balance = 0;
  for (const { day, written } of unclear)
    if (written !== undefined)
      balance += Math.abs(Date.parse(day.dayFirst!) - written) - Math.abs(Date.parse(day.monthFirst!) - written);
  return balance ? balance < 0 : undefined;
}

/** The first unclear date of a table, as an example to ask about. */
export const unclearDay = (rows: readonly DatedRow[]): DayCell | undefined =>
  rows.find(({ day }) => isUnclear(day))?.day;
