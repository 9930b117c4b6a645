/** The page of the demo with what the last run measured. It has no script. */
import { answers } from './asks.mjs';
import { bars, growth } from './plots.mjs';
import { mostOf } from './report.mjs';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const number = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2 });
const isOurs = (name) => name.includes('ours');

const names = {
  kB: 'Transferred, kB',
  firstPaint: 'First paint, ms',
  ready: 'Ready, ms',
  task: 'Work of the page, ms',
  script: 'Work of scripts, ms',
  blocking: 'Blocked for long, ms',
  nodes: 'Nodes of the page',
  shift: 'Share of the view that jumps',
  growth: 'Height that changes, px',
  MB: 'Memory, MB',
  ms: 'Time, ms',
  bytes: 'Bytes left of each',
  listeners: 'Listeners left',
};

const figure = (title, svg) => `<figure><figcaption>${escape(title)}</figcaption>${svg}</figure>`;

function spread({ median, least, most }) {
  const [from, middle, to] = [least, median, most].map(number);
  return from === to ? middle : `${middle} (${from}–${to})`;
}

/** The bench calls the older build that was measured beside “before”; readers want its commit. */
const withCommit = (name, commit = '') => name.replaceAll('before', commit);

/** A side's name beside its group. */
const nameOf = (name, group, commit) =>
  withCommit(name.slice(group.length), commit).replace(', with the text inside', ', with text');

/** Bars of one figure of the rows of a group, in their order. */
function barsOf({ group, key, title = names[key] }, { rows, before }) {
  const shown = rows.filter(({ name }) => name.startsWith(group));
  const bar = (row) => ({
    ...row[key],
    name: nameOf(row.name, group, before),
    text: spread(row[key]),
    isOurs: isOurs(row.name),
  });
  return figure(title, bars(shown.map(bar)));
}

const loadSections = [
  [
    'tips: ',
    'The tips',
    'Every page has the same words. “With text”: the text inside the tag as well, for visitors without script.',
  ],
  ['check: ', 'The check', 'The forms of the other libraries ask about the same signs.'],
  [
    'card: ',
    'The card of an exercise',
    'The other pages have the same words, and the same movement in another format.',
  ],
];

function loads({ loads: part }) {
  if (!part) return '';
  const sections = loadSections.map(([group, title, note]) => {
    const keys = ['kB', 'firstPaint', 'ready', 'task', 'blocking', 'nodes'];
    const drawn = keys.map((key) => barsOf({ group, key }, part));
    return section(title, note, drawn);
  });
  const charts = ['30 days', '365 days', '365 days, two'].map((days) =>
    barsOf({ group: `chart of ${days}: `, key: 'task', title: `Chart of ${days}: work of the page, ms` }, part),
  );
  return sections.join('') + section('The chart of the diary', 'The same days in each.', charts);
}

const section = (title, note, content) =>
  `<section><h2>${title}</h2><p>${note}</p><div class="plots">${content.join('')}</div></section>`;

function many({ scale: part }) {
  if (!part) return '';
  const rows = (group, key) =>
    part.rows
      .filter(({ name, counts }) => name.startsWith(group) && Object.keys(counts).length > 1)
      .flatMap(({ name, counts }) =>
        Object.entries(counts).map(([count, each]) => ({
          name: nameOf(name, group, part.before),
          count: Number(count),
          value: each[key].median,
          text: number(each[key].median),
          isOurs: isOurs(name),
        })),
      );
  const drawn = ['tips: ', 'check: '].flatMap((group) =>
    ['ms', 'MB'].map((key) =>
      figure(
        `${group === 'tips: ' ? 'Tips' : 'Check'}: ${names[key].toLowerCase().replace('mb', 'MB')}`,
        growth(rows(group, key), key),
      ),
    ),
  );
  const routines = part.rows
    .filter(({ name }) => name.startsWith('routine: '))
    .map(({ name, counts }) => ({ name, ...counts[300] }));
  if (routines.length)
    drawn.push(barsOf({ group: 'routine: ', key: 'ms', title: '300 routines: time, ms' }, { ...part, rows: routines }));
  return section('Many on one page', 'One to 1,000 elements.', drawn);
}

function presses({ presses: part }) {
  if (!part) return '';
  const whats = [...new Set(part.rows.map(({ name }) => name.split(': ')[0]))];
  const drawn = whats.map((what) => barsOf({ group: `${what}: `, key: 'ms', title: `A press ${what}, ms` }, part));
  return section('Presses', 'From a press to the next picture on the screen, the processor slowed six times.', drawn);
}

