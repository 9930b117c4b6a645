import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/daily-habits/daily-habits.define.js';
import '../../../src/elements/posture-guide/posture-guide.define.js';
import '../../../src/elements/rest-positions/rest-positions.define.js';
import '../../../src/elements/seek-help/seek-help.define.js';
import type { CareElement } from '../../../src/core/element/care-element.js';

type Care = CareElement<'rest-positions'>;

const partsOf = (element: Element) => ({
  signs: element.shadowRoot!.querySelectorAll('details[part="emergency"]').length,
  signsLink: element.shadowRoot!.querySelectorAll('.care-strip-link').length,
  safetyNet: element.shadowRoot!.querySelectorAll('[part="safety-net"]').length,
  safetyNetLink: element.shadowRoot!.querySelectorAll('.care-foot [part="page-link"]').length,
  calls: element.shadowRoot!.querySelectorAll('a[href="tel:999"]').length,
});
const shown = { signs: 1, signsLink: 0, safetyNet: 1, safetyNetLink: 0, calls: 1 };
const linked = { signs: 0, signsLink: 1, safetyNet: 0, safetyNetLink: 1, calls: 1 };

const find = (element: Element, selector: string): HTMLElement => element.shadowRoot!.querySelector(selector)!;

async function showTwo(): Promise<{ page: HTMLElement; first: Care; second: Care }> {
  const page = await fixture<HTMLElement>(
    html`<main>
      <div><rest-positions region="GB"></rest-positions></div>
      <daily-habits region="GB"></daily-habits>
    </main>`,
  );
  const [first, second] = [
    page.querySelector('rest-positions')!,
    page.querySelector('daily-habits')!,
  ] as unknown as Care[];
  await Promise.all([first!.updateComplete, second!.updateComplete]);
  return { page, first: first!, second: second! };
}

describe('first element on a page', () => {
  it('shows the emergency signs and the safety net, and the next one links to them beside its own number', async () => {
    const { first, second } = await showTwo();
    expect(partsOf(first)).to.deep.equal(shown);
    expect(partsOf(second)).to.deep.equal(linked);
  });

  it('opens its signs, and what is closed around them, for the link of another element', async () => {
    const { page, first, second } = await showTwo();
    const closed = document.createElement('details');
    page.prepend(closed);
    closed.append(first);
    await second.updateComplete;
    find(second, '.care-strip-link').click();
    expect(closed.open).to.equal(true);
    expect((find(first, '[part="emergency"]') as HTMLDetailsElement).open).to.equal(true);
    expect(first.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('opens what to look out for, for the link of another element', async () => {
    const { first, second } = await showTwo();
    find(second, '.care-foot [part="page-link"]').click();
    expect((find(first, '[part="about"]') as HTMLDetailsElement).open).to.equal(true);
    expect(find(first, '[part="safety-net"]').getClientRects().length).to.be.above(0);
  });

  it('is the next one when it leaves the page', async () => {
    const { first, second } = await showTwo();
    first.remove();
    await Promise.resolve();
    await second.updateComplete;
    expect(partsOf(second)).to.deep.equal(shown);
  });

  it('is a new one above it, and signs that the visitor has opened stay open', async () => {
    const { page, first } = await showTwo();
    const above = document.createElement('posture-guide') as unknown as Care;
    above.setAttribute('region', 'GB');
    (find(first, '[part="emergency"]') as HTMLDetailsElement).open = true;
    page.prepend(above);
    await above.updateComplete;
    await first.updateComplete;
    expect(partsOf(above)).to.deep.equal(shown);
    expect(partsOf(first)).to.deep.equal(shown);
    (find(first, '[part="emergency"]') as HTMLDetailsElement).open = false;
    first.requestUpdate();
    await first.updateComplete;
    expect(partsOf(first)).to.deep.equal(linked);
  });

  it('leaves the signs to the second when it is hidden', async () => {
    const { first, second } = await showTwo();
    first.parentElement!.hidden = true;
    find(second, '.care-strip-link').click();
    await second.updateComplete;
    expect(partsOf(second)).to.deep.equal(shown);
    expect((find(second, '[part="emergency"]') as HTMLDetailsElement).open).to.equal(true);
  });

  it('leads to the open emergency card of an element without folded signs', async () => {
    const page = await fixture<HTMLElement>(
      html`<main><seek-help region="GB"></seek-help><daily-habits region="GB"></daily-habits></main>`,
    );
    const second = page.querySelector('daily-habits')!;
    await second.updateComplete;
    find(second, '.care-strip-link').click();
    expect(page.querySelector('seek-help')!.shadowRoot!.activeElement).to.exist;
  });

  it('counts in shadow trees in the order of their hosts', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>
        <div></div>
        <daily-habits region="GB"></daily-habits>
      </main>`,
    );
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    const inside = document.createElement('rest-positions') as unknown as Care;
    inside.setAttribute('region', 'GB');
    root.append(inside);
    const outside = page.querySelector('daily-habits')!;
    await inside.updateComplete;
    await outside.updateComplete;
    expect(partsOf(inside)).to.deep.equal(shown);
    expect(partsOf(outside)).to.deep.equal(linked);
  });

  it('is never a piece of a plan, which shows neither', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>
        <rest-positions region="GB" .isPiece=${true}></rest-positions><daily-habits region="GB"></daily-habits>
      </main>`,
    );
    const [piece, other] = [page.querySelector('rest-positions')!, page.querySelector('daily-habits')!];
    await other.updateComplete;
    expect(partsOf(piece)).to.deep.equal({ signs: 0, signsLink: 0, safetyNet: 0, safetyNetLink: 0, calls: 0 });
    expect(partsOf(other)).to.deep.equal(shown);
  });
});
