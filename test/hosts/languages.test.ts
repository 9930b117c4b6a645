/** Right to left, several languages on one page, and page translators. */
import { expect } from '@open-wc/testing';
import type { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { english as tipsEnglish } from '../../src/content/en/back-spasm-tips.js';
import { english as stretchEnglish } from '../../src/content/en/stretch-card.js';
import '../support/commands.js';
import { allInside, button, inside, openHost, overflows, styleOf, tick } from './host-page.js';
import { waitUntil } from '../support/wait.js';

const tipsWords = tipsEnglish['back-spasm-tips'];
const stretchWords = stretchEnglish['stretch-card'];

it('English text on an Arabic page is marked as English and runs left to right', async () => {
  const page = await openHost('rtl-page');
  for (const host of await page.ready()) {
    const base = inside(host, '.care-base');
    expect(base.lang).to.equal('en');
    expect(base.dir).to.equal('ltr');
    expect(styleOf(base).direction).to.equal('ltr');
    expect(overflows(host)).to.deep.equal([]);
  }
  page.expectQuiet();
});

it('lists, arrows and lines change sides on a right-to-left page, drawings do not', async () => {
  const page = await openHost('rtl-english');
  const plain = await openHost('plain');
  const [tips, , card] = await page.ready();
  const [plainTips] = await plain.ready();
  const list = styleOf(inside(tips!, '.care-list'));
  expect(list.direction).to.equal('rtl');
  expect(list.textAlign).to.equal('start');
  expect(parseFloat(list.paddingRight)).to.be.above(20);
  expect(list.paddingLeft).to.equal('0px');
  const arrow = styleOf(inside(tips!, '.tips-strategy > summary'), '::before').transform;
  const plainArrow = styleOf(inside(plainTips!, '.tips-strategy > summary'), '::before').transform;
  const [, right = NaN] = plainArrow.match(/-?\d+(\.\d+)?/g)!.map(Number);
  const [, left = NaN] = arrow.match(/-?\d+(\.\d+)?/g)!.map(Number);
  expect(right).to.be.below(-0.5);
  expect(left).to.be.above(0.5);
  const opened = tips as BackSpasmTips;
  opened.open = 'all';
  await opened.updateComplete;
  const evidence = styleOf(inside(tips!, '.tips-evidence'));
  expect(evidence.borderRightWidth).to.equal('4px');
  expect(evidence.borderLeftWidth).to.equal('0px');
  for (const figure of allInside(card!, 'svg.care-figure')) expect(styleOf(figure).transform).to.equal('none');
  for (const host of await page.ready()) expect(overflows(host)).to.deep.equal([]);
});

it('each element follows the nearest lang on a page with two languages, also when it changes', async () => {
  const page = await openHost('two-languages');
  await page.ready();
  const number = (id: string) =>
    page.find(`#${id} red-flag-check`).shadowRoot?.querySelector('.care-call')?.getAttribute('href') ?? null;
  expect(['british', 'american', 'arabic', 'unknown'].map(number)).to.deep.equal(['tel:999', 'tel:911', null, null]);
  const direction = (id: string) => styleOf(inside(page.find(`#${id} red-flag-check`), '.care-base')).direction;
  expect(['british', 'american', 'arabic', 'unknown'].map(direction)).to.deep.equal(Array(4).fill('ltr'));

  page.find('#british').lang = 'en-AU';
  await waitUntil(() => number('british') === 'tel:000', 'the new lang was not seen');
  expect(number('american')).to.equal('tel:911');
  page.find('#american').removeAttribute('lang');
  await waitUntil(() => number('american') === 'tel:999', 'the page’s own lang was not seen');
  page.document.documentElement.lang = 'en-NZ';
  await waitUntil(() => number('american') === 'tel:111', 'the change of the page’s lang was not seen');
  expect(number('british')).to.equal('tel:000');
  page.expectQuiet();
});

/** Does what a page translator does: wraps every text in two `<font>`. */
function translate(root: Node): number {
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data.trim()}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts.length;
}

describe('elements after a page translator', () => {
  it('update the label of a button in the tips', async () => {
    const page = await openHost('plain');
    await page.ready();
    const tips = page.find<BackSpasmTips>('back-spasm-tips');
    const toggle = button(tips, tipsWords.expandAll);
    expect(translate(inside(tips, '.care-base'))).to.be.above(50);
    page.document.documentElement.lang = 'de';
    await tips.updateComplete;
    toggle.click();
    await tips.updateComplete;
    expect(allInside<HTMLDetailsElement>(tips, '.tips-strategy').every(({ open }) => open)).to.equal(true);
    const [now] = allInside(tips, '.care-tools button');
    expect(now?.textContent).to.contain(tipsWords.collapseAll).and.not.contain(tipsWords.expandAll);
    expect(page.log.errors).to.deep.equal([]);
  });

  it('show the right number when the region changes, and the action of a ticked sign', async () => {
    const page = await openHost('plain');
    await page.ready();
    const check = page.find<RedFlagCheck>('red-flag-check');
    await tick(check, 'not-improving');
    translate(inside(check, '.care-base'));
    await tick(check, 'trouble-starting-to-pee');
    expect(check.urgency).to.equal('emergency-now');
    expect(inside(check, '[role=alert]').textContent).to.contain('999');
    check.region = 'US';
    await check.updateComplete;
    expect(inside(check, '.care-call').getAttribute('href')).to.equal('tel:911');
    for (const text of allInside(check, '.care-card[data-urgency="emergency-now"] .care-call')) {
      expect(text.textContent).to.contain('911').and.not.contain('999');
    }
    expect(page.log.errors).to.deep.equal([]);
  });

  it('update the timer’s instruction', async () => {
    const page = await openHost('clock');
    await page.ready();
    const card = page.find<StretchCard>('stretch-card');
    button(card, stretchWords.begin).click();
    await card.updateComplete;
    expect(inside(card, '.stretch-phase').textContent.trim()).to.equal(stretchWords.phases.ready);
    const skip = button(card, stretchWords.skip);
    translate(inside(card, '.care-base'));
    skip.click();
    await card.updateComplete;
    expect(inside(card, '[part=timer]').getAttribute('data-phase')).to.equal('move');
    expect(skip.isConnected, 'the button that was pressed is gone, and the focus with it').to.equal(true);
    expect(inside(card, '.stretch-phase').textContent)
      .to.contain(stretchWords.phases.move)
      .and.not.contain(stretchWords.phases.ready);
    expect(page.log.errors).to.deep.equal([]);
  });
});

it('icons are drawings, not letters of an icon font', async () => {
  const page = await openHost('plain');
  for (const host of await page.ready()) {
    const icons = allInside(host, '.care-icon');
    expect(icons.length).to.be.above(0);
    for (const each of icons) {
      expect(each.localName).to.equal('svg');
      expect(each.textContent).to.equal('');
    }
  }
});
