/** Where the entries stand in a chart, in one path each for line and points, however many there are. */
import type { DiaryEntry } from './diary.js';

/** The field of the chart that the paths are drawn on. */
export const chartSize = { width: 1000, height: 100 } as const;

export interface Chart {
  readonly line: string;
  readonly points: string;
  /** Three moments as the clock on the wall showed them: at the left edge, in the middle and just before the right edge. */
  readonly ticks: readonly [number, number, number];
}

export const day = 86_400_000;

/** The wall clock's time as if it were UTC: it is shown so, and a year's chart needs no more. */
export const wallTime = (at: string): number => Date.parse(`${at.slice(0, 19)}Z`);

/** A chart of entries, the latest first. It is as wide as their days. */
export function chartOf(entries: readonly DiaryEntry[]): Chart | undefined {
  if (!entries.length) return undefined;
  const times = entries.map(({ at }) => wallTime(at)).reverse();
  let first = Infinity;
  let last = -Infinity;
  for (const time of times) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  first = Math.floor(first / day) * day;
  last = Math.floor(last / day + 1) * day;
  const places = times.map((time, index) => {
    const x = ((time - first) / (last - first)) * chartSize.width;
    const y = chartSize.height * (1 - entries.at(-1 - index)!.pain / 10);
    return `${Math.round(x * 10) / 10} ${Math.round(y)}`;
  });
  return {
    line: `M${places.join('L')}`,
    // A line of no length with round ends is a point that keeps its shape in a field of any width.
    points: places.map((place) => `M${place}h0`).join(''),
    ticks: [first, (first + last) / 2, last - 1],
  };
}
