import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import type { BackSpasmTips } from '../../../src/elements/back-spasm-tips/back-spasm-tips.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import { waitUntil } from '../../support/wait.js';

const details = (element: Element): HTMLDetailsElement[] => [...element.shadowRoot!.querySelectorAll('details')];
const open = (element: Element): boolean[] => details(element).map((each) => each.open);
const print = (step: 'before' | 'after'): boolean => dispatchEvent(new Event(`${step}print`));

/** Makes a change and waits for the `toggle` event of the section. */
async function toggled(element: HTMLDetailsElement, change: () => void): Promise<void> {
  let hasToggled = false;
  element.addEventListener('toggle', () => (hasToggled = true), { once: true });
  change();
  await waitUntil(() => hasToggled);
}

describe('printing', () => {
  for (const tag of ['back-spasm-tips', 'red-flag-check', 'stretch-card']) {
    it(`opens everything in <${tag}> and closes it again`, async () => {
      const element = await fixture(`<${tag} region="GB"></${tag}>`);
      expect(open(element)).to.include(false);
      print('before');
      expect(open(element)).not.to.include(false);
      print('after');
      expect(open(element)).not.to.include(true);
    });
  }

  it('closes only what it opened', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips open="heat-and-cold pain-relievers"></back-spasm-tips>`,
    );
    const before = open(element);
    expect(before.filter(Boolean)).to.have.length(2);
    print('before');
    print('after');
    expect(open(element)).to.deep.equal(before);
  });

  it('keeps open what the visitor opened, also within a section', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="heat-and-cold"></back-spasm-tips>`);
    const sources = element.shadowRoot!.querySelector<HTMLDetailsElement>('#heat-and-cold details')!;
    await toggled(sources, () => (sources.open = true));
    const before = open(element);
    print('before');
    print('after');
    expect(open(element)).to.deep.equal(before);
    expect(sources.open).to.equal(true);
  });

  it('tolerates a browser that fires its print events twice', async () => {
    const element = await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    print('before');
    print('before');
    expect(open(element)).not.to.include(false);
    print('after');
    print('after');
    expect(open(element)).not.to.include(true);
  });

  it('fires no event for a visitor’s opening, also when the browser’s event is late', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    let openings = 0;
    element.addEventListener('care-strategy-open', () => openings++);
    const last = details(element).at(-1)!;
    await toggled(last, () => print('before'));
    await toggled(last, () => print('after'));
    print('before');
    await toggled(last, () => print('after'));
    await element.updateComplete;
    expect(openings).to.equal(0);
    expect(open(element)).not.to.include(true);
  });

  it('keeps sections open while the element renders again', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    print('before');
    element.region = 'US';
    await element.updateComplete;
    expect(open(element)).not.to.include(false);
    print('after');
    expect(open(element)).not.to.include(true);
  });

  it('does not affect an element that has left the page', async () => {
    const element = await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    element.remove();
    print('before');
    expect(open(element)).not.to.include(true);
    print('after');
  });

  it('works again after an element was removed during printing', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    const parent = element.parentElement!;
    print('before');
    element.remove();
    print('after');
    parent.append(element);
    expect(open(element), 'closed again').not.to.include(true);
    const strategy = element.shadowRoot!.querySelector<HTMLDetailsElement>('#heat-and-cold')!;
    const opened: string[] = [];
    element.addEventListener('care-strategy-open', (event) => opened.push(event.strategy));
    strategy.querySelector('summary')!.click();
    await waitUntil(() => opened.length > 0, 'a visitor’s opening is told of');
    expect(opened).to.deep.equal(['heat-and-cold']);
  });
});
