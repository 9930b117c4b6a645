/** The pages with tools for editors: for phones, fingers, dark mode and screen readers. */
import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { axeIn, openPage } from './demo-page.js';

const PAGES = ['snippet', 'theme', 'check', 'reference'];
const CONTROLS = '.builder :is(input, select, textarea, button, summary, a)';

async function openTool(name: string, width: number): Promise<Document> {
  const page = await openPage(name, { width });
  await waitUntil(() => 'ready' in page.documentElement.dataset, `${name} is not ready`);
  page.querySelector<HTMLButtonElement>('#example')?.click();
  for (const details of page.querySelectorAll('details')) details.open = true;
  return page;
}

for (const name of PAGES) {
  describe(`page of tools, ${name}`, () => {
    it('fits a phone, and every control has a name and room for a finger', async () => {
      const page = await openTool(name, 360);
      expect(page.documentElement.scrollWidth).to.be.at.most(360);
      const controls = [...page.querySelectorAll<HTMLElement>(CONTROLS)].filter(
        (each) => each.getClientRects().length > 0 && !each.closest('p:not(:has(label, button)), li:not(.elements *)'),
      );
      expect(controls.length).to.be.above(3);
      for (const control of controls) {
        const [label] = (control as HTMLInputElement).labels ?? [];
        const spoken = label?.innerText || control.getAttribute('aria-label') || control.textContent;
        expect(spoken?.trim(), control.outerHTML).to.not.equal('');
        const target = control.matches('[type=checkbox], [type=radio]') ? label! : control;
        expect(target.getBoundingClientRect().height, control.outerHTML).to.be.at.least(44);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`passes axe in ${colorScheme} mode`, async () => {
        expect(await emulate({ colorScheme })).to.equal(true);
        const page = await openTool(name, 1200);
        const axe = await axeIn(page);
        // The theme builder shows an element twice, so that its landmarks have the same name.
        const { violations } = await axe.run(
          { exclude: [['.shown']] },
          {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
            preload: false,
          },
        );
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
        expect(found.join('\n')).to.equal('');
      });
    }
  });
}
