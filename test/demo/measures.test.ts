/** The page of measures: drawn when the bench ran, so that a visitor's browser only shows it. */
import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { axeIn, openPage, pageWindow } from './demo-page.js';

describe('page of measures', () => {
  it('shows everything without a script, with no console message and no request to other servers', async () => {
    const page = await openPage('measures');
    expect([...page.querySelectorAll('body script')]).to.deep.equal([]);
    expect(pageWindow().pageLog).to.deep.equal([]);
    const requested = pageWindow().performance.getEntriesByType('resource');
    expect(requested.length).to.be.above(1);
    for (const { name } of requested) expect(new URL(name).origin, name).to.equal(location.origin);
  });

  for (const width of [320, 360, 1200]) {
    it(`fits ${width}px, with every word in a chart inside its chart and large enough to read`, async () => {
      const page = await openPage('measures', { width });
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      const charts = [...page.querySelectorAll<SVGSVGElement>('svg.plot')];
      expect(charts.length).to.be.above(20);
      for (const chart of charts) {
        const frame = chart.closest('figure')!.getBoundingClientRect();
        const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
        const texts = [...chart.querySelectorAll('text')];
        expect(texts.length).to.be.above(0);
        for (const text of texts) {
          const { left, right } = text.getBoundingClientRect();
          expect(left, text.textContent ?? '').to.be.at.least(frame.left);
          expect(right, text.textContent ?? '').to.be.at.most(frame.right);
          const size = parseFloat(pageWindow().getComputedStyle(text).fontSize) * scale;
          expect(size, text.textContent ?? '').to.be.at.least(11);
        }
      }
    });
  }

  it('gives every chart its numbers as a name', async () => {
    const page = await openPage('measures');
    for (const chart of page.querySelectorAll('svg.plot')) expect(chart.getAttribute('aria-label')).to.match(/: \d/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe in ${colorScheme} mode`, async () => {
      expect(await emulate({ colorScheme })).to.equal(true);
      const page = await openPage('measures');
      const axe = await axeIn(page);
      const { violations } = await axe.run(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        preload: false,
      });
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      expect(found.join('\n')).to.equal('');
    });
  }
});
