import type axeCore from 'axe-core';
import { expect } from '@open-wc/testing';
import { emulate, setViewport } from '../support/commands.js';
import { describeNode, describeResult, look, WHOLE } from './axe.js';
import { contrastBetween, contrastOn, faintTexts, paint, textsIn } from './colours.js';
import { fixtures, nameOf, openAll, show, showForAll, type Scene } from './stage.js';

const rulesAbout = (...ids: readonly string[]): axeCore.RunOptions => ({
  runOnly: { type: 'rule', values: [...ids] },
  rules: Object.fromEntries(ids.map((id) => [id, { enabled: true }])),
});
/**
 * Colour schemes change only colours; widths and directions change only layout. Structure, roles and names stay the
 * same.
 */
const COLOURS = rulesAbout('color-contrast', 'link-in-text-block');
const LAYOUT = rulesAbout('target-size', 'scrollable-region-focusable', 'css-orientation-lock');

interface AxeScene {
  readonly name: string;
  readonly options: axeCore.RunOptions;
  readonly set: (scene: Scene) => unknown;
}

const SCENES: readonly AxeScene[] = [
  {
    name: 'light',
    options: WHOLE,
    set: ({ element }) =>
      expect(contrastOn('white', element.shadowRoot!.querySelector('.care-base')!)).to.be.below(1.5),
  },
  {
    name: 'dark',
    options: COLOURS,
    set: async ({ element }) => {
      await emulate({ colorScheme: 'dark' });
      expect(contrastOn('white', element.shadowRoot!.querySelector('.care-base')!)).to.be.above(10);
    },
  },
  { name: '320 px wide', options: LAYOUT, set: () => setViewport({ width: 320, height: 640 }) },
  {
    name: 'right to left',
    options: LAYOUT,
    // Keep this scene last: its direction stays set.
    set: async ({ container, element }) => {
      container.dir = 'rtl';
      await element.updateComplete;
    },
  },
];

/** Elements whose contrast neither axe nor this test could compute. */
function unsettled(incomplete: readonly axeCore.Result[], container: Element): string[] {
  const computed = new Set(textsIn(container));
  return incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(
      ({ element }) => ![...(element as Element).querySelectorAll('*'), element!].some((each) => computed.has(each)),
    )
    .map(describeNode);
}

/**
 * Alerts without `aria-live`, which some screen readers need beside the role; and what has the role `status`, whose text
 * Orca does not read: it says “statusbar” in its place.
 */
const unspoken = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[role=alert]:not([aria-live=assertive]), [role=status], output')].map(
    ({ outerHTML }) => outerHTML,
  );

for (const fixture of fixtures) {
  describe(`axe, ${nameOf(fixture)}`, () => {
    const shown = showForAll(fixture);
    for (const { name, options, set } of SCENES) {
      it(name, async () => {
        const scene = shown();
        await set(scene);
        await openAll(scene);
        const { violations, incomplete } = await look(scene.container, options);
        expect(violations.map(describeResult).join('\n'), 'violations').to.equal('');
        if (options !== LAYOUT) {
          expect(faintTexts(scene.container).join('\n'), 'faint texts').to.equal('');
          expect(unsettled(incomplete, scene.container).join('\n'), 'contrast not computed').to.equal('');
        }
        expect(unspoken(scene.root).join('\n'), 'live regions without aria-live').to.equal('');
      });
    }
  });
}

describe('axe set-up', () => {
  it('finds faults inside shadow trees', async () => {
    const { container, root } = await show(fixtures[0]!);
    const image = document.createElement('img');
    const faint = document.createElement('p');
    faint.textContent = 'hard to read';
    faint.style.color = '#999';
    root.querySelector('.care-base')!.append(image, faint);
    const { violations } = await look(container, WHOLE);
    expect(violations.map(({ id }) => id)).to.include.members(['image-alt', 'color-contrast']);
    expect(faintTexts(container).join()).to.contain('hard to read');
  });

  it('gives the WCAG contrast of any CSS colour', () => {
    expect(contrastBetween('white', 'black')).to.equal(21);
    expect(contrastBetween('#767676', 'white')).to.be.closeTo(4.54, 0.01);
    expect(contrastBetween('color(xyz-d65 0.95 1 1.089)', 'oklch(0 0 0)')).to.be.closeTo(21, 0.2);
    expect(paint('rgb(10 20 30 / 0.5)')[3]).to.be.closeTo(0.5, 0.01);
  });
});
