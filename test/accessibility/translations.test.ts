/** Every element in every other language: the rules of axe, what is read first, and nothing cut off where space is short. */
import { expect } from '@open-wc/testing';
import { locales } from '../../src/content/locales.js';
import { accessibilityTree, keepViewport, setViewport } from '../support/commands.js';
import { describeResult, look, WHOLE } from './axe.js';
import { faintTexts } from './colours.js';
import { brokenWords, overflowing, overlappingControls, textOutside } from './overflow.js';
import { fixtures, nextFrame, openAll, showForAll } from './stage.js';

const tags = [...new Set(fixtures.map(({ tag }) => tag))].filter((tag) => tag !== 'care-settings');
const isControl = (line: string): boolean => /^(button|link|radio|checkbox|textbox) /.test(line);
/** `faintTexts` measures the contrast in a fraction of the time. */
const RULES = { ...WHOLE, rules: { ...WHOLE.rules, 'color-contrast': { enabled: false } } };

for (const [language, load] of Object.entries(locales)) {
  for (const tag of tags) {
    describe(`<${tag}> in ${language}`, () => {
      before(() => document.documentElement.setAttribute('lang', language));
      // The first state of the element, in Britain, on a page in this language.
      const first = fixtures.find((fixture) => fixture.tag === tag)!;
      const shown = showForAll({ ...first, attributes: { ...first.attributes, region: 'GB' } });

      after(() => document.documentElement.setAttribute('lang', 'en'));

      before(async () => {
        const { root } = shown();
        const { common, direction } = await load();
        expect(root.textContent).to.include(common.machineTranslated);
        expect(getComputedStyle(root.querySelector('.care-base')!).direction).to.equal(direction);
      });

      it('names the emergency number before its controls', async () => {
        const tree = (await accessibilityTree()).split('\n');
        expect(tree.find(isControl)).to.include('999');
      });

      it('keeps the rules of axe', async () => {
        const scene = shown();
        await openAll(scene);
        const { violations } = await look(scene.container, RULES);
        expect(violations.map(describeResult).join('\n')).to.equal('');
        expect(faintTexts(scene.container).join('\n'), 'faint texts').to.equal('');
      });

      describe('on a narrow screen', () => {
        keepViewport();
        for (const fontSize of ['16px', '32px']) {
          it(`fits into 320 px with text of ${fontSize}`, async () => {
            await setViewport({ width: 320, height: 640 });
            const scene = shown();
            scene.element.style.setProperty('--care-font-size', fontSize);
            await openAll(scene);
            await nextFrame();
            expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(320);
            expect(overflowing(scene.container).join('\n'), 'overflow').to.equal('');
            expect(textOutside(scene.container).join('\n'), 'text outside of its box').to.equal('');
            expect(brokenWords(scene.container).join('\n'), 'words that break').to.equal('');
            expect(overlappingControls(scene.container).join('\n'), 'words over each other').to.equal('');
          });
        }
      });
    });
  }
}
