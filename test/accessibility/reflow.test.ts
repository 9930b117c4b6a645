import { expect } from '@open-wc/testing';
import { keepViewport, setViewport } from '../support/commands.js';
import { overflowing, textOutside } from './overflow.js';
import { fixtures, nameOf, nextFrame, openAll, show, showForAll, type Scene } from './stage.js';

/** WCAG 1.4.12 text spacing as a visitor's own style sheet sets it. It applies in shadow trees too. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const textSpacing = new CSSStyleSheet();
textSpacing.replaceSync(TEXT_SPACING);

function spaceText({ root }: Scene, isSpaced = true): void {
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== textSpacing);
  root.adoptedStyleSheets = isSpaced ? [...others, textSpacing] : others;
}

function enlargeText({ element }: Scene, isLarge = true): void {
  if (isLarge) element.style.setProperty('--care-font-size', '32px');
  else element.style.removeProperty('--care-font-size');
}

/** What a visitor sets in each scene of a fixture. */
const SCENES = [
  { name: 'at 320 px', width: 320, isLarge: false, isSpaced: false },
  { name: 'at 320 px with text spacing', width: 320, isLarge: false, isSpaced: true },
  { name: 'at 320 px with text of 200 %', width: 320, isLarge: true, isSpaced: false },
  { name: 'at 640 px with text of 200 % and text spacing', width: 640, isLarge: true, isSpaced: true },
  { name: 'at 800 px with text spacing', width: 800, isLarge: false, isSpaced: true },
] as const;

for (const fixture of fixtures) {
  describe(`reflow of ${nameOf(fixture)}`, () => {
    keepViewport();
    const shown = showForAll(fixture);
    for (const { name, width, isLarge, isSpaced } of SCENES) {
      it(name, async () => {
        await setViewport({ width, height: 640 });
        const scene = shown();
        enlargeText(scene, isLarge);
        spaceText(scene, isSpaced);
        await openAll(scene);
        await nextFrame();
        expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(width);
        expect(overflowing(scene.container).join('\n'), 'overflow').to.equal('');
        expect(textOutside(scene.container).join('\n'), 'text outside of its box').to.equal('');
      });
    }
  });
}

describe('reflow set-up', () => {
  it('enlarges and spaces the text', async () => {
    const scene = await show(fixtures[0]!);
    enlargeText(scene);
    spaceText(scene);
    const { fontSize, letterSpacing } = getComputedStyle(scene.root.querySelector('.care-text')!);
    expect(fontSize).to.equal('32px');
    expect(parseFloat(letterSpacing)).to.be.closeTo(3.84, 0.01);
  });

  it('finds overflowing and cut-off content', async () => {
    const scene = await show(fixtures[0]!);
    const wide = document.createElement('div');
    wide.className = 'wide';
    wide.style.width = '3000px';
    const cut = document.createElement('div');
    cut.className = 'cut';
    cut.style.cssText = 'height: 1em; overflow: hidden';
    cut.innerText = 'two\nlines';
    scene.root.querySelector('.care-base')!.append(wide, cut);
    expect(overflowing(scene.container).join('\n')).to.contain('<div wide>').and.to.contain('<div cut>');
  });
});
