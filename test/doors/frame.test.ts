/** The pages for frames, as they ship, and the script for the page around them. */
import { expect } from '@open-wc/testing';
import type { CareElement } from '../../src/core/element/care-element.js';
import { fallbackTags } from '../../src/fallback.js';
import { paint } from '../accessibility/colours.js';
import { waitUntil } from '../support/wait.js';

type AnyElement = CareElement<'seek-help'>;

const FRAMES = '/dist/cdn/frames';

interface FrameOptions {
  readonly query?: string;
  /** Whether the page's own script sets the height. */
  readonly isMarked?: boolean;
  readonly scriptOff?: boolean;
}

let opened: HTMLIFrameElement | undefined;

async function openFrame(path: string, options: FrameOptions = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.width = '400';
  frame.height = '300';
  frame.toggleAttribute('data-care-frame', options.isMarked ?? false);
  if (options.scriptOff) frame.setAttribute('sandbox', 'allow-same-origin');
  // As strict as a site can be.
  frame.src = `${FRAMES}/${path}.html?csp=strict&${options.query ?? ''}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  opened = frame;
  await loaded;
  return frame;
}

const rootOf = (frame: HTMLIFrameElement): HTMLElement => frame.contentDocument!.documentElement;
const elementIn = (frame: HTMLIFrameElement): AnyElement =>
  frame.contentDocument!.body.firstElementChild as unknown as AnyElement;
const baseIn = (frame: HTMLIFrameElement): HTMLElement =>
  elementIn(frame).shadowRoot!.querySelector<HTMLElement>('.care-base')!;

async function drawn(frame: HTMLIFrameElement): Promise<AnyElement> {
  const element = elementIn(frame);
  await waitUntil(() => element.shadowRoot?.querySelector('.care-base > *'), 'not drawn');
  await element.updateComplete;
  return element;
}

const textOf = (frame: HTMLIFrameElement): string => baseIn(frame).innerText;
const heightOf = (frame: HTMLIFrameElement): number => Math.ceil(rootOf(frame).getBoundingClientRect().height);

afterEach(() => {
  opened?.remove();
  document.documentElement.style.removeProperty('color-scheme');
});

describe('frame page', () => {
  for (const tag of fallbackTags) {
    it(`shows <${tag}> under a strict policy, and its text without script`, async () => {
      const readable = await openFrame(`en-GB/${tag}`, { scriptOff: true });
      expect(readable.contentDocument!.body.innerText).to.contain('Call 999');
      expect(readable.contentDocument!.title).to.not.equal('');
      readable.remove();
      const frame = await openFrame(`en-GB/${tag}`);
      await drawn(frame);
      expect(textOf(frame)).to.contain('Call 999');
      expect(rootOf(frame).scrollWidth).to.be.at.most(400);
      expect(paint(getComputedStyle(baseIn(frame)).backgroundColor)).to.deep.equal([255, 255, 255, 1]);
    });
  }

  it('takes country, language, clinic, theme and colour of its address', async () => {
    const query = new URLSearchParams({
      region: 'IE',
      lang: 'en-IE',
      'clinic-name': 'Dr "A" & <Co>',
      'clinic-phone': '01 234 5678',
      theme: 'dark',
      accent: '#ffcc00',
    });
    const frame = await openFrame('en/seek-help', { query: String(query) });
    const element = await drawn(frame);
    expect(element.region).to.equal('IE');
    expect(rootOf(frame).lang).to.equal('en-IE');
    expect(textOf(frame)).to.contain('Dr "A" & <Co>');
    expect(element.shadowRoot!.querySelector('[href="tel:012345678"]')).to.not.equal(null);
    expect(element.style.getPropertyValue('--care-accent')).to.equal('#ffcc00');
    expect(getComputedStyle(rootOf(frame)).colorScheme).to.equal('dark');
    expect(paint(getComputedStyle(baseIn(frame)).backgroundColor)[0]).to.be.below(40);
  });

  it('takes the choices of its element', async () => {
    const frame = await openFrame('en-GB/stretch-card', { query: 'exercise=bridge&heading-level=3' });
    await drawn(frame);
    expect(baseIn(frame).querySelector('h3')!.innerText).to.equal('Bridge');
  });

  it('takes no content, script, style or dangerous address of its address', async () => {
    const query =
      'content={}&src=/x.json&onclick=alert(1)&style=color:red&booking-url=javascript:alert(1)&accent=red;x';
    const frame = await openFrame('en-GB/seek-help', { query });
    const element = await drawn(frame);
    expect(element.getAttributeNames().sort()).to.deep.equal(['booking-url', 'lang', 'region']);
    expect(element.shadowRoot!.querySelector('[href^="javascript:"]')).to.equal(null);
  });

  it('opens another site in a new window, and a part of itself in the frame', async () => {
    const frame = await openFrame('en-GB/seek-help', { query: 'booking-url=https://book.example/' });
    const element = await drawn(frame);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=book]')!;
    const stop = (event: Event) => event.preventDefault();
    // The element keeps its clicks from the document.
    frame.contentWindow!.addEventListener('click', stop, true);
    link.click();
    expect(link.target).to.equal('_blank');
    const call = element.shadowRoot!.querySelector<HTMLAnchorElement>('[href^="tel:"]')!;
    call.click();
    expect(call.target).to.equal('');
  });
});

describe('script for the page around a frame', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = `${FRAMES}/host.js`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  });

  it('gives the frame the height of its text, and follows it', async () => {
    const frame = await openFrame('en-GB/back-spasm-tips', { isMarked: true });
    const element = await drawn(frame);
    await waitUntil(() => frame.clientHeight === heightOf(frame), 'not as high as its text');
    const before = frame.clientHeight;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await waitUntil(() => frame.clientHeight > before && frame.clientHeight === heightOf(frame), 'did not grow');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = false;
    await waitUntil(() => frame.clientHeight === heightOf(frame), 'did not shrink');
  });

  it('gives the frame the colour scheme of the page, unless its address names a theme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const frame = await openFrame('en-GB/seek-help', { isMarked: true });
    await drawn(frame);
    await waitUntil(() => getComputedStyle(rootOf(frame)).colorScheme === 'dark', 'not dark');
    expect(paint(getComputedStyle(baseIn(frame)).backgroundColor)[0]).to.be.below(40);
    frame.remove();
    const light = await openFrame('en-GB/seek-help', { isMarked: true, query: 'theme=light' });
    await drawn(light);
    await waitUntil(() => light.style.height, 'no height');
    expect(getComputedStyle(rootOf(light)).colorScheme).to.equal('light');
  });

  it('heeds no message of another window, another site, an unmarked frame or with an odd height', async () => {
    const frame = await openFrame('en-GB/seek-help', { isMarked: true });
    await waitUntil(() => frame.style.height, 'no height');
    const before = frame.style.height;
    const source = frame.contentWindow;
    const good = { type: 'back-care-height', height: 4321 };
    const send = (data: unknown, from = source, origin = location.origin) =>
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: from }));
    send(good, window);
    send(good, source, 'https://evil.example');
    for (const height of [-1, 0, NaN, Infinity, '500', null, {}]) send({ ...good, height });
    for (const data of [undefined, null, 'back-care-height', { height: 4321 }]) send(data);
    expect(frame.style.height).to.equal(before);
    send({ ...good, height: 1e9 });
    expect(frame.style.height).to.equal('30000px');
    frame.removeAttribute('data-care-frame');
    send(good);
    expect(frame.style.height).to.equal('30000px');
    frame.toggleAttribute('data-care-frame', true);
    send(good);
    expect(frame.style.height).to.equal('4321px');
  });
});
