/** The demo pages as they are served, with script and without. */
import { expect } from '@open-wc/testing';
import { warningSigns } from '../../src/content/advice/warning-signs.js';
import { content as spanish } from '../../src/content/es/index.js';
import { locales } from '../../src/content/locales.js';
import * as sources from '../../src/content/sources/index.js';
import { fallback } from '../../src/fallback.js';
import { fixtures } from '/test/fixtures/fixtures.mjs';
import { careHosts, closePage, openPage, pageWindow, upgraded, type PageWindow } from './demo-page.js';
import { waitUntil } from '../support/wait.js';

interface DemoPage {
  readonly name: string;
  /** The emergency number of the page's visitors. */
  readonly emergency: string;
  /** The page's settings for all its elements. */
  readonly settings: Readonly<Record<string, string>>;
}

const clinic = {
  region: 'GB',
  clinicName: 'Hill Road Clinic',
  clinicPhone: '01632 960123',
  bookingUrl: 'index.html#visit',
};
const pages: readonly DemoPage[] = [
  { name: 'index', emergency: 'tel:999', settings: clinic },
  { name: 'ease', emergency: 'tel:999', settings: clinic },
  { name: 'move', emergency: 'tel:999', settings: clinic },
  { name: 'plan', emergency: 'tel:999', settings: clinic },
  { name: 'blog', emergency: 'tel:911', settings: { region: 'US' } },
];
const tools = ['gallery', 'snippet', 'theme', 'check', 'reference', 'sources', 'measures'];
const papers = ['about', 'governance', 'decisions', 'privacy', 'accessibility', 'conformance', 'systems', 'editors'];
const everyName = [...pages.map(({ name }) => name), ...tools, ...papers];
const WIDTHS = [360, 1200];

/** The visible text in reading order: an element's rendering replaces the text inside its tag. */
function inReadingOrder(node: Element | ShadowRoot): Element[] {
  return [...node.children].flatMap((child) => [child, ...inReadingOrder(child.shadowRoot ?? child)]);
}

function visibleCalls(page: Document): HTMLElement[] {
  return inReadingOrder(page.body).filter(
    (each): each is HTMLElement => each.matches('a[href^="tel:"]') && each.getClientRects().length > 0,
  );
}

function expectEmergencyFirst(page: Document, emergency: string): void {
  const [first, ...others] = visibleCalls(page);
  expect(first?.getAttribute('href')).to.equal(emergency);
  expect(others.length).to.be.above(0);
  const { top, bottom } = first!.getBoundingClientRect();
  for (const other of others) expect(other.getBoundingClientRect().top, other.outerHTML).to.be.at.least(top);
  expect(bottom, 'in sight without scrolling').to.be.below(700);
  const [firstText] = [...page.querySelectorAll('p, li')].filter((each) => !each.matches('.masthead *, .byline'));
  expect(firstText, 'nothing is said before it').to.equal(first!.closest('p'));
}

