/** Prints what a part has measured: medians, with the smallest and largest value. */

const write = (value) => String(Number(value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)));

function withSpread({ median, least, most }) {
  const [from, middle, to] = [least, median, most].map(write);
  return from === to ? middle : `${middle} (${from}–${to})`;
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const tableOf = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function spreads(rows) {
  const figures = Object.keys(rows[0]).filter((name) => name !== 'name');
  return tableOf(
    ['', ...figures],
    rows.map((row) => [row.name, ...figures.map((figure) => withSpread(row[figure]))]),
  );
}

const byNumber = (rows) =>
  spreads(
    rows.flatMap(({ name, counts }) =>
      Object.entries(counts).map(([count, each]) => ({ name: `${name}, ${count}`, ...each })),
    ),
  ) +
  rows
    .filter(({ exponent }) => exponent !== undefined)
    .map(({ name, exponent }) => `\n${name}: time grows with the number to the power of ${exponent}`)
    .join('');

/** The most that each element moves and grows, in any font and width. */
export function mostOf(rows) {
  const most = {};
  for (const { tag, text, shift, growth } of rows) {
    const each = (most[tag] ??= { tag });
    const [moved, grown] = text ? ['shift', 'growth'] : ['shiftEmpty', 'growthEmpty'];
    each[moved] = Math.max(each[moved] ?? 0, shift);
    if (Math.abs(growth) >= Math.abs(each[grown] ?? 0)) each[grown] = growth;
  }
  return Object.values(most);
}

const shifts = (rows) =>
  tableOf(
    ['', 'shift, text inside', 'px, text inside', 'shift, empty', 'px, empty'],
    mostOf(rows).map(({ tag, shift, growth, shiftEmpty, growthEmpty }) => [
      tag,
      shift,
      growth,
      shiftEmpty,
      growthEmpty,
    ]),
  );

const plain = (rows) => tableOf(Object.keys(rows[0]), rows.map(Object.values));

const writers = { loads: spreads, presses: spreads, motion: spreads, shifts, scale: byNumber, kept: plain };

export function print(part, { slower, rounds, load, rows }) {
  console.log(
    `\n${part}: ${rounds} rounds, processor slowed ${slower} times, load of the machine ${load}\n\n${writers[part](rows)}`,
  );
}

const verdict = (got, most) => (Number.isNaN(got) ? 'unclear' : got <= most ? 'reached' : 'missed ');

export const asText = (found) =>
  found
    .map(({ what, how, most, got }) => `${verdict(got, most)}  ${got.toFixed(2)} (${most})  ${how}: ${what}`)
    .join('\n');
