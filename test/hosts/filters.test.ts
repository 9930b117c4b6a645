/** Ad blockers hide what is named like an ad, a banner, a cookie notice, a share button or a tracker. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { fallback, fallbackTags } from '../../src/fallback.js';
import '../support/commands.js';
import { allInside, openHost, tags, useEverything } from './host-page.js';

/** What the lists look for, as words within names: `ad`, but not `heading`. */
const HIDDEN_BY_FILTERS =
  /(^|[^a-z])(ads?|adverts?|advertising|advertisement|promo|newsletter|popup)([^a-z]|$)|banner|cookie|consent|share|sharing|social|track|sponsor/i;

const NAMING = ['class', 'id', 'part', 'name', 'slot', 'for', 'aria-controls'];

function names(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((part) => [
    part.localName,
    ...NAMING.flatMap((attribute) => (part.getAttribute(attribute) ?? '').split(/\s+/)),
    ...[...part.attributes].map(({ name }) => name),
  ]);
}

const suspicious = (all: readonly string[]) => [...new Set(all)].filter((name) => HIDDEN_BY_FILTERS.test(name));

it('the pattern finds what it should and no more', () => {
  expect(
    suspicious(['ad-box', 'top_ads', 'bannerTop', 'social-links', 'heading', 'lead', 'care-card', 'thread']),
  ).to.deep.equal(['ad-box', 'top_ads', 'bannerTop', 'social-links']);
});

it('no class, id, part or tag in any state is named like one', async () => {
  const page = await openHost('plain');
  const hosts = await page.ready();
  const seen = () => hosts.flatMap((host) => [host.localName, ...names(host.shadowRoot!)]);
  const all = seen();
  await useEverything(page);
  all.push(...seen());
  const check = page.find<RedFlagCheck>('red-flag-check');
  for (const mode of ['list', 'steps']) {
    check.mode = mode;
    await check.updateComplete;
    all.push(...seen());
  }
  expect(new Set(all).size).to.be.above(50);
  expect(suspicious(all)).to.deep.equal([]);
});

it('no name in the fallback is', () => {
  for (const tag of fallbackTags) {
    const page = new DOMParser().parseFromString(fallback(tag), 'text/html');
    expect(suspicious(names(page.body)), tag).to.deep.equal([]);
  }
});

it('no built file is, nor the style sheet’s selectors', async () => {
  const { files } = (await (await fetch('/dist/cdn/manifest.json')).json()) as { files: Record<string, unknown> };
  expect(Object.keys(files)).to.include.members(['back-care-elements.js', ...tags.map((tag) => `${tag}.js`)]);
  expect(suspicious(Object.keys(files))).to.deep.equal([]);
  const css = await (await fetch('/dist/cdn/fallback.css')).text();
  expect(suspicious(css.match(/[.#][a-z][\w-]*/gi) ?? [])).to.deep.equal([]);
});

it('rules as the lists have them, even inside the element, hide nothing', async () => {
  const page = await openHost('plain');
  const hosts = await page.ready();
  const visible = () => hosts.map((host) => allInside(host, '*').filter((part) => part.getClientRects().length).length);
  const before = visible();
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(
    `.ad, .ads, .advert, [class^="ad-"], [class*=" ad-"], [id^="ad-"], [class*="banner"], [id*="banner"], [class*="cookie"],
     [class*="share"], [class*="social"], [class*="sponsor"], [class*="track"], [class*="promo"], [class*="newsletter"],
     [class*="popup"], [class*="consent"], [part*="banner"], a[href*="track"] { display: none !important }`,
  );
  for (const host of hosts) host.shadowRoot!.adoptedStyleSheets.push(sheet);
  expect(visible()).to.deep.equal(before);
});
