/** Printed demo pages. Only Chromium can show a test the printed page. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { fallbackTags } from '../../src/fallback.js';
import { emulate, engine } from '../support/commands.js';
import { careHosts, openPage, upgraded } from './demo-page.js';

type CareHost = HTMLElement & { readonly updateComplete: Promise<boolean> };

const styleOf = (element: Element, pseudo?: string) =>
  element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
const isHidden = (list: Element) => list.getClientRects().length === 0;

/** Shows a page as printed. Where the engine cannot, the test ends without further checks. */
async function print(page: Window = window): Promise<boolean> {
  page.dispatchEvent(new Event('beforeprint'));
  const shown = await emulate({ media: 'print' });
  expect(shown).to.equal(engine === 'chromium');
  return shown;
}

async function rendered(element: CareHost): Promise<ShadowRoot> {
  await element.updateComplete;
  return element.shadowRoot!;
}

describe('printed demo page', () => {
  it('shows the address of the booking link after it, but none after a number', async () => {
    const address = 'https://clinic.example/book';
    const given = html`<seek-help region="GB" clinic-phone="01632 960123" booking-url=${address}></seek-help>`;
    const root = await rendered(await fixture(given));
    if (!(await print())) return;
    const book = root.querySelector('[part=book]')!;
    expect(styleOf(book, '::after').content).to.match(/clinic\.example|attr\(href\)/);
    expect(styleOf(book).borderTopWidth).to.equal('0px');
    const calls = [...root.querySelectorAll('[part=call]')];
    expect(calls.length).to.be.above(1);
    for (const call of calls) expect(styleOf(call, '::after').content).to.equal('none');
  });

  it('keeps an unfolding title together with its content', async () => {
    const root = await rendered(await fixture(html`<rest-positions region="GB"></rest-positions>`));
    if (!(await print())) return;
    const all = [...root.querySelectorAll('details')];
    expect(all.length).to.be.above(1);
    for (const details of all) {
      expect(details.open).to.equal(true);
      expect(styleOf(details, '::details-content').breakBefore).to.equal('avoid');
    }
  });

  for (const tag of fallbackTags.filter((each) => each !== 'back-care-plan')) {
    it(`unfolds everything of <${tag}> where a program that makes a PDF sends no event`, async () => {
      const element = document.createElement(tag) as CareHost;
      element.setAttribute('region', 'GB');
      (await fixture(html`<div></div>`)).append(element);
      const root = await rendered(element);
      if (!(await emulate({ media: 'print' }))) return;
      const printed = [...root.querySelectorAll('details')].filter((each) => each.getClientRects().length > 0);
      for (const details of printed) expect(isHidden(details.lastElementChild!), details.innerText).to.equal(false);
    });
  }

  it('keeps the advice after an overdose on one page', async () => {
    const root = await rendered(await fixture(html`<pain-relief-guide region="GB"></pain-relief-guide>`));
    if (!(await print())) return;
    expect(styleOf(root.querySelector('[part~=too-much]')!).breakInside).to.equal('avoid');
  });

  it('lists a plan’s emergency signs and the number to call once, also with an open step', async () => {
    const plan = await fixture<CareHost>(html`<back-care-plan region="GB" open="habits"></back-care-plan>`);
    const root = await rendered(plan);
    const habits = await rendered(root.querySelector<CareHost>('daily-habits')!);
    if (!(await print())) return;
    expect(isHidden(root.querySelector('[part=emergency] li')!)).to.equal(false);
    expect(isHidden(root.querySelector('[href="tel:999"]')!)).to.equal(false);
    expect(isHidden(habits.querySelector('[part=habits]')!)).to.equal(false);
    expect(habits.querySelectorAll('[part=emergency], [href="tel:999"]').length).to.equal(0);
  });

  for (const script of [true, false]) {
    for (const name of ['index', 'ease', 'move', 'plan']) {
      it(`${name} ${script ? '' : 'without script '}names the emergency number in each element and unfolds the signs in the first`, async () => {
        const page = await openPage(name, { script });
        const hosts = script ? await upgraded(page) : careHosts(page);
        if (!(await print(page.defaultView!))) return;
        const shown = hosts.map((host) => {
          const root = host.shadowRoot ?? host;
          // The routine and the diary print a separate sheet, which names the number in its text.
          if (!host.matches('stretch-routine, pain-diary') || !script)
            expect(isHidden(root.querySelector('[href="tel:999"]')!), host.localName).to.equal(false);
          const strip = root.querySelector('details[part="emergency"]');
          if (!script)
            for (const details of root.querySelectorAll('.tips-strategy'))
              expect(isHidden(details.lastElementChild!), details.id).to.equal(false);
          return strip && !isHidden(strip.querySelector('li')!);
        });
        const folded = shown.filter((each) => each !== undefined);
        expect(folded.length).to.be.above(0);
        expect(folded.slice(1).some(Boolean), 'after the first').to.equal(false);
        if (name !== 'index') expect(folded[0], 'the first').to.equal(true);
      });
    }
  }

  it('shows the text inside a tag without a frame, like its element', async () => {
    const page = await openPage('blog', { script: false });
    if (!(await print(page.defaultView!))) return;
    for (const host of careHosts(page)) {
      expect(styleOf(host).borderTopWidth, host.localName).to.equal('0px');
      expect(styleOf(host).paddingLeft, host.localName).to.equal('0px');
    }
  });
});
