import { expect } from '@open-wc/testing';
import { emulate, engine, press } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { contrastBetween, contrastOn, faintTexts, paint } from './colours.js';
import {
  controlsIn,
  describeElement,
  fixtures,
  fixtureWhere,
  isShown,
  nameOf,
  nextFrame,
  openAll,
  parentOf,
  show,
  showForAll,
  shownTree,
} from './stage.js';

const find = (root: ShadowRoot, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration => getComputedStyle(find(root, selector));

/** Where the engine cannot force colours, checks the element's normal colours instead. */
const forceColours = async (): Promise<void> => {
  expect(isForced()).to.equal(false);
  expect(await emulate({ forcedColors: 'active' })).to.equal(isForced());
};

/** The current value of a system colour. Its contrast is the visitor's choice. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;

const isHighlight = (colour: string): boolean => isForced() && colour === systemColour('Highlight');

/** Whether text and background have the system's highlight colours. */
function isHighlightText(element: Element): boolean {
  const { color, backgroundColor } = getComputedStyle(element);
  return isHighlight(backgroundColor) && color === systemColour('HighlightText');
}

for (const fixture of fixtures) {
  describe(`${nameOf(fixture)} on paper and in forced colours`, () => {
    const shown = showForAll(fixture);

    afterEach(() => dispatchEvent(new Event('afterprint')));

    it('opens every section and prints the words of pictures', async () => {
      const scene = shown();
      const all = [...scene.root.querySelectorAll('details')];
      const open = all.map((details) => details.open);
      expect(all).not.to.be.empty;
      dispatchEvent(new Event('beforeprint'));
      await nextFrame();
      await scene.element.updateComplete;
      // A routine prints a handout instead of the screen, with nothing to fold.
      if (fixture.tag === 'stretch-routine') {
        expect(scene.root.querySelectorAll('[part="handout"]').length).to.equal(1);
        expect(scene.root.querySelectorAll('[part="handout"] details').length).to.equal(0);
      } else if (fixture.tag === 'back-care-plan') {
        // A plan prints its steps as a list: its elements would fill many pages.
        const closed = all.filter((details) => !details.open);
        expect(closed).to.deep.equal(all.filter((details, index) => details.matches('.plan-details') && !open[index]));
      } else if (fixture.tag === 'pain-diary') {
        // A diary prints its chart and its table, with nothing to fold.
        expect(all.filter((details) => !details.closest('.care-no-print'))).to.deep.equal([]);
        expect(scene.root.querySelectorAll('.diary-sheet').length).to.equal(1);
      } else {
        expect(all.filter((details) => !details.open).map(describeElement)).to.deep.equal([]);
        expect([...scene.root.querySelectorAll('details:not([open])')]).to.deep.equal([]);
      }

      const pictures = [...scene.root.querySelectorAll('svg, img, canvas')];
      const silent = pictures.filter(
        (each) =>
          each.getAttribute('aria-hidden') !== 'true' &&
          !(each.getAttribute('role') === 'img' && each.getAttribute('aria-label')?.trim()) &&
          !(each instanceof HTMLImageElement && each.alt.trim()),
      );
      expect(silent.map(describeElement), 'without a text alternative').to.deep.equal([]);

      if (await emulate({ media: 'print', colorScheme: 'dark' })) {
        expect(matchMedia('print').matches).to.be.true;
        await nextFrame();
        const useless = [...shownTree(scene.element)].filter(
          (each) => each.matches('.care-no-print, button') && isShown(each),
        );
        const isForm = scene.root.querySelector('form');
        if (!isForm) expect(useless.map(describeElement).join('\n'), 'controls on paper').to.equal('');
        // Paper is white, so light text of a dark scheme must turn dark.
        expect(contrastOn('white', find(scene.root, '.care-base')), 'background').to.be.below(1.1);
        expect(faintTexts(scene.element).join('\n'), 'faint texts on paper').to.equal('');
      } else {
        expect(engine).not.to.equal('chromium');
      }

      dispatchEvent(new Event('afterprint'));
      await nextFrame();
      await scene.element.updateComplete;
      expect(
        all.map((details) => details.open),
        'as before',
      ).to.deep.equal(open);
    });

    it('shows text, borders and pictures in forced colours', async () => {
      await forceColours();
      const scene = shown();
      await openAll(scene);
      expect(faintTexts(scene.container, isHighlightText).join('\n'), 'faint texts').to.equal('');

      const invisible = [...shownTree(scene.container)]
        .filter((each) => each.matches('.care-button, .tips-phase span, .care-card') && isShown(each))
        .filter((each) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
          const isDrawn = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
          const isSeen = isHighlight(borderTopColor) || contrastOn(borderTopColor, parentOf(each)!) >= 3;
          return !isDrawn || !isSeen;
        });
      expect(invisible.map(describeElement).join('\n'), 'borders').to.equal('');

      const icons = [...shownTree(scene.container)].filter((each) => each.matches('.care-icon') && isShown(each));
      const faint = icons.filter((each) => contrastOn(getComputedStyle(each).stroke, each) < 3);
      expect(faint.map(describeElement).join('\n'), 'icons').to.equal('');
    });
  });
}

describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`drawn person contrasts with a ${colorScheme} background in every part`, async () => {
      await emulate({ colorScheme });
      await forceColours();
      for (const fixture of fixtures.filter(
        ({ tag, timer, picture }) => tag === 'stretch-card' && !timer && !picture,
      )) {
        const { container, root } = await show(fixture);
        const shapes = [...root.querySelectorAll('.care-figure path')];
        expect(shapes).not.to.be.empty;
        const coloursOf = (shape: Element) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].filter((colour) => colour !== 'none');
        };
        const lost = shapes.filter((shape) => coloursOf(shape).every((colour) => contrastOn(colour, shape) < 1.05));
        expect(
          lost.map((shape) => shape.getAttribute('class')),
          `lost in ${fixture.name}`,
        ).to.deep.equal([]);
        const clear = shapes.filter((shape) => coloursOf(shape).some((colour) => contrastOn(colour, shape) >= 3));
        expect(clear.length, `of ${shapes.length} shapes with 3:1 in ${fixture.name}`).to.be.above(shapes.length / 2);
        container.remove();
      }
    });
  }

  it('chosen time differs from the others by more than its text', async () => {
    await forceColours();
    const { root } = await show(fixtureWhere(({ tag }) => tag === 'back-spasm-tips'));
    const chosen = styleOf(root, '.tips-phase input:checked + span');
    const other = styleOf(root, '.tips-phase input:not(:checked) + span');
    const background = styleOf(root, '.care-base').backgroundColor;
    const behindOther = paint(other.backgroundColor)[3] === 0 ? background : other.backgroundColor;
    if (isForced()) {
      expect(chosen.backgroundColor).to.equal(systemColour('Highlight'));
      expect(chosen.color).to.equal(systemColour('HighlightText'));
      expect(behindOther).not.to.equal(chosen.backgroundColor);
    } else {
      expect(contrastBetween(chosen.backgroundColor, behindOther), 'backgrounds').to.be.at.least(3);
      expect(contrastBetween(chosen.color, chosen.backgroundColor), 'text').to.be.at.least(4.5);
    }
  });

  it('tick boxes are drawn by the browser, which knows the forced colours', async () => {
    await forceColours();
    const { root } = await show(fixtureWhere(({ tick }) => Boolean(tick)));
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input[data-sign]')];
    expect(inputs.some((input) => input.checked)).to.be.true;
    for (const input of inputs) {
      const { appearance, forcedColorAdjust, opacity, accentColor } = getComputedStyle(input);
      expect(appearance).to.be.oneOf(['auto', 'checkbox']);
      expect(opacity).to.equal('1');
      if (forcedColorAdjust) expect(forcedColorAdjust).to.equal('auto');
      if (accentColor !== 'auto') expect(contrastOn(accentColor, input), accentColor).to.be.at.least(3);
    }
  });

  it('main button differs from the others, and call links look like links', async () => {
    await forceColours();
    const { root } = await show(fixtureWhere(({ timer }) => timer === 'start'));
    const main = styleOf(root, '.stretch-controls .care-button-primary');
    const other = styleOf(root, '.stretch-controls .care-button:not(.care-button-primary)');
    const differs = main.borderTopWidth !== other.borderTopWidth || main.backgroundColor !== other.backgroundColor;
    expect(differs, `${main.borderTopWidth} ${main.backgroundColor}`).to.be.true;
    const call = styleOf(root, '.care-call');
    expect(contrastOn(call.borderTopColor, parentOf(find(root, '.care-call'))!)).to.be.at.least(3);
  });

  it('focus outline has a system colour', async () => {
    await forceColours();
    for (const tag of new Set(fixtures.map((fixture) => fixture.tag))) {
      const { container, element } = await show(fixtureWhere((fixture) => fixture.tag === tag));
      const [first] = controlsIn(element);
      first!.focus();
      await press('Tab');
      await waitUntil(() => element.shadowRoot!.activeElement !== first);
      const control = element.shadowRoot!.activeElement!;
      const face = getComputedStyle(control).opacity === '0' ? control.nextElementSibling! : control;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(face);
      expect(outlineStyle, describeElement(control)).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      const isSeen = isHighlight(outlineColor) || contrastOn(outlineColor, parentOf(face)!) >= 3;
      expect(isSeen, outlineColor).to.be.true;
      container.remove();
    }
  });
});

