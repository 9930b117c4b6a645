/** With `fallback.css`, the text inside a tag is as high as the element that replaces it, so the page does not jump. */
import { expect } from '@open-wc/testing';
import '../support/commands.js';
import { openHost, tags, type CareHost } from '../hosts/host-page.js';

/** Content after an element does not move: engines round heights. */
const ROUNDING = 1;

const RANGES = {
  'narrow screens': [320, 340, 360, 375, 390, 412, 480, 560],
  'wide screens': [640, 720, 768, 800, 900, 1000, 1100, 1200],
};

/** The typefaces of pages, in turn. */
const TYPEFACES = ['system-ui', 'serif', 'monospace', 'sans-serif'];

for (const [range, widths] of Object.entries(RANGES)) {
  for (const tag of tags) {
    it(`${tag} keeps its height on ${range} when the script arrives`, async () => {
      const page = await openHost('script-missing', { filled: true });
      const main = page.find('main');
      const host = page.find<CareHost>(tag);
      const below = page.document.createElement('p');
      // A scrollbar would take room from the widths below.
      page.document.documentElement.style.overflow = 'hidden';
      // Hide everything else to save layout time.
      main.replaceChildren(host, below);
      const heightsOf = () =>
        widths.map((width, index) => {
          page.frame.style.width = `${width}px`;
          page.document.body.style.fontFamily = TYPEFACES[index % TYPEFACES.length]!;
          // WebKit keeps a grid's row heights when the width changes. Hiding and showing forces a fresh layout.
          main.style.display = 'none';
          main.style.width = 'auto';
          expect(main.offsetWidth).to.equal(0);
          main.style.display = '';
          expect(main.offsetWidth).to.equal(width);
          return host.getBoundingClientRect().height;
        });
      const before = heightsOf();
      for (const height of before) expect(height).to.be.above(300);
      await page.addScript({ type: 'module', src: `/dist/cdn/${tag}.js` });
      await page.ready(tag);
      const after = heightsOf();
      const jumps = widths.flatMap((width, index) => {
        const jump = after[index]! - before[index]!;
        return Math.abs(jump) > ROUNDING ? [`at ${width} px ${before[index]} → ${after[index]}`] : [];
      });
      expect(jumps.join('\n')).to.equal('');
    });
  }
}
