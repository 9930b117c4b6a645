import { expect, fixture, html } from '@open-wc/testing';
import { reveal } from '../../src/core/element/reveal.js';
import '../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../src/elements/daily-habits/daily-habits.define.js';
import '../../src/elements/heat-cold-timer/heat-cold-timer.define.js';
import '../../src/elements/pain-diary/pain-diary.define.js';
import '../../src/elements/red-flag-check/red-flag-check.define.js';
import type { BackCarePlan } from '../../src/elements/back-care-plan/back-care-plan.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';

/** What page swappers do with an element: take it out, then put a new one in; or the other way round. */
const swaps: Readonly<Record<string, (old: Element, next: Element) => void>> = {
  'Turbo, Swup and Astro replace it': (old, next) => old.replaceWith(next),
  'htmx empties the container first': (old, next) => {
    const container = old.parentElement!;
    container.replaceChildren();
    container.append(next);
  },
  'a swapper adds the new element before the old one goes': (old, next) => {
    old.after(next);
    old.remove();
  },
};

describe('what a visitor entered and did not keep', () => {
  for (const [name, swap] of Object.entries(swaps)) {
    it(`in a diary is there after ${name}`, async () => {
      const container = await fixture(html`<div><pain-diary></pain-diary></div>`);
      const old = container.querySelector('pain-diary') as PainDiary;
      await old.updateComplete;
      old.shadowRoot!.querySelector<HTMLInputElement>('[name=pain][value="4"]')!.checked = true;
      old.shadowRoot!.querySelector<HTMLElement>('[type=submit]')!.click();
      expect(old.entries).to.have.length(1);
      const next = document.createElement('pain-diary');
      swap(old, next);
      await next.updateComplete;
      expect(next.entries.map(({ pain }) => pain)).to.deep.equal([4]);
      expect(localStorage.length).to.equal(0);
    });

    it(`in the habits is there after ${name}`, async () => {
      const container = await fixture(html`<div><daily-habits></daily-habits></div>`);
      const old = container.querySelector('daily-habits')!;
      await old.updateComplete;
      old.shadowRoot!.querySelector<HTMLElement>('input[type=checkbox]')!.click();
      const next = document.createElement('daily-habits');
      swap(old, next);
      await next.updateComplete;
      expect(next.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked).to.equal(true);
    });
  }
});

/** An element as page swappers make it: parsed apart from the page, and defined when it comes into the page. */
function parse<Kind extends HTMLElement>(markup: string): Kind {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as Kind;
}

const ticksIn = (check: RedFlagCheck): readonly string[] =>
  [...check.shadowRoot!.querySelectorAll<HTMLInputElement>('input[data-sign]:checked')].map(
    (box) => box.dataset['sign']!,
  );

async function tickedCheck(container: Element, markup = '<red-flag-check></red-flag-check>'): Promise<RedFlagCheck> {
  const check = parse<RedFlagCheck>(markup);
  container.append(check);
  await check.updateComplete;
  check.shadowRoot!.querySelector<HTMLElement>('input[data-sign]')!.click();
  await check.updateComplete;
  return check;
}

