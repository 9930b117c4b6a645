import { expect } from '@open-wc/testing';
import { keepViewport, setViewport } from '../support/commands.js';
import {
  controlsIn,
  describeElement,
  fixtures,
  fixtureWhere,
  isShown,
  nameOf,
  nextFrame,
  openAll,
  pressArea,
  show,
  showForAll,
} from './stage.js';

const SMALLEST = 44;

/** Links within a sentence or a source: exempt from the target size (WCAG 2.5.5 and 2.5.8, “Inline”). */
const INLINE = '.care-sources .care-link, .tips-inside .care-link';
/** The author's links between the tags have the author's style. */
const OF_THE_PAGE = '[slot]';

const rounded = (length: number): number => Math.round(length * 100) / 100;

function tooSmall(container: Element): string[] {
  return controlsIn(container)
    .filter((control) => !control.matches(INLINE) && !control.matches(OF_THE_PAGE))
    .flatMap((control) => {
      const { width, height } = pressArea(control).getBoundingClientRect();
      const isLargeEnough = rounded(width) >= SMALLEST && rounded(height) >= SMALLEST;
      return isLargeEnough ? [] : [`${describeElement(control)}: ${rounded(width)} × ${rounded(height)} px`];
    });
}

/** Controls that overlap, so that a press can reach the wrong one. */
function overlapping(container: Element): string[] {
  const areas = [...new Set(controlsIn(container).map(pressArea))].map((area) => ({
    area,
    box: area.getBoundingClientRect(),
    // Content under the result bar can be scrolled into view.
    floats: Boolean(area.closest('.check-live')),
  }));
  return areas.flatMap(({ area, box, floats }, index) =>
    areas
      .slice(index + 1)
      .filter(
        (other) =>
          !floats &&
          !other.floats &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `${describeElement(area)} and ${describeElement(other.area)}`),
  );
}

for (const fixture of fixtures) {
  describe(`targets of ${nameOf(fixture)}`, () => {
    keepViewport();
    const shown = showForAll(fixture);
    let sections: readonly { readonly details: HTMLDetailsElement; readonly isOpen: boolean }[];

    before(() => {
      sections = [...shown().root.querySelectorAll('details')].map((details) => ({ details, isOpen: details.open }));
    });

    for (const width of [800, 320]) {
      it(`at ${width} px`, async () => {
        await setViewport({ width, height: 640 });
        const scene = shown();
        for (const { details, isOpen } of sections) details.open = isOpen;
        await nextFrame();
        await scene.element.updateComplete;
        expect(getComputedStyle(scene.root.querySelector('.care-base')!).fontSize).to.equal('16px');
        const before = tooSmall(scene.container);
        await openAll(scene);
        const controls = controlsIn(scene.container);
        expect(controls.length, 'controls').to.be.above(1);
        expect([...before, ...tooSmall(scene.container)].join('\n'), 'too small').to.equal('');
        expect(overlapping(scene.container).join('\n'), 'on one another').to.equal('');
      });
    }
  });
}

describe('call links', () => {
  for (const fixture of fixtures.filter(({ tag }) => tag === 'red-flag-check')) {
    it(`${nameOf(fixture)}: keep clear of the edge of their card`, async () => {
      const { root } = await show(fixture);
      const bodies = [...root.querySelectorAll('.care-card-inside')];
      const tight = bodies.filter((body) => {
        const last = [...body.children].filter(isShown).at(-1);
        return last && body.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom < 8;
      });
      expect(tight.map(describeElement)).to.deep.equal([]);
    });
  }

  it('have the colour of their urgency', async () => {
    const { root } = await show(fixtureWhere(({ name }) => name === 'after the timer: the pain got worse'));
    const colourOf = (href: string): string =>
      getComputedStyle(root.querySelector(`[part="feedback"] a[href="${href}"]`)!).backgroundColor;
    expect(colourOf('tel:111')).not.to.equal(colourOf('tel:999'));
  });
});

describe('targets with small text', () => {
  it('are at least 44 px', async () => {
    for (const tag of new Set(fixtures.map((fixture) => fixture.tag))) {
      const scene = await show(fixtures.find((fixture) => fixture.tag === tag)!);
      scene.element.style.setProperty('--care-font-size', '12px');
      await openAll(scene);
      expect(tooSmall(scene.container).join('\n'), tag).to.equal('');
      scene.container.remove();
    }
  });
});
