/** Dark and light pages, forced colours and print. */
import { expect } from '@open-wc/testing';
import type { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import { emulate } from '../support/commands.js';
import { allInside, contrast, inside, openHost, rgb, styleOf, tags, type HostPage } from './host-page.js';
import { waitUntil } from '../support/wait.js';

/** Selectors of text and of its background. */
const READ = '.care-heading, .care-text, .care-small, .care-list > li, .care-link, .care-choice, .care-button';

function expectReadable(host: Element): void {
  for (const text of allInside(host, READ)) {
    if (!text.getClientRects().length) continue;
    let ground: Element | null = text;
    while (ground && /^rgba\(0, 0, 0, 0\)|^transparent/.test(styleOf(ground).backgroundColor))
      ground = ground.parentElement;
    const { color } = styleOf(text);
    const { backgroundColor } = styleOf(ground ?? inside(host, '.care-base'));
    expect(contrast(color, backgroundColor), `${text.className} ${color} on ${backgroundColor}`).to.be.at.least(4.5);
  }
}

const surface = (host: Element): number => rgb(styleOf(inside(host, '.care-base')).backgroundColor)[0];

it('element is dark and readable on a dark page without color-scheme, whatever the visitor prefers', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await emulate({ colorScheme })).to.equal(true);
    const page = await openHost('dark-without-scheme');
    for (const host of await page.ready()) {
      expect(surface(host), host.localName).to.equal(20);
      expectReadable(host);
    }
  }
});

describe('element on a dark page without color-scheme', () => {
  for (const [what, change] of [
    ['has a light scheme of its own', (host: HTMLElement) => host.setAttribute('scheme', 'light')],
    ['has a surface of the site', (host: HTMLElement) => host.style.setProperty('--care-surface', 'rgb(255 255 255)')],
    ['has text of the site', (host: HTMLElement) => host.style.setProperty('--care-text', '#222')],
    ['lies on a light box', (host: HTMLElement) => (host.parentElement!.style.background = '#eee')],
    [
      'lies on a picture',
      (host: HTMLElement) => (host.parentElement!.style.background = 'linear-gradient(#eee, #fff)'),
    ],
    ['lies on half-clear black', (host: HTMLElement) => (host.parentElement!.style.background = 'rgb(0 0 0 / 0.5)')],
  ] as const) {
    it(`is light and readable where it ${what}`, async () => {
      const page = await openHost('dark-without-scheme');
      const [host] = await page.ready();
      change(host!);
      // As when a page puts it there.
      host!.parentElement!.prepend(host!);
      await host!.updateComplete;
      expect(surface(host!)).to.equal(255);
      expectReadable(host!);
    });
  }

  it('is dark in a form with a field named parentElement', async () => {
    const page = await openHost('dark-without-scheme');
    const [host] = await page.ready();
    const form = page.document.createElement('form');
    form.innerHTML = '<input type="hidden" name="parentElement" />';
    host!.replaceWith(form);
    form.append(host!);
    await host!.updateComplete;
    expect(surface(host!)).to.equal(20);
  });

  it('follows a page whose colour follows the visitor', async () => {
    expect(await emulate({ colorScheme: 'light' })).to.equal(true);
    const page = await openHost('dark-without-scheme');
    const style = page.document.createElement('style');
    style.textContent =
      'body { background: #eee !important } @media (prefers-color-scheme: dark) { body { background: #111 !important } }';
    page.document.head.append(style);
    const [host] = await page.ready();
    host!.parentElement!.prepend(host!);
    expect(surface(host!)).to.equal(255);
    for (const [colorScheme, wanted] of [
      ['dark', 20],
      ['light', 255],
    ] as const) {
      await emulate({ colorScheme });
      await waitUntil(() => surface(host!) === wanted, `the element is not ${colorScheme}`);
    }
  });

  it('is dark again when its light scheme goes', async () => {
    const page = await openHost('dark-without-scheme');
    const [host] = await page.ready();
    for (const [scheme, wanted] of [
      ['light', 255],
      ['auto', 20],
    ] as const) {
      host!.setAttribute('scheme', scheme);
      await host!.updateComplete;
      expect(surface(host!), scheme).to.equal(wanted);
    }
  });
});

