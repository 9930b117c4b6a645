/** The documents as pages: for phones, dark mode and screen readers. */
import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { axeIn, openPage, pageWindow } from './demo-page.js';

const PAGES = ['about', 'governance', 'decisions', 'privacy', 'accessibility', 'conformance', 'systems', 'editors'];

for (const name of PAGES) {
  describe(`page of documents, ${name}`, () => {
    it('fits a phone and a wide window, with no console message', async () => {
      for (const width of [320, 1200]) {
        const page = await openPage(name, { width });
        expect(page.documentElement.scrollWidth).to.be.at.most(width);
        expect(page.querySelector<HTMLElement>('main')!.innerText.length).to.be.above(1000);
        expect(pageWindow().pageLog).to.deep.equal([]);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`passes axe in ${colorScheme} mode`, async () => {
        expect(await emulate({ colorScheme })).to.equal(true);
        const page = await openPage(name);
        const axe = await axeIn(page);
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
          preload: false,
        });
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
        expect(found.join('\n')).to.equal('');
      });
    }
  });
}