describe('reduced motion', () => {
  const isZero = (times: string): boolean => times.split(',').every((time) => parseFloat(time) === 0);

  for (const fixture of fixtures) {
    it(`${nameOf(fixture)}: animates nothing`, async () => {
      expect(await emulate({ reducedMotion: 'reduce' })).to.be.true;
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.be.true;
      const scene = await show(fixture);
      await openAll(scene);
      // Use each control once: unfolding, fading and sliding begin there.
      for (const control of controlsIn(scene.element)) {
        if (control.matches('summary, input')) control.click();
      }
      await scene.element.updateComplete;
      await nextFrame();
      expect(document.getAnimations().map((animation) => animation.constructor.name)).to.deep.equal([]);
      const moving = [...shownTree(scene.element)].flatMap((each) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
            each,
            pseudo,
          );
          const isStill =
            isZero(transitionDuration) &&
            (animationName === 'none' || isZero(animationDuration)) &&
            scrollBehavior !== 'smooth';
          return isStill ? [] : [`${describeElement(each)}${pseudo ?? ''}`];
        }),
      );
      expect(moving.join('\n')).to.equal('');
      expect(scene.root.querySelector('animate, animateTransform, animateMotion, marquee')).to.be.null;
    });
  }
});

describe('print', () => {
  it('result prints in its place, whole', async () => {
    const { root } = await show(fixtureWhere(({ tick }) => Boolean(tick)));
    if (await emulate({ media: 'print' })) {
      const { position, overflowY, maxBlockSize } = styleOf(root, '.check-live');
      expect([position, overflowY, maxBlockSize]).to.deep.equal(['static', 'visible', 'none']);
    }
    expect(find(root, '.check-live').textContent).to.contain('Immediate action required');
  });

  it('call links print their label, and ticks print', async () => {
    const { root } = await show(
      fixtureWhere(({ tick, attributes }) => Boolean(tick) && attributes?.['region'] === 'GB'),
    );
    await emulate({ media: 'print' });
    expect(isShown(find(root, '.care-call'))).to.be.true;
    expect(find(root, '.care-call').textContent).to.contain('999');
    expect(isShown(find(root, '[data-sign]:checked'))).to.be.true;
  });
});