describe('what a visitor did in an element that the swapper replaces', () => {
  let container: HTMLElement;
  beforeEach(async () => {
    container = await fixture<HTMLElement>(html`<div></div>`);
  });

  for (const [name, swap] of Object.entries(swaps)) {
    it(`is ticked in the check after ${name}`, async () => {
      const old = await tickedCheck(container);
      const [tick] = ticksIn(old);
      const next = parse<RedFlagCheck>('<red-flag-check></red-flag-check>');
      swap(old, next);
      await next.updateComplete;
      expect(tick).to.be.a('string');
      expect(ticksIn(next)).to.deep.equal([tick]);
      expect(next.urgency).to.equal(old.urgency);
      expect(localStorage.length).to.equal(0);
    });

    it(`is in the form of the diary after ${name}`, async () => {
      const old = parse<PainDiary>('<pain-diary></pain-diary>');
      container.append(old);
      await old.updateComplete;
      const fields = (diary: PainDiary) => diary.shadowRoot!.querySelector('form')!.elements;
      old.shadowRoot!.querySelector<HTMLInputElement>('[name=pain][value="6"]')!.checked = true;
      (fields(old).namedItem('note') as HTMLTextAreaElement).value = 'After a long drive';
      const next = parse<PainDiary>('<pain-diary></pain-diary>');
      swap(old, next);
      await next.updateComplete;
      expect((fields(next).namedItem('note') as HTMLTextAreaElement).value).to.equal('After a long drive');
      expect((fields(next).namedItem('pain') as RadioNodeList).value).to.equal('6');
      expect((fields(next).namedItem('when') as HTMLInputElement).value).not.to.equal('');
      expect(next.entries).to.have.length(0);
    });
  }

  for (const [name, swap] of Object.entries(swaps)) {
    it(`is in the open step of the plan after ${name}`, async () => {
      const old = parse<BackCarePlan>('<back-care-plan region="GB"></back-care-plan>');
      container.append(old);
      await old.updateComplete;
      const stepOf = (plan: BackCarePlan) => plan.shadowRoot!.querySelector<HTMLDetailsElement>('#warning-signs')!;
      const checkOf = (plan: BackCarePlan) => stepOf(plan).querySelector('red-flag-check')!;
      stepOf(old).querySelector('summary')!.click();
      await checkOf(old).updateComplete;
      checkOf(old).shadowRoot!.querySelector<HTMLElement>('input[data-sign]')!.click();
      const [tick] = ticksIn(checkOf(old));
      const next = parse<BackCarePlan>('<back-care-plan region="US"></back-care-plan>');
      swap(old, next);
      await next.updateComplete;
      await checkOf(next).updateComplete;
      expect(stepOf(next).open).to.equal(true);
      expect(tick).to.be.a('string');
      expect(ticksIn(checkOf(next))).to.deep.equal([tick]);
      expect(checkOf(next).region).to.equal('US');
    });
  }

  it('is in sight after a swap where a pack must come off, also in a step of the other phase', async () => {
    const old = parse<BackCarePlan>('<back-care-plan></back-care-plan>');
    container.append(old);
    await old.updateComplete;
    old.phase = 'next-weeks';
    await old.updateComplete;
    const timer = old.shadowRoot!.querySelector('heat-cold-timer')!;
    await timer.updateComplete;
    expect(timer.checkVisibility()).to.equal(false);
    reveal(timer);
    await old.updateComplete;
    expect(timer.checkVisibility()).to.equal(true);
    const next = parse<BackCarePlan>('<back-care-plan phase="next-weeks"></back-care-plan>');
    old.replaceWith(next);
    await next.updateComplete;
    expect(next.shadowRoot!.querySelector('heat-cold-timer')).to.equal(timer);
    expect(timer.checkVisibility()).to.equal(true);
  });

  it('stays in a plan that htmx preserves, and puts in the place of the new one', async () => {
    const old = parse<BackCarePlan>('<back-care-plan id="plan"></back-care-plan>');
    container.append(old);
    await old.updateComplete;
    const check = old.shadowRoot!.querySelector('red-flag-check')!;
    await check.updateComplete;
    check.shadowRoot!.querySelector<HTMLElement>('input[data-sign]')!.click();
    const next = parse<BackCarePlan>('<back-care-plan id="plan"></back-care-plan>');
    container.prepend(next);
    container.prepend(old);
    next.remove();
    old.requestUpdate();
    await old.updateComplete;
    expect(old.shadowRoot!.querySelector('red-flag-check')).to.equal(check);
    expect(ticksIn(check)).to.have.length(1);
  });

  it('is whole in the old plan too, if the page puts it back', async () => {
    const old = parse<BackCarePlan>('<back-care-plan></back-care-plan>');
    container.append(old);
    await old.updateComplete;
    const pieces = (plan: BackCarePlan) => plan.shadowRoot!.querySelectorAll('[part=piece]').length;
    const count = pieces(old);
    const next = parse<BackCarePlan>('<back-care-plan></back-care-plan>');
    old.replaceWith(next);
    await next.updateComplete;
    container.append(old);
    old.requestUpdate();
    await old.updateComplete;
    expect(count).to.be.greaterThan(5);
    expect([pieces(next), pieces(old)]).to.deep.equal([count, count]);
  });

  it('stays at its step of the check', async () => {
    const old = parse<RedFlagCheck>('<red-flag-check mode="steps"></red-flag-check>');
    container.append(old);
    await old.updateComplete;
    const heading = (check: RedFlagCheck) => check.shadowRoot!.querySelector('.check-question')!.textContent;
    const first = heading(old);
    old.shadowRoot!.querySelector<HTMLElement>('input[name=none]')!.click();
    await old.updateComplete;
    old.shadowRoot!.querySelector<HTMLElement>('.care-button-primary')!.click();
    await old.updateComplete;
    const next = parse<RedFlagCheck>('<red-flag-check mode="steps"></red-flag-check>');
    old.replaceWith(next);
    await next.updateComplete;
    expect(heading(next)).to.equal(heading(old));
    expect(heading(next)).not.to.equal(first);
  });

  it('goes to the check with the same id', async () => {
    const old = await tickedCheck(container, '<red-flag-check id="hers"></red-flag-check>');
    const [his, hers] = ['his', 'hers'].map((id) =>
      parse<RedFlagCheck>(`<red-flag-check id="${id}"></red-flag-check>`),
    );
    old.replaceWith(his!, hers!);
    await Promise.all([his!.updateComplete, hers!.updateComplete]);
    expect(ticksIn(his!)).to.have.length(0);
    expect(ticksIn(hers!)).to.have.length(1);
  });

  it('goes to the check in the same order, if there are two without an id', async () => {
    const first = parse<RedFlagCheck>('<red-flag-check></red-flag-check>');
    container.append(first);
    await tickedCheck(container);
    const next = [1, 2].map(() => parse<RedFlagCheck>('<red-flag-check></red-flag-check>'));
    container.replaceChildren(...next);
    await Promise.all(next.map(({ updateComplete }) => updateComplete));
    expect(next.map((check) => ticksIn(check).length)).to.deep.equal([0, 1]);
  });

  it('stays in an element that is only moved', async () => {
    const check = await tickedCheck(container);
    const other = parse<RedFlagCheck>('<red-flag-check></red-flag-check>');
    container.append(check, other);
    await other.updateComplete;
    expect(ticksIn(check)).to.have.length(1);
    expect(ticksIn(other)).to.have.length(0);
  });

  it('is not in a check that comes later: another visitor may use the page', async () => {
    const old = await tickedCheck(container);
    old.remove();
    await Promise.resolve();
    const next = parse<RedFlagCheck>('<red-flag-check></red-flag-check>');
    container.append(next);
    await next.updateComplete;
    expect(ticksIn(next)).to.have.length(0);
  });

  it('is not in a check that a script created, as a framework does to start again', async () => {
    const old = await tickedCheck(container);
    const next = document.createElement('red-flag-check');
    old.replaceWith(next);
    await next.updateComplete;
    expect(ticksIn(next)).to.have.length(0);
  });
});
