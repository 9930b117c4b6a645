/** With `fallback.css`, the text inside a tag is as high as the element that takes its place: the page does not jump. */
import { expect } from '@open-wc/testing';
import '../support/commands.js';
import { openHost, tags, type CareHost } from '../hosts/host-page.js';

/** Pixels by which what follows an element may move. */
const FEW = 8;

for (const width of [360, 1000]) {
  for (const tag of tags) {
    it(`${tag} at ${width}px keeps its height when the script arrives`, async () => {
      const page = await openHost('script-missing', { filled: true, width });
      const main = page.find('main');
      // WebKit keeps the height of a grid's rows when the width changes; what was not shown is laid out anew.
      main.style.display = 'none';
      main.style.width = 'auto';
      expect(main.offsetHeight).to.equal(0);
      main.style.display = '';
      const host = page.find<CareHost>(tag);
      const below = page.document.createElement('p');
      host.after(below);
      const before = host.getBoundingClientRect().height;
      expect(before).to.be.above(300);
      await page.addScript({ type: 'module', src: `/dist/cdn/${tag}.js` });
      await page.ready(tag);
      const after = host.getBoundingClientRect().height;
      expect(after - before, `${before} → ${after}`).to.be.within(-FEW, FEW);
    });
  }
}