it('element follows the visitor’s colours with the page, unless its scheme overrides', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await emulate({ colorScheme })).to.equal(true);
    const page = await openHost('light-with-scheme');
    await waitUntil(
      () => page.window.matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches,
      `the page is not ${colorScheme}`,
    );
    const hosts = await page.ready();
    for (const host of hosts) {
      const scheme = host.getAttribute('scheme');
      const wanted = scheme === 'dark' || (scheme !== 'light' && colorScheme === 'dark') ? 20 : 255;
      expect(surface(host), host.outerHTML).to.equal(wanted);
      expectReadable(host);
    }
  }
});

it('scheme can change, and a wrong value warns once', async () => {
  const page = await openHost('light-with-scheme');
  const [tips] = await page.ready();
  tips!.setAttribute('scheme', 'dark');
  await tips!.updateComplete;
  expect(surface(tips!)).to.equal(20);
  tips!.setAttribute('scheme', 'sepia');
  await tips!.updateComplete;
  expect(surface(tips!)).to.equal(255);
  tips!.setAttribute('region', 'US');
  await tips!.updateComplete;
  expect(page.log.warnings).to.have.length(1);
  expect(page.log.warnings[0]).to.contain('<back-spasm-tips> scheme="sepia"').and.contain('light, dark, auto');
});

it('edges stay under forced colours, in system colours', async () => {
  const forced = await emulate({ forcedColors: 'active' });
  const page = await openHost('plain');
  for (const host of await page.ready()) {
    for (const edge of allInside(host, '.care-base, .care-card, .care-button')) {
      expect(parseFloat(styleOf(edge).borderTopWidth), edge.className).to.be.at.least(1);
      expect(styleOf(edge).borderTopStyle).to.equal('solid');
    }
    if (!forced) continue;
    expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
    const probe = page.document.createElement('p');
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    page.document.body.append(probe);
    expect(rgb(styleOf(inside(host, '.care-text')).color)).to.deep.equal(rgb(styleOf(probe).color));
    expect(rgb(styleOf(inside(host, '.care-base')).backgroundColor)).to.deep.equal(rgb(styleOf(probe).backgroundColor));
  }
});

describe('printed element', () => {
  async function print(page: HostPage, type: 'beforeprint' | 'afterprint'): Promise<void> {
    page.window.dispatchEvent(new page.window.Event(type));
    for (const host of await page.ready()) await host.updateComplete;
  }

  it('unfolds everything for printing and folds it again, except what the visitor opened', async () => {
    const page = await openHost('plain');
    await page.ready();
    const tips = page.find<BackSpasmTips>('back-spasm-tips');
    inside(tips, '#posture-and-ergonomics summary').click();
    await waitUntil(
      () => inside<HTMLDetailsElement>(tips, '#posture-and-ergonomics').open,
      'the strategy did not open',
    );
    await print(page, 'beforeprint');
    for (const host of await page.ready()) {
      // A routine prints a handout, a diary its table, and a plan the list of its steps.
      const scope = host.localName === 'stretch-routine' ? '[part="handout"] ' : '';
      const folded = allInside(host, `${scope}details:not([open]):not(.plan-details)`).filter(
        (each) => !each.closest('.care-no-print'),
      );
      expect(
        folded.map(({ className }) => className),
        host.localName,
      ).to.deep.equal([]);
    }
    await print(page, 'afterprint');
    await waitUntil(() => allInside(tips, 'details[open]').length === 1, 'the strategies did not fold again');
    expect(inside<HTMLDetailsElement>(tips, '#posture-and-ergonomics').open).to.equal(true);
  });

  it('omits controls and shows dark text on white', async () => {
    await emulate({ colorScheme: 'dark' });
    const printing = await emulate({ media: 'print' });
    const page = await openHost('light-with-scheme');
    const hosts = await page.ready();
    for (const host of hosts) {
      const controls = allInside(host, '.care-no-print');
      expect(controls.length, host.localName).to.be.above(0);
      for (const control of allInside(host, 'button'))
        expect(control.closest('.care-no-print'), `${host.localName} ${control.className}`).to.not.equal(null);
      if (!printing) continue;
      for (const control of controls) expect(styleOf(control).display).to.equal('none');
      expect(styleOf(inside(host, '.care-base')).borderTopWidth).to.equal('0px');
      expect(contrast(styleOf(inside(host, '.care-text')).color, 'white'), host.outerHTML).to.be.at.least(7);
      for (const text of allInside(host, '.care-card-heading')) {
        expect(contrast(styleOf(text).color, 'white')).to.be.at.least(4.5);
      }
    }
    expect(new Set(hosts.map(({ localName }) => localName)).size).to.equal(tags.length);
  });
});
