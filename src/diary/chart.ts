/** A chart of the diary: a path for the line, a path for all points, and the dates of the axis. */
import type { DiaryEntry } from './diary.js';

/** Size of the area that the paths are drawn in. */
export const chartSize = { width: 1000, height: 100 } as const;

export interface Chart {
  readonly line: string;
  readonly points: string;
  /** Three local times: at the left edge, in the middle, and just before the right edge. See {@link wallTime}. */
  readonly ticks: readonly [number, number, number];
}

export const day = 86_400_000;

/** The local time of an entry in milliseconds, as if it were UTC: the chart shows times as the clock showed them. */
export const wallTime = (at: string): number => Date.parse(`${at.slice(0, 19)}Z`);

/** A chart of entries, which are sorted from the latest. It starts and ends at the edges of their days. */
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
  const coordinates = times.map((time, index) => {
    const x = ((time - first) / (last - first)) * chartSize.width;
    const y = chartSize.height * (1 - entries.at(-1 - index)!.pain / 10);
    return `${Math.round(x * 10) / 10} ${Math.round(y)}`;
  });
  return {
    line: `M${coordinates.join('L')}`,
    // A line of zero length with round ends: a dot that stays round when the chart is stretched.
    points: coordinates.map((point) => `M${point}h0`).join(''),
    ticks: [first, (first + last) / 2, last - 1],
  };
}
