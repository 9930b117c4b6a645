/** A chart of the diary: a path for the line, a path for all points, and the dates of the axis. */
import type { DiaryEntry } from './diary.js';
import { offsetOf } from './zones.js';

/** Size of the area that the paths are drawn in. */
export const chartSize = { width: 1000, height: 100 } as const;

export interface Chart {
  readonly line: string;
  readonly points: string;
  /** Three local times: at the left edge, in the middle, and just before the right edge. */
  readonly ticks: readonly [number, number, number];
}

export const day = 86_400_000;

/**
 * A chart of entries, which are sorted from the latest. It shows all in the zone of the latest, so that the line never goes
 * back after a flight, and starts and ends at the edges of their days.
 */
export function chartOf(entries: readonly DiaryEntry[]): Chart | undefined {
  if (!entries.length) return undefined;
  const offset = offsetOf(entries[0]!.at);
  const times = entries.map(({ at }) => Date.parse(at) + offset).reverse();
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
