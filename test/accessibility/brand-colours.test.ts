/**
 * Any colour of a site can be the accent, or the colour of an urgency: text on it and beside it has 4.5:1, and what is no
 * text 3:1. The colours are random, and the same in each run. More of them, with the lowest contrasts printed:
 *
 *     ACCENTS=1000 npx web-test-runner --files build/test/accessibility/brand-colours.test.js
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { emulate } from '../support/commands.js';
import { contrastBetween, contrastOn } from './colours.js';
import { describeElement, isShown, nextFrame, parentOf, shownTree } from './stage.js';

const COUNT = Number(document.documentElement.dataset['accents']) || 40;
const random = fc
  .sample(fc.integer({ min: 0, max: 0xffffff }), { numRuns: COUNT, seed: 20261129 })
  .map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
/** Where a rule changes: the surfaces themselves, and pure colours. */
const edges = ['#ffffff', '#000000', '#14191d', '#ffff00', '#00ff00', '#0000ff', '#ff0000', '#00ffff', '#767676'];
const colours = [...edges, ...random];

const TEXTS =
  '.care-button, .care-link, .care-text-link, .care-card-heading > span:last-child, .tips-phase span, .diary-number > span';
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** What is seen only by its colour: the property, and the element whose background is around it. */
const MARKS: readonly (readonly [selector: string, property: keyof CSSStyleDeclaration, isAround: boolean])[] = [
  ['.care-button:not(.care-call, [aria-disabled=true])', 'borderTopColor', true],
  ['.tips-phase input:checked + span', 'backgroundColor', true],
  ['.diary-number input:checked + span', 'backgroundColor', true],
  ['.tips-evidence', 'borderInlineStartColor', true],
  ['.tips-evidence', 'borderInlineStartColor', false],
  ['.care-choice input', 'accentColor', true],
];

const page = document.createElement('style');
const main = document.createElement('main');
let texts: Element[] = [];
let marks: { readonly element: Element; readonly property: keyof CSSStyleDeclaration; readonly around: Element }[] = [];
/** Shows the colours of a bar's two parts, which the engines draw themselves. */
let bar: { readonly full: HTMLElement; readonly empty: HTMLElement };

function probe(root: ShadowRoot, token: string): HTMLElement {
  const made = document.createElement('span');
  made.style.color = `var(${token})`;
  root.append(made);
  return made;
}

before(async () => {
  document.head.append(page);
  document.body.append(main);
  for (const [tag, attributes] of [
    ['back-spasm-tips', { phase: 'first-days', 'open-at-first': 'heat-and-cold' }],
    ['pain-diary', {}],
    ['red-flag-check', {}],
    ['stretch-card', {}],
  ] as const) {
    const element = document.createElement(tag) as LitElement;
    for (const [name, value] of Object.entries({ region: 'GB', ...attributes })) element.setAttribute(name, value);
    main.append(element);
    await element.updateComplete;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    element.shadowRoot!.querySelector<HTMLElement>('.diary-number input')?.click();
    await element.updateComplete;
  }
  await nextFrame();
  const shown = [...shownTree(main)].filter(isShown);
  const unlike = new Set<string>();
  texts = shown.filter((each) => {
    if (!each.matches(TEXTS)) return false;
    // Many look alike: one of each kind is enough.
    const kind = `${each.localName} ${each.className} ${parentOf(each)!.className} ${each.previousElementSibling?.matches(':checked')}`;
    return !unlike.has(kind) && unlike.add(kind);
  });
  marks = MARKS.flatMap(([selector, property, isAround]) => {
    const element = shown.find((each) => each.matches(selector));
    expect(element, selector).to.not.equal(undefined);
    return { element: element!, property, around: isAround ? parentOf(element!)! : element! };
  });
  const root = main.querySelector('stretch-card')!.shadowRoot!;
  bar = { full: probe(root, '--_mark'), empty: probe(root, '--_border') };
});

after(() => {
  if (document.documentElement.dataset['accents']) console.log(lowest.join('\n'));
  page.remove();
  main.remove();
});

/** The lowest contrasts found in each scheme, to be printed. */
const lowest: string[] = [];

/** What has too little contrast with a colour. `least` holds the lowest contrast of texts and marks so far. */
function faintWith(colour: string, least: Map<number, number> = new Map()): string[] {
  page.textContent = `
    :root { color-scheme: light dark; background: Canvas; --care-accent: ${colour}; }
    :root { --care-emergency: ${colour}; --care-urgent: ${colour}; --care-non-urgent: ${colour}; }
  `;
  const found: string[] = [];
  const judge = (what: Element, contrast: number, needed: number) => {
    least.set(needed, Math.min(least.get(needed) ?? Infinity, contrast));
    if (contrast < needed) found.push(`${colour}: ${describeElement(what)} has ${contrast.toFixed(2)}:1`);
  };
  const known: Parameters<typeof contrastOn>[2] = new Map();
  for (const text of texts) judge(text, contrastOn(getComputedStyle(text).color, text, known), TEXT_CONTRAST);
  for (const { element, property, around } of marks)
    judge(element, contrastOn(getComputedStyle(element)[property] as string, around, known), MARK_CONTRAST);
  const [full, empty] = [bar.full, bar.empty].map((each) => getComputedStyle(each).color) as [string, string];
  judge(bar.full, contrastBetween(full, empty), MARK_CONTRAST);
  return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  it(`leaves text at 4.5:1 and marks at 3:1 on a ${colorScheme} page for ${colours.length} brand colours`, async function () {
    this.timeout(600_000);
    expect(await emulate({ colorScheme })).to.equal(true);
    expect(texts.length).to.be.above(12);
    const least = new Map<number, number>();
    const faint = colours.flatMap((colour) => faintWith(colour, least));
    lowest.push(`${colorScheme}: text ${least.get(TEXT_CONTRAST)}:1, marks ${least.get(MARK_CONTRAST)}:1`);
    expect(faint.slice(0, 40).join('\n'), `${faint.length} are faint`).to.equal('');
  });
}

it('reports a colour that is too faint', async () => {
  await emulate({ colorScheme: 'light' });
  for (const selector of TEXTS.split(', '))
    expect(
      texts.some((each) => each.matches(selector)),
      selector,
    ).to.equal(true);
  for (const { shadowRoot } of main.children)
    shadowRoot!.querySelector<HTMLElement>('.care-base')!.style.setProperty('--_link', 'yellow');
  expect(faintWith('#0b6b75').join()).to.match(/has 1\.\d/);
});
