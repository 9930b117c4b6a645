/** Pages that swap, copy and move their elements. */
import { expect } from '@open-wc/testing';
import type { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { english as stretchEnglish } from '../../src/content/en/stretch-card.js';
import '../support/commands.js';
import { allInside, button, inside, openHost, styleOf, tags, tick, type HostPage } from './host-page.js';
import { waitUntil } from '../support/wait.js';

const stretchWords = stretchEnglish['stretch-card'];

/** Changes the state of each element, as a visitor would. */
async function makeState(page: HostPage): Promise<void> {
  await page.ready();
  inside(page.find('back-spasm-tips'), '#posture-and-ergonomics summary').click();
  await waitUntil(
    () => inside<HTMLDetailsElement>(page.find('back-spasm-tips'), '#posture-and-ergonomics').open,
    'did not open',
  );
  await page.find<BackSpasmTips>('back-spasm-tips').updateComplete;
  await tick(page.find<RedFlagCheck>('red-flag-check'), 'trouble-starting-to-pee');
  const card = page.find<StretchCard>('stretch-card');
  button(card, stretchWords.begin).click();
  await card.updateComplete;
  button(card, stretchWords.skip).click();
  await card.updateComplete;
  button(card, stretchWords.pause).click();
  await card.updateComplete;
}

/** A parent that moves a child without removing it first (DOM Standard, 2025). */
interface MovingParent {
  moveBefore(child: Element, before: null): void;
}

async function expectState(page: HostPage): Promise<void> {
  await page.ready();
  expect(allInside(page.find('back-spasm-tips'), '.tips-strategy[open]').map(({ id }) => id)).to.deep.equal([
    'posture-and-ergonomics',
  ]);
  const check = page.find<RedFlagCheck>('red-flag-check');
  expect(check.urgency).to.equal('emergency-now');
  expect(allInside(check, ':checked').map((box) => box.getAttribute('data-sign'))).to.deep.equal([
    'trouble-starting-to-pee',
  ]);
  const card = page.find('stretch-card');
  expect(inside(card, '[part=timer]').getAttribute('data-phase')).to.equal('move');
  button(card, stretchWords.resume);
}

describe('elements moved within the page', () => {
  for (const [how, move] of [
    ['append', (page: HostPage) => page.find('#second').append(...page.find('#first').children)],
    [
      'removed and put back, as for the back button',
      (page: HostPage) => {
        const part = page.find('#first');
        const hosts = [...part.children];
        part.replaceChildren();
        part.append(...hosts);
      },
    ],
    [
      'replaceWith of a part around them',
      (page: HostPage) => {
        const part = page.document.createElement('article');
        part.append(...page.find('#first').childNodes);
        page.find('#first').replaceWith(part);
      },
    ],
    [
      'moveBefore, where the browser has it',
      (page: HostPage) => {
        const [first, second] = [page.find('#first'), page.find('#second')];
        for (const host of [...first.children])
          if ('moveBefore' in second) (second as unknown as MovingParent).moveBefore(host, null);
          else (second as Element).append(host);
      },
    ],
    ['reparented without its frame', (page: HostPage) => page.document.body.append(page.find('main'))],
  ] as const) {
    it(`keep the visitor’s state: ${how}`, async () => {
      const page = await openHost('snapshots');
      await makeState(page);
      move(page);
      await expectState(page);
      page.expectQuiet();
    });
  }

  it('leave no listener behind and work after many moves', async () => {
    const page = await openHost('snapshots');
    await page.ready();
    const count = () => (page.window as unknown as { hostListeners: number }).hostListeners;
    const [first, second] = [page.find('#first'), page.find('#second')];
    const before = count();
    for (let time = 0; time < 5; time++) {
      second.append(...first.children);
      first.append(...second.children);
    }
    expect(count()).to.equal(before);
    expect(before).to.be.above(3);
    first.replaceChildren();
    expect(count()).to.be.at.most(before - 3 * 2);
    page.expectQuiet();
  });
});

describe('elements under Turbo, pjax and snapshots', () => {
  it('keep their markup unchanged', async () => {
    const page = await openHost('snapshots');
    await makeState(page);
    const markup = await (await fetch('/test/hosts/snapshots.html')).text();
    const original = new DOMParser().parseFromString(markup, 'text/html');
    for (const tag of tags) expect(page.find(tag).outerHTML).to.equal(original.querySelector(tag)?.outerHTML);
  });

  for (const [how, copy] of [
    ['cloneNode(true)', (page: HostPage) => page.document.body.cloneNode(true)],
    ['importNode', (page: HostPage) => page.document.importNode(page.document.body, true)],
    [
      'innerHTML',
      (page: HostPage) => {
        const body = page.document.createElement('body');
        body.innerHTML = page.document.body.innerHTML;
        return body;
      },
    ],
  ] as const) {
    it(`start afresh and work on a page restored from ${how}`, async () => {
      const page = await openHost('snapshots');
      await makeState(page);
      page.document.body.replaceWith(copy(page));
      expect(await page.ready()).to.have.length(tags.length);
      const check = page.find<RedFlagCheck>('red-flag-check');
      expect(check.urgency).to.equal(null);
      await tick(check, 'not-improving');
      expect(check.urgency).to.equal('within-days');
      expect(allInside(page.find('back-spasm-tips'), '.care-base')).to.have.length(1);
      expect(inside(check, '.care-call').getAttribute('href')).to.equal('tel:999');
      page.expectQuiet();
    });
  }

  it('keep what the visitor ticked when one step puts HTML of the same page in their place, as Turbo does', async () => {
    const page = await openHost('snapshots');
    await makeState(page);
    const { outerHTML } = page.document.documentElement;
    const parsed = new page.window.DOMParser().parseFromString(outerHTML, 'text/html');
    page.document.body.replaceWith(page.document.adoptNode(parsed.body));
    expect(await page.ready()).to.have.length(tags.length);
    const check = page.find<RedFlagCheck>('red-flag-check');
    expect(check.urgency).to.equal('emergency-now');
    expect(allInside(page.find('back-spasm-tips'), '.care-base')).to.have.length(1);
    page.expectQuiet();
  });

  it('continue on a page restored from the back-forward cache', async () => {
    const page = await openHost('snapshots');
    await makeState(page);
    for (const type of ['pagehide', 'pageshow']) {
      page.window.dispatchEvent(new page.window.PageTransitionEvent(type, { persisted: true }));
    }
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
    await expectState(page);
    page.expectQuiet();
  });
});

describe('elements in late markup and other documents', () => {
  const MARKUP = '<back-spasm-tips></back-spasm-tips><red-flag-check></red-flag-check><stretch-card></stretch-card>';

  it('upgrade in markup that comes after the script', async () => {
    const page = await openHost('late-markup');
    await waitUntil(() => page.window.customElements.get('stretch-card'), 'the script did not run');
    page.find('#place').innerHTML = MARKUP;
    expect(await page.ready()).to.have.length(3);
    const template = page.document.createElement('template');
    template.innerHTML = MARKUP;
    page.find('#place').append(template.content.cloneNode(true));
    expect(await page.ready()).to.have.length(6);
    const root = page.find('#place').appendChild(page.document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = MARKUP;
    await waitUntil(
      () => root.querySelector('red-flag-check')?.shadowRoot?.querySelector('.care-call'),
      'no number in a shadow root',
    );
    page.expectQuiet();
  });

  async function withCanvas(): Promise<{ page: HostPage; canvas: Document }> {
    const page = await openHost('late-markup', { height: 1200 });
    const frame = page.find<HTMLIFrameElement>('#canvas');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/test/hosts/canvas.html';
    await loaded;
    page.find('#place').innerHTML = MARKUP;
    await page.ready();
    return { page, canvas: frame.contentDocument as Document };
  }

  it('are readable in an editor’s canvas without the script, and work with it', async () => {
    const { canvas } = await withCanvas();
    canvas.querySelector('main')!.innerHTML = '<red-flag-check>Call for help.</red-flag-check>';
    const check = canvas.querySelector<RedFlagCheck>('red-flag-check')!;
    expect(check.shadowRoot).to.equal(null);
    expect(check.innerText).to.equal('Call for help.');
    const script = canvas.createElement('script');
    script.src = '/dist/cdn/back-care-elements-classic.js';
    canvas.head.append(script);
    await waitUntil(() => check.shadowRoot?.querySelector('.care-call'), 'was not upgraded in the canvas');
    expect(inside(check, '.care-call').getAttribute('href')).to.equal('tel:911');
    expect(styleOf(inside(check, '.care-base')).borderTopWidth).to.equal('1px');
  });

  it('keep styles, state and language when moved into an editor’s canvas and back', async () => {
    const { page, canvas } = await withCanvas();
    const number = (host: Element) => host.shadowRoot?.querySelector('.care-call')?.getAttribute('href');
    const hosts = await page.ready();
    const check = page.find<RedFlagCheck>('red-flag-check');
    await tick(check, 'trouble-starting-to-pee');
    const card = page.find<StretchCard>('stretch-card');
    for (const [target, document, call] of [
      [canvas.querySelector('main')!, canvas, 'tel:911'],
      [page.find('#place'), page.document, 'tel:999'],
    ] as const) {
      target.append(...hosts.map((host) => document.adoptNode(host)));
      for (const host of hosts) {
        expect(host.ownerDocument).to.equal(document);
        await host.updateComplete;
        const base = styleOf(inside(host, '.care-base'));
        expect([base.borderTopWidth, base.paddingTop, base.fontSize], host.localName).to.deep.equal([
          '1px',
          '16px',
          '16px',
        ]);
      }
      await waitUntil(() => number(check) === call, `the number is not ${call}`);
      expect(check.urgency).to.equal('emergency-now');
      await tick(check, 'one-leg-pain');
      expect(inside(check, '[role=alert]').textContent).to.contain(call.slice(4));
      button(card, stretchWords.begin).click();
      await card.updateComplete;
      expect(styleOf(inside(card, '.stretch-time')).fontSize).to.equal('64px');
      button(card, stretchWords.end).click();
      await card.updateComplete;
    }
    page.expectQuiet();
  });

  it('throw nothing when adopted by a document without a window and back', async () => {
    const { page } = await withCanvas();
    const check = page.find<RedFlagCheck>('red-flag-check');
    const other = page.document.implementation.createHTMLDocument('');
    other.body.append(check);
    page.find('#place').append(check);
    await check.updateComplete;
    expect(styleOf(inside(check, '.care-base')).borderTopWidth).to.equal('1px');
    page.expectQuiet();
  });
});
