/** What the design asks for, and what the last run gave. A ratio compares figures of one run. */

const rowsOf = (kept, part) => kept[part]?.rows ?? [];
const rowOf = (kept, part, name) => rowsOf(kept, part).find((row) => row.name === name);
const loaded = (kept, page, figure) => rowOf(kept, 'loads', page)?.[figure].median;

/** A ratio; none where what was added is smaller than what two loads of one page differ by. */
const over = (value, other) => (value >= 0 && other > 0 ? value / other : NaN);

/** A figure of one page over that of another. `less` and `otherLess` name the pages whose figures are taken off first. */
const ratio = (figure, page, other, { less, otherLess = less, how = figure } = {}) => ({
  what: `${page} / ${other}`,
  how,
  got(kept) {
    if (![page, other, less, otherLess].every((name) => !name || rowOf(kept, 'loads', name))) return undefined;
    const added = (whole, part) => loaded(kept, whole, figure) - (part ? loaded(kept, part, figure) : 0);
    return over(added(page, less), added(other, otherLess));
  },
});

const scaled = (name, count, figure) => ({
  what: `${name}: ours / before, ${count} on a page`,
  how: figure,
  got(kept) {
    const of = (label) => rowOf(kept, 'scale', `${name}: ${label}`)?.counts[count]?.[figure].median;
    return of('before') && of('ours') / of('before');
  },
});

const growing = (name) => ({
  what: `${name}: ours, each of 1,000 / each of 10`,
  how: 'ms',
  got(kept) {
    const counts = rowOf(kept, 'scale', `${name}: ours`)?.counts;
    return counts?.[1000] && counts[1000].ms.median / counts[10].ms.median / 100;
  },
});

/** The largest figure; undefined without a row, because nothing was measured then. */
const mostOf = (rows, pick) => (rows.length ? Math.max(...rows.map(pick)) : undefined);
const oursIn = (kept, part) => rowsOf(kept, part).filter(({ name }) => name.endsWith(': ours'));

const left = (figure) => ({
  what: 'left of elements that came and went, most of tips and check',
  how: figure,
  got: (kept) => mostOf(oursIn(kept, 'kept'), (row) => row[figure]),
});

const moving = (other) => ({
  what: other ? `moving figure: ours / ${other}` : 'moving figure: ours, a second of movement',
  how: 'task',
  got(kept) {
    const of = (name) => rowOf(kept, 'motion', `card: ${name}`)?.task.median;
    return of('ours') && of('ours') / (other ? of(other) : 1);
  },
});

const shifting = (text, figure) => ({
  what: `most of twelve elements, four fonts, five widths, ${text ? 'text inside' : 'empty tag'}`,
  how: figure,
  got(kept) {
    const rows = rowsOf(kept, 'shifts').filter((row) => row.text === text);
    return mostOf(rows, (row) => Math.abs(row[figure]));
  },
});

const slowest = {
  what: 'slowest press',
  how: 'ms',
  got: (kept) => mostOf(oursIn(kept, 'presses'), ({ ms }) => ms.median),
};

const lessEmpty = { less: 'empty', how: 'task, less empty' };

const asks = [
  [ratio('blocking', 'tips: ours', 'tips: Shoelace'), 0.5],
  [ratio('script', 'tips: ours', 'tips: Shoelace'), 0.5],
  [ratio('script', 'tips: ours', 'tips: Web Awesome'), 0.5],
  [ratio('ready', 'tips: ours', 'tips: Shoelace'), 0.6],
  [ratio('ready', 'tips: ours', 'tips: Web Awesome'), 0.6],
  [ratio('ready', 'tips: ours', 'tips: plain HTML'), 1.3],
  [ratio('blocking', 'check: ours', 'check: SurveyJS'), 0.1],
  [ratio('blocking', 'check: ours', 'check: plain HTML'), 2],
  [ratio('task', 'tips: ours', 'tips: before', lessEmpty), 0.5],
  [ratio('task', 'check: ours', 'check: before', lessEmpty), 0.5],
  [ratio('firstPaint', 'tips: ours, with the text inside', 'tips: plain HTML'), 1.05],
  [ratio('firstPaint', 'check: ours, with the text inside', 'check: plain HTML'), 1.05],
  [ratio('nodes', 'tips: ours', 'tips: plain HTML'), 1.2],
  [ratio('nodes', 'check: ours', 'check: plain HTML'), 1.3],
  [shifting(true, 'shift'), 0],
  [shifting(true, 'growth'), 0],
  [shifting(false, 'shift'), 0],
  [growing('tips'), 1],
  [growing('check'), 1],
  [scaled('tips', 1000, 'MB'), 0.5],
  [scaled('tips', 1000, 'ms'), 0.4],
  [scaled('routine', 300, 'ms'), 0.25],
  [left('nodes'), 0],
  [left('listeners'), 0],
  [left('bytes'), 8],
  [ratio('task', 'chart of 365 days: ours', 'chart of 365 days: Chart.js', lessEmpty), 0.6],
  [
    ratio('task', 'chart of 365 days, two: ours', 'chart of 365 days, two: uPlot', {
      less: 'chart of 365 days: ours',
      otherLess: 'chart of 365 days: uPlot',
      how: 'task, less one chart',
    }),
    1.2,
  ],
  [moving(), 1],
  [moving('Lottie'), 0.3],
  [slowest, 50],
];

/** @param kept the last run of each part; returns `{ what, how, most, got }` for what was measured; NaN if too small to tell */
export const answers = (kept) =>
  asks
    .map(([{ what, how, got }, most]) => ({ what, how, most, got: got(kept) }))
    .filter(({ got }) => got !== undefined);
