import { html, nothing, type TemplateResult } from 'lit';
import type { DiaryWords } from '../../content/words/pain-diary.js';
import { chartOf, chartSize, day } from '../../diary/chart.js';
import type { DiaryEntry } from '../../diary/diary.js';
import { fill } from '../../core/region/fill-placeholders.js';

const { width, height } = chartSize;
const values = [10, 8, 6, 4, 2, 0];
const grid =
  values.map((value) => `M0 ${value * 10}H${width}`).join('') + `M0 0V${height}M500 0V${height}M1000 0V${height}`;

const describe = (count: number, first: string, last: string, words: DiaryWords): string =>
  fill(first === last ? words.chartOfDay : words.chartOf, { count, first, last });

/**
 * The entries as a line with points, in three paths for any number of entries. The scales are text outside the drawing,
 * so that they keep their size on a narrow screen.
 */
export function chart(
  entries: readonly DiaryEntry[],
  words: DiaryWords,
  format: (time: number, as: 'date' | 'time') => string,
): TemplateResult | typeof nothing {
  const drawn = chartOf(entries);
  if (!drawn) return nothing;
  const [first, middle, last] = drawn.ticks;
  return html`<figure class="diary-chart" part="chart" dir="ltr">
    <figcaption dir="auto">${words.chart}</figcaption>
    <div class="diary-scale" aria-hidden="true">${values.map((value) => html`<span>${value}</span>`)}</div>
    <svg
      class="diary-plot"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${describe(entries.length, format(first, 'date'), format(last, 'date'), words)}
    >
      <path class="diary-grid" d=${grid} />
      <path class="diary-line" d=${drawn.line} />
      <path class="diary-points" d=${drawn.points} />
    </svg>
    <div class="diary-dates" aria-hidden="true">
      <span><bdi>${format(first, 'date')}</bdi></span
      ><span><bdi>${format(middle, last - first < 2 * day ? 'time' : 'date')}</bdi></span
      ><span><bdi>${format(last, 'date')}</bdi></span>
    </div>
  </figure>`;
}