describe('demo page', () => {
  for (const { name, emergency, settings } of pages) {
    describe(name, () => {
      for (const width of WIDTHS) {
        it(`puts the emergency number first at ${width}px, with script and without`, async () => {
          const page = await openPage(name, { width });
          await upgraded(page);
          expectEmergencyFirst(page, emergency);
          expect(page.documentElement.scrollWidth, 'nothing is wider than the window').to.be.at.most(width);
          closePage();
          expectEmergencyFirst(await openPage(name, { width, script: false }), emergency);
        });
      }

      it('upgrades every element with no console message and no request to other servers', async () => {
        const page = await openPage(name);
        await upgraded(page);
        expect(pageWindow().pageLog).to.deep.equal([]);
        const requested = pageWindow().performance.getEntriesByType('resource');
        expect(requested.length).to.be.above(2);
        for (const { name: address } of requested) expect(new URL(address).origin, address).to.equal(location.origin);
      });

      it('shows the current fallback without script, the emergency first in each element', async () => {
        const page = await openPage(name, { script: false });
        expect(pageWindow().pageLog, 'no script has run').to.equal(undefined);
        for (const host of careHosts(page)) {
          const attributes = Object.fromEntries(
            host.getAttributeNames().map((each) => [each, host.getAttribute(each)!]),
          );
          const options = { ...settings, ...attributes, headingLevel: Number(attributes['heading-level'] ?? 2) };
          const today = page.createElement('div');
          today.innerHTML = fallback(host.localName, options);
          expect(host.innerHTML.trim(), host.localName).to.equal(today.innerHTML.trim());
          expect(host.innerText.length, host.localName).to.be.above(350);
          const [first] = host.querySelectorAll<HTMLElement>('a');
          expect(first?.getAttribute('href'), host.localName).to.equal(emergency);
          expect(first!.getClientRects().length, host.localName).to.equal(1);
        }
      });
    });
  }

  for (const { name } of pages) {
    it(`reserves no space in ${name} without script and hides no text`, async () => {
      const page = await openPage(name, { script: false });
      const { matches } = pageWindow().matchMedia('(scripting: none)');
      const reserves = [...page.querySelectorAll('.care-reserve')];
      expect(reserves.length).to.be.above(0);
      expect(reserves.filter((each) => each.getClientRects().length > 0).length > 0).to.equal(!matches);
      for (const guide of page.querySelectorAll('.heat-guide, .stretch-guide, .reminder'))
        expect(guide.getBoundingClientRect().height < 30, guide.className).to.equal(matches);
      const range = page.createRange();
      for (const host of careHosts(page)) {
        const texts = page.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const around = text.parentElement!;
          if (!text.nodeValue!.trim() || around.closest('details:not([open]) > :not(summary)')) continue;
          range.selectNodeContents(text);
          expect(range.getClientRects().length, text.nodeValue!).to.be.above(0);
        }
      }
    });
  }

  it('index contains the three elements that the library is named for', async () => {
    const tags = careHosts(await openPage('index')).map(({ localName }) => localName);
    expect(tags).to.include.members(['back-spasm-tips', 'red-flag-check', 'stretch-card']);
  });

  it('gallery mentions the emergency first', async () => {
    const page = await openPage('gallery', { script: false });
    expect(page.querySelector<HTMLElement>('header p')?.innerText).to.contain('emergency');
  });

  for (const tag of new Set(fixtures.map((fixture) => fixture.tag))) {
    it(`gallery shows every state of <${tag}> with no console message`, async () => {
      const page = await openPage('gallery', { query: `?tag=${tag}` });
      await waitUntil(() => 'ready' in page.documentElement.dataset, 'the gallery is not ready');
      const shown = [...page.querySelectorAll<HTMLElement>('.exhibit')].filter((each) => !each.hidden);
      expect(shown).to.have.length(fixtures.filter((fixture) => fixture.tag === tag).length);
      for (const item of shown) {
        const inner = item.querySelector('iframe')?.contentWindow as PageWindow | undefined;
        expect(inner?.pageLog ?? []).to.deep.equal([]);
        const element = (inner?.document ?? item).querySelector(tag);
        expect(element?.shadowRoot?.querySelector('.care-base'), item.innerText).not.to.equal(null);
        expect((inner?.document ?? item).querySelector('.failed')).to.equal(null);
      }
      expect(pageWindow().pageLog).to.deep.equal([]);
    });
  }

  it('gallery draws the states of the next element that is chosen', async () => {
    const page = await openPage('gallery', { query: '?tag=stretch-card' });
    await waitUntil(() => 'ready' in page.documentElement.dataset, 'the gallery is not ready');
    expect(page.querySelector('posture-guide')).to.equal(null);
    const tag = page.querySelector<HTMLSelectElement>('[name="tag"]')!;
    tag.value = 'posture-guide';
    tag.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => page.querySelector('posture-guide')?.shadowRoot?.querySelector('.care-base'), 'not drawn');
  });

  it('gallery shows the elements in the language of its address, and offers all languages', async () => {
    const page = await openPage('gallery', { query: '?lang=es&tag=daily-habits' });
    await waitUntil(() => 'ready' in page.documentElement.dataset, 'the gallery is not ready');
    const languages = page.querySelector<HTMLSelectElement>('[name="lang"]')!;
    expect([...languages.options].map(({ value }) => value)).to.deep.equal(['', ...Object.keys(locales)]);
    expect(languages.value).to.equal('es');
    for (const element of page.querySelectorAll('daily-habits')) {
      expect(element.shadowRoot!.textContent).to.include(spanish.common.machineTranslated);
      expect(getComputedStyle(element).direction).to.equal('ltr');
    }
    expect(pageWindow().pageLog).to.deep.equal([]);
  });

  it('sources lists every publication of the library, and what each sign rests on', async () => {
    const page = await openPage('sources');
    await waitUntil(() => 'ready' in page.documentElement.dataset, 'the list is not ready');
    expect(pageWindow().pageLog).to.deep.equal([]);
    expect(page.documentElement.scrollWidth).to.be.at.most(1200);
    const shown = new Set([...page.querySelectorAll('#sources li')].map((each) => each.textContent));
    const titles = Object.values(sources).map(({ title }) => title);
    for (const title of titles)
      expect(
        [...shown].some((line) => line?.startsWith(`${title}. `)),
        title,
      ).to.equal(true);
    for (const list of page.querySelectorAll('#sources h3 + ul')) expect(list.children.length).to.be.above(0);
    for (const title of page.querySelectorAll('#sources h3')) expect(title.textContent).not.to.match(/[{}]|undefined/);
    expect(page.querySelectorAll('#sources section:first-child h3')).to.have.length(warningSigns.length + 1);
  });

  for (const name of everyName) {
    it(`links in ${name} only to existing targets`, async () => {
      const page = await openPage(name, { script: false });
      const links = [...page.querySelectorAll('a')].filter(({ origin }) => origin === location.origin);
      const targets = new Set(links.map(({ href }) => href));
      expect(targets.size).to.be.above(2);
      for (const target of targets) {
        const { pathname, hash } = new URL(target);
        const answer = await fetch(pathname);
        expect(answer.status, target).to.equal(200);
        const linked = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (hash) expect(linked.querySelector(hash), target).to.not.equal(null);
      }
    });
  }

  it('index leads to all other pages', async () => {
    const found = new Set(['index']);
    for (const name of found) {
      const page = await openPage(name, { script: false });
      for (const { origin, pathname } of page.querySelectorAll('a')) {
        const [, linked] = pathname.match(/^\/demo\/(\w+)\.html$/) ?? [];
        if (linked && origin === location.origin) found.add(linked);
      }
      closePage();
    }
    expect([...found].sort()).to.deep.equal([...everyName].sort());
  });
});
