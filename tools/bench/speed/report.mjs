/** Prints the medians of all rounds, and ratios of pages that were measured in the same rounds. */

const sorted = (values) => values.toSorted((a, b) => a - b);
export const median = (values) => sorted(values)[Math.floor(values.length / 2)];

const digits = { kB: 1, shift: 3 };
const write = (name, value) => value.toFixed(digits[name] ?? 0);

function withSpread(name, values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => write(name, value));
  return least === most ? least : `${write(name, median(values))} (${least}–${most})`;
}

/** @param results each page's name with a list of measurements, one for each round */
export function table(results) {
  const names = Object.keys(Object.values(results)[0][0]);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['page', ...names]),
    row(['page', ...names].map(() => '---')),
    ...Object.entries(results).map(([page, rounds]) =>
      row([
        page,
        ...names.map((name) =>
          withSpread(
            name,
            rounds.map((each) => each[name]),
          ),
        ),
      ]),
    ),
  ].join('\n');
}

/** What the design asks for: a figure of one page over that of another, and the most that it may be. */
const asks = [
  ['tips: ours', 'blocking', 'tips: Shoelace', 0.5],
  ['tips: ours', 'script', 'tips: Shoelace', 0.5],
  ['tips: ours', 'script', 'tips: Web Awesome', 0.5],
  ['tips: ours', 'ready', 'tips: Shoelace', 0.6],
  ['tips: ours', 'ready', 'tips: plain HTML', 1.3],
  ['tips: ours', 'nodes', 'tips: plain HTML', 1.2],
  ['tips: ours, with the text inside', 'firstPaint', 'tips: plain HTML', 1.05],
  ['check: ours', 'blocking', 'check: SurveyJS', 0.1],
  ['check: ours', 'blocking', 'check: plain HTML', 2],
  ['check: ours', 'nodes', 'check: plain HTML', 1.3],
  ['check: ours, with the text inside', 'firstPaint', 'check: plain HTML', 1.05],
];
/** The same for task time: that of one page over another's, each less the time of a page without what is compared. */
const asksOfTask = [
  ['tips: ours', 'empty', 'tips: before', 'empty', 0.5],
  ['check: ours', 'empty', 'check: before', 'empty', 0.5],
  ['chart of 365 days: ours', 'empty', 'chart of 365 days: Chart.js', 'empty', 0.6],
  [
    'chart of 365 days, two: ours',
    'chart of 365 days: ours',
    'chart of 365 days, two: uPlot',
    'chart of 365 days: uPlot',
    1.2,
  ],
];

export function ratios(results) {
  const middle = (page, name) => median(results[page].map((each) => each[name]));
  const isMeasured = (...pages) => pages.every((page) => results[page]);
  const line = (what, ratio, most) =>
    `${ratio <= most ? 'reached' : 'missed '}  ${ratio.toFixed(2)} (at most ${most})  ${what}`;
  const lines = asks
    .filter(([page, , other]) => isMeasured(page, other))
    .map(([page, name, other, most]) =>
      line(`${name}: ${page} / ${other}`, middle(page, name) / middle(other, name), most),
    );
  for (const [page, less, other, otherLess, most] of asksOfTask) {
    if (!isMeasured(page, less, other, otherLess)) continue;
    const added = (whole, part) => middle(whole, 'task') - middle(part, 'task');
    const what = `task: ${page} without ${less} / ${other} without ${otherLess}`;
    lines.push(line(what, added(page, less) / added(other, otherLess), most));
  }
  return lines.join('\n');
}
