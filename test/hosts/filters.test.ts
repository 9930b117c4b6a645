/** Ad blockers hide elements named like an ad, a banner, a cookie notice, a share button or a tracker. */
import { expect } from '@open-wc/testing';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { fallback, fallbackTags } from '../../src/fallback.js';
import '../support/commands.js';
import { allInside, openHost, tags, useEverything } from './host-page.js';

/** Patterns of filter lists, as words within names: `ad`, but not `heading`. */
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

it('filter pattern matches blocked names and no others', () => {
  expect(
    suspicious(['ad-box', 'top_ads', 'bannerTop', 'social-links', 'heading', 'lead', 'care-card', 'thread']),
  ).to.deep.equal(['ad-box', 'top_ads', 'bannerTop', 'social-links']);
});

it('no class, id, part or tag in any state matches the filter pattern', async () => {
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

it('no name in the fallback matches the filter pattern', () => {
  for (const tag of fallbackTags) {
    const page = new DOMParser().parseFromString(fallback(tag), 'text/html');
    expect(suspicious(names(page.body)), tag).to.deep.equal([]);
  }
});

it('no built file and no selector of the style sheet matches the filter pattern', async () => {
  const { files } = (await (await fetch('/dist/cdn/manifest.json')).json()) as { files: Record<string, unknown> };
  expect(Object.keys(files)).to.include.members(['back-care-elements.js', ...tags.map((tag) => `${tag}.js`)]);
  expect(suspicious(Object.keys(files))).to.deep.equal([]);
  const css = await (await fetch('/dist/cdn/fallback.css')).text();
  expect(suspicious(css.match(/[.#][a-z][\w-]*/gi) ?? [])).to.deep.equal([]);
});

it('typical filter rules hide nothing, even inside the element', async () => {
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
