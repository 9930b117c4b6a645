/** Draws figures as SVG, without a browser. Colours and type come from the page's style sheet, in light and dark mode. */
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;
/** As wide as a phone shows, so that text keeps its size there. */
const width = 294;
const rowHeight = 40;

/** As an SVG for a page whose policy forbids styles of its own: the page's sheet has them. */
function asMarkup(svg, label) {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const each of [svg, ...svg.querySelectorAll('[style]')]) each.removeAttribute('style');
  // What the label says already.
  for (const each of svg.querySelectorAll('[aria-label]')) each.removeAttribute('aria-label');
  for (const name of ['width', 'height', 'fill', 'font-family', 'font-size', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML;
}

const colourOf = ({ isOurs }) => (isOurs ? 'var(--plot-ours)' : 'var(--plot-other)');

/** @param rows `{ name, text, median, least, most, isOurs }`, drawn from the top; `text` is their value in words */
export function bars(rows) {
  const byName = { y: 'name' };
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * rowHeight,
    margin: 0,
    marginRight: 2,
    x: { axis: null, domain: [0, Math.max(...rows.map(({ most }) => most), 0.001)] },
    y: { axis: null, domain: rows.map(({ name }) => name), padding: 0 },
    marks: [
      ...[true, false].map((isOurs) =>
        Plot.barX(
          rows.filter((row) => row.isOurs === isOurs),
          { ...byName, x: 'median', fill: colourOf({ isOurs }), insetTop: 22, insetBottom: 4 },
        ),
      ),
      Plot.ruleY(
        rows.filter(({ least, most }) => least !== most),
        { ...byName, x1: 'least', x2: 'most', dy: 9, stroke: 'currentColor', strokeWidth: 1.5 },
      ),
      Plot.text(rows, { ...byName, x: 0, text: ({ name, text }) => `${name}: ${text}`, textAnchor: 'start', dy: -8 }),
    ],
  });
  return asMarkup(svg, rows.map(({ name, text }) => `${name}: ${text}`).join('; '));
}

/** @param rows `{ name, count, value, text, isOurs }`: how a value grows with the number of elements; both scales by tens */
export function growth(rows, unit) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const last = names.map((name) => rows.findLast((row) => row.name === name));
  const position = { x: 'count', y: 'value' };
  const svg = Plot.plot({
    document,
    width,
    height: 240,
    marginLeft: 48,
    marginRight: 88,
    marginTop: 24,
    marginBottom: 40,
    x: { type: 'log', label: 'elements on the page', ticks: [1, 10, 100, 1000], tickFormat: ',d' },
    y: { type: 'log', label: unit, ticks: 4, tickFormat: '~s', grid: true },
    marks: [
      ...names.map((name) => {
        const line = rows.filter((row) => row.name === name);
        return Plot.line(line, { ...position, stroke: colourOf(line[0]), strokeWidth: 2, marker: 'circle' });
      }),
      Plot.text(apart(last), { x: 'count', y: 'value', text: 'name', dx: 8, dy: 0, textAnchor: 'start' }),
    ],
  });
  const spoken = names.map(
    (name) =>
      `${name}: ${rows
        .filter((row) => row.name === name)
        .map(({ count, text }) => `${text} for ${count}`)
        .join(', ')}`,
  );
  return asMarkup(svg, spoken.join('; '));
}

/** The ends of lines with names that do not lie upon each other, on a scale by tens. */
function apart(ends) {
  const placed = [];
  for (const end of ends.toSorted((a, b) => a.value - b.value)) {
    const below = placed.at(-1)?.value ?? 0;
    placed.push({ ...end, value: Math.max(end.value, below * 1.5) });
  }
  return placed;
}