function motion({ motion: part }) {
  if (!part) return '';
  const drawn = ['task', 'script'].map((key) => barsOf({ group: 'card: ', key }, part));
  return section('The moving figure', 'For each second that it moves.', drawn);
}

const table = (caption, head, rows) => `<table><caption>${caption}</caption>
<thead><tr>${head.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>${rows
  .map(
    ([first, ...others]) =>
      `<tr><th scope="row">${first}</th>${others.map((each) => `<td>${each}</td>`).join('')}</tr>`,
  )
  .join('')}</tbody></table>`;

function shifts({ shifts: part }) {
  if (!part) return '';
  const rows = mostOf(part.rows).map(({ tag, shift, growth: px, shiftEmpty }) => [
    `<code>&lt;${tag}&gt;</code>`,
    ...[shift, px, shiftEmpty].map(number),
  ]);
  const head = ['Element', 'Jump, text inside', 'Height that changes, px', 'Jump, empty tag'];
  return `<section><h2>Does the page jump?</h2>
<p>The most in four typefaces and five widths, 320 to 1,200 px. 0 is no jump, 1 the whole view.</p>
${table('What moves when an element takes the place of its text', head, rows)}</section>`;
}

function left({ kept: part }) {
  if (!part) return '';
  const rows = part.rows.map((row) => [escape(row.name), ...[row.nodes, row.listeners, row.bytes].map(number)]);
  const head = ['Element', 'Nodes', names.listeners, names.bytes];
  const many = part.rows[0].times.toLocaleString('en');
  return `<section><h2>What is left of elements that are gone</h2>
${table(`After ${many} came and went`, head, rows)}</section>`;
}

function asked(kept) {
  const { before = '' } = kept.loads ?? kept.scale ?? {};
  const rows = answers(kept).map(({ what, how, most, got }) => {
    const figureName = how.replace(/^\w+/, (key) => names[key] ?? key);
    const verdict = got <= most ? 'reached' : 'missed';
    return [
      `${escape(withCommit(what, before))} <span class="what">${escape(figureName)}</span>`,
      number(most),
      Number.isNaN(got) ? 'too small to tell' : `${number(got)} <span class="${verdict}">${verdict}</span>`,
    ];
  });
  return `<section><h2>What was asked, and what we got</h2>
<p>A line with a slash is a ratio of two pages of one run. Less is better.</p>
${table('Asked and got', ['Measure', 'At most', 'Got'], rows)}</section>`;
}

function how(kept) {
  const parts = { loads: 'Loads', presses: 'Presses', motion: 'Motion', shifts: 'Jumps', scale: 'Many', kept: 'Left' };
  const rows = Object.entries(parts)
    .filter(([part]) => kept[part])
    .map(([part, name]) => [name, ...['rounds', 'slower', 'load'].map((key) => kept[part][key])]);
  const { versions = {} } = Object.values(kept)[0] ?? {};
  const all = (key) => [...new Set(Object.values(kept).map((part) => part[key]))].join(' and ');
  return `<section><h2>How it was measured</h2>
<p>In ${all('browser')} on ${all('cores')} cores, ${all('on')}, at 360 px, all pages in turn, again and again. Bars are medians; the line across a bar goes from
the smallest value to the largest. Read the ratios: times of different runs cannot be compared.</p>
<p>“Load” is how many programs wanted one of the machine’s cores. Far above their number, what a clock measures is mostly waiting:
first paint, ready, blocked, presses. The work of the page counts only its own time, and bytes, nodes, memory and jumps do not
depend on it. To measure again: <code>npm run bench</code>.</p>
${table('Runs', ['Part', 'Rounds', 'Slowed, times', 'Load'], rows)}
<p>Measured beside: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}, and LHC-Forms with our Questionnaire.</p></section>`;
}

/** @param kept the last run of each part */
export const measuresPage = (kept) => `<!doctype html>
<html lang="en">
<head>
<!-- part head -->
<title>Measures – back-care-elements</title>
<meta name="description" content="How fast the elements are, beside what a site would use instead.">
<link rel="stylesheet" href="gallery.css">
<link rel="stylesheet" href="measures.css">
</head>
<body>
<a class="skip" href="#measures">Skip to the measures</a>
<header class="top"><div class="title">
<h1>Measures</h1>
<p>How fast the elements are, beside what a site would use instead. In a real emergency, call your local emergency number.</p>
<!-- part menu, at measures.html -->
</div></header>
<main id="measures" class="measures" tabindex="-1">
${[asked, loads, many, presses, motion, shifts, left, how].map((part) => part(kept)).join('\n')}
</main>
</body>
</html>
`;
