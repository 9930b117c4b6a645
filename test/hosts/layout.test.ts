/** Clipped, covered, narrow and wide containers, all on one page at one window width. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../support/commands.js';
import { allInside, inside, openHost, overflows, styleOf, tags, tick } from './host-page.js';

it('elements stay inside a sidebar of 280px, a clipped box and a column of 2000px', async () => {
  const page = await openHost('tight-places', { width: 2200 });
  await page.ready();
  for (const [className, width] of [
    ['clipped', 500],
    ['sidebar', 280],
    ['wide', 2000],
  ] as const) {
    for (const host of await page.ready(`.${className} > *`)) {
      await host.updateComplete;
      for (const details of allInside<HTMLDetailsElement>(host, 'details')) details.open = true;
      const base = inside(host, '.care-base');
      expect(base.getBoundingClientRect().width, `${className} ${host.localName}`).to.be.closeTo(width, 1);
      expect(base.scrollWidth, `${className} ${host.localName}`).to.be.at.most(base.clientWidth);
      expect(overflows(host), `${className} ${host.localName}`).to.deep.equal([]);
    }
  }
  page.expectQuiet();
});

it('layout follows the container, not the window', async () => {
  const page = await openHost('tight-places', { width: 2200 });
  await page.ready();
  const columns = (className: string) =>
    styleOf(inside(page.find(`.${className} stretch-card`), '.stretch-layout')).gridTemplateColumns.split(' ').length;
  expect([columns('sidebar'), columns('clipped'), columns('wide')]).to.deep.equal([1, 1, 2]);
  for (const text of allInside(
    page.find('.wide back-spasm-tips'),
    '.care-text, .care-list:not(.care-columns), .care-columns > li',
  )) {
    const { width } = text.getBoundingClientRect();
    expect(width / parseFloat(styleOf(text).fontSize), text.textContent.slice(0, 40)).to.be.at.most(45);
  }
});

it('no part leaves the element: nothing fixed, no dialog, no popover', async () => {
  const page = await openHost('tight-places', { width: 2200 });
  for (const host of await page.ready()) {
    for (const part of allInside(host, '*')) {
      expect(styleOf(part).position, part.className).to.not.equal('fixed');
      expect(part.hasAttribute('popover') || part.localName === 'dialog').to.equal(false);
    }
  }
});

it('action for a ticked sign is visible in a clipped box', async () => {
  const page = await openHost('tight-places', { width: 2200 });
  await page.ready();
  const check = page.find<RedFlagCheck>('.clipped red-flag-check');
  await tick(check, 'trouble-starting-to-pee');
  const action = inside(check, '[part=action]').getBoundingClientRect();
  const box = page.find('.clipped').getBoundingClientRect();
  expect(action.width).to.be.above(200);
  expect(action.left).to.be.at.least(box.left);
  expect(action.right).to.be.at.most(box.right);
  expect(action.top).to.be.at.least(box.top);
  expect(action.bottom).to.be.at.most(box.bottom);
});

for (const [theme, css] of [
  ['a theme that limits what is in its text', 'main > * { max-width: 645px; margin-inline: auto }'],
  [
    'a block theme of WordPress',
    `.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
      max-width: 645px; margin-left: auto !important; margin-right: auto !important }
    :where(.is-layout-constrained) > * { margin-block: 24px 0 }`,
  ],
  [
    'a theme with a grid of three columns',
    'main { display: grid; grid-template-columns: 1fr min(645px, 100%) 1fr } main > * { grid-column: 2 }',
  ],
] as const) {
  for (const width of [360, 1200]) {
    it(`elements are as wide as a paragraph beside them in ${theme}, at ${width}px`, async () => {
      const page = await openHost('empty', { width });
      const style = page.document.createElement('style');
      style.textContent = `main { width: auto; padding-inline: 16px } ${css}`;
      page.document.head.append(style);
      const main = page.find('main');
      main.className = 'is-layout-constrained';
      const paragraph = page.document.createElement('p');
      paragraph.textContent = 'A back spasm is a sudden, strong tightening of the muscles. '.repeat(4);
      main.append(paragraph, ...tags.map((tag) => page.document.createElement(tag)));
      await page.addScript({ type: 'module', src: '/dist/cdn/back-care-elements.js' });
      const hosts = await page.ready('main > *:not(h1, p)');
      const { left, right } = paragraph.getBoundingClientRect();
      // Less the scroll bar, where it takes room.
      expect(right - left).to.equal(Math.min(645, page.document.documentElement.clientWidth - 32));
      for (const host of hosts) {
        for (const box of [host, inside(host, '.care-base')].map((each) => each.getBoundingClientRect()))
          expect([box.left, box.right], host.localName).to.deep.equal([left, right]);
        expect(overflows(host), host.localName).to.deep.equal([]);
      }
    });
  }
}
