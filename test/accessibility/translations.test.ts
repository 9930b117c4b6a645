/** Every element in every other language: the rules of axe, what is read first, and nothing cut off where space is short. */
import { expect } from '@open-wc/testing';
import { locales } from '../../src/content/locales.js';
import { accessibilityTree, setViewport } from '../support/commands.js';
import { describeResult, look, WHOLE } from './axe.js';
import { brokenWords, overflowing, overlappingControls, textOutside } from './overflow.js';
import { fixtures, nextFrame, openAll, show, type Scene } from './stage.js';

const tags = [...new Set(fixtures.map(({ tag }) => tag))].filter((tag) => tag !== 'care-settings');
const isControl = (line: string): boolean => /^(button|link|radio|checkbox|textbox) /.test(line);

afterEach(() => document.documentElement.setAttribute('lang', 'en'));

for (const [language, load] of Object.entries(locales)) {
  describe(`elements in ${language}`, () => {
    /** The first state of an element, in Britain, on a page in this language. */
    async function showIn(tag: string): Promise<Scene> {
      document.documentElement.lang = language;
      const first = fixtures.find((fixture) => fixture.tag === tag)!;
      const scene = await show({ ...first, attributes: { ...first.attributes, region: 'GB' } });
      const { common, direction } = await load();
      expect(scene.root.textContent).to.include(common.machineTranslated);
      expect(getComputedStyle(scene.root.querySelector('.care-base')!).direction).to.equal(direction);
      return scene;
    }

    for (const tag of tags) {
      it(`<${tag}> keeps the rules of axe`, async () => {
        const scene = await showIn(tag);
        await openAll(scene);
        const { violations } = await look(scene.container, WHOLE);
        expect(violations.map(describeResult).join('\n')).to.equal('');
      });

      it(`<${tag}> names the emergency number before its controls`, async () => {
        await showIn(tag);
        const tree = (await accessibilityTree()).split('\n');
        expect(tree.find(isControl)).to.include('999');
      });

      for (const [width, fontSize] of [
        [320, '16px'],
        [320, '32px'],
      ] as const)
        it(`<${tag}> fits into ${width} px with text of ${fontSize}`, async () => {
          await setViewport({ width, height: 640 });
          const scene = await showIn(tag);
          scene.element.style.setProperty('--care-font-size', fontSize);
          await openAll(scene);
          await nextFrame();
          expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(width);
          expect(overflowing(scene.container).join('\n'), 'overflow').to.equal('');
          expect(textOutside(scene.container).join('\n'), 'text outside of its box').to.equal('');
          expect(brokenWords(scene.container).join('\n'), 'words that break').to.equal('');
          expect(overlappingControls(scene.container).join('\n'), 'words over each other').to.equal('');
        });
    }
  });
}
