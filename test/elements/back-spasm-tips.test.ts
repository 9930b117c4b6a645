import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { english } from '../../src/content/en/back-spasm-tips.js';
import { strategies } from '../../src/content/advice/strategies.js';
import type { Phase } from '../../src/content/types.js';
import '../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import { BackSpasmTips } from '../../src/elements/back-spasm-tips/back-spasm-tips.js';
import '../../src/elements/back-care-plan/back-care-plan.define.js';
import type { BackCarePlan } from '../../src/elements/back-care-plan/back-care-plan.js';
import { warnings } from '../support/warnings.js';
import { click, press } from '../support/commands.js';
import {
  allText,
  button,
  calls,
  find,
  findAll,
  focused,
  hasButton,
  heard,
  isShown,
  precedes,
  textOf,
} from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['back-spasm-tips'];
const ids: readonly string[] = strategies.map(({ id }) => id);

const sections = (element: Element): HTMLDetailsElement[] => findAll<HTMLDetailsElement>(element, '[part="strategy"]');
const shown = (element: Element): string[] => sections(element).map(({ id }) => id);
const open = (element: Element): string[] =>
  sections(element)
    .filter((each) => each.open)
    .map(({ id }) => id);
const section = (element: Element, id: string): HTMLDetailsElement => find<HTMLDetailsElement>(element, `#${id}`);
const summary = (element: Element, id: string): HTMLElement => find(element, `#${id} > summary`);
const tipCount = (element: Element): number => findAll(element, '[part="tips"] > li').length;
const tipsFor = (phase: Phase): number =>
  strategies.reduce((sum, { tips }) => sum + tips.filter(({ phases }) => phases.includes(phase)).length, 0);
const allTips = strategies.reduce((sum, { tips }) => sum + tips.length, 0);

/** Waits until `count` sections have opened or closed: browsers fire `toggle` a little later. */
async function toggles(element: Element, count: number, change: () => unknown): Promise<void> {
  let changes = 0;
  const listen = (): void => void changes++;
  for (const each of sections(element)) each.addEventListener('toggle', listen);
  await change();
  await waitUntil(() => changes >= count, `${count} sections have changed`);
  for (const each of sections(element)) each.removeEventListener('toggle', listen);
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<back-spasm-tips> strategies', () => {
  it('show all seven, closed, with every tip, in the order of the article', async () => {
    const element = await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    expect(shown(element)).to.deep.equal(ids);
    expect(open(element)).to.deep.equal([]);
    expect(tipCount(element)).to.equal(allTips);
  });

  it('each show a title, a summary, the evidence and the sources', async () => {
    const element = await fixture(html`<back-spasm-tips region="GB"></back-spasm-tips>`);
    for (const { id } of strategies) {
      const text = textOf(section(element, id));
      expect(text).to.include(words.strategies[id].title);
      expect(textOf(find(element, `#${id} [part="evidence"]`)), id).to.include(words.evidence);
      expect(find(element, `#${id} [part="sources"]`).querySelectorAll('li').length, id).to.be.greaterThan(0);
    }
  });

  it('contain no unfilled place-holder', async () => {
    for (const region of ['GB', 'US', 'ZZ']) {
      const element = await fixture(html`<back-spasm-tips region=${region}></back-spasm-tips>`);
      expect(allText(element)).not.to.match(/[{}]|undefined|\[object/);
    }
  });

  it('follow the attribute’s choice and order', async () => {
    const element = await fixture(
      html`<back-spasm-tips strategies="pain-relievers, heat-and-cold rest-and-activity"></back-spasm-tips>`,
    );
    expect(shown(element)).to.deep.equal(['pain-relievers', 'heat-and-cold', 'rest-and-activity']);
    expect(warnings()).to.deep.equal([]);
  });

  it('warn once for an unknown id, whatever the number of renderings', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips strategies="pain-relievers prayer heat-and-cold"></back-spasm-tips>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['pain-relievers', 'heat-and-cold']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<back-spasm-tips> strategies="prayer"').and.include('rest-and-activity');
  });

  it('show all seven when no id is known', async () => {
    const element = await fixture(html`<back-spasm-tips strategies="prayer"></back-spasm-tips>`);
    expect(shown(element)).to.deep.equal(ids);
  });

  it('update when the attribute changes after the first rendering', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    element.setAttribute('strategies', 'heat-and-cold');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['heat-and-cold']);
    element.removeAttribute('strategies');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(ids);
  });
});

describe('<back-spasm-tips> phases', () => {
  for (const phase of ['right-now', 'first-days', 'next-weeks'] as const) {
    it(`show only the tips for ${phase}`, async () => {
      const element = await fixture(html`<back-spasm-tips phase=${phase}></back-spasm-tips>`);
      expect(tipCount(element)).to.equal(tipsFor(phase));
      expect(tipsFor(phase)).to.be.lessThan(allTips);
      for (const each of sections(element))
        expect(each.querySelectorAll('[part="tips"] > li').length).to.be.greaterThan(0);
      expect(find<HTMLInputElement>(element, `input[value="${phase}"]`).checked).to.equal(true);
    });
  }

  it('warn once and show all tips for an unknown phase', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips phase="tomorrow"></back-spasm-tips>`);
    element.requestUpdate();
    await element.updateComplete;
    expect(tipCount(element)).to.equal(allTips);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('phase="tomorrow"').and.include('right-now');
  });

  it('change with the pointer and fire an event', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    await click(find(element, 'input[value="first-days"]'));
    await waitUntil(() => tipCount(element) === tipsFor('first-days'));
    expect(textOf(find(element, '[aria-live="polite"]'))).to.equal(
      words.shown.replace('{count}', String(tipsFor('first-days'))).replace('{phase}', words.phases['first-days']),
    );
  });

  it('change with the keyboard', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    find(element, 'input[value="all"]').focus();
    await press('ArrowDown');
    await waitUntil(() => tipCount(element) === tipsFor('right-now'));
    expect(focused(element) === find(element, 'input[value="right-now"]')).to.equal(true);
  });

  it('announce nothing before the visitor chooses', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    expect(textOf(find(element, '[aria-live="polite"]'))).to.equal('');
    await click(summary(element, 'heat-and-cold'));
    await waitUntil(() => section(element, 'heat-and-cold').open);
    element.region = 'US';
    await element.updateComplete;
    expect(textOf(find(element, '[aria-live="polite"]'))).to.equal('');
  });

  it('keep open sections open', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="heat-and-cold"></back-spasm-tips>`);
    element.phase = 'right-now';
    await element.updateComplete;
    element.phase = 'all';
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['heat-and-cold']);
  });
});

describe('<back-spasm-tips> sections', () => {
  it('open and close with the pointer', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    await toggles(element, 1, () => click(summary(element, 'pain-relievers')));
    expect(open(element)).to.deep.equal(['pain-relievers']);
    await toggles(element, 1, () => click(summary(element, 'pain-relievers')));
    await element.updateComplete;
    expect(open(element)).to.deep.equal([]);
  });

  it('open and close with the keyboard and keep the focus', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    summary(element, 'heat-and-cold').focus();
    for (const [key, expected] of [
      ['Enter', ['heat-and-cold']],
      ['Space', []],
    ] as const) {
      await toggles(element, 1, () => press(key));
      await element.updateComplete;
      expect(open(element)).to.deep.equal(expected);
      expect(focused(element) === summary(element, 'heat-and-cold')).to.equal(true);
    }
  });

  it('start open when an attribute names them or asks for all', async () => {
    const some = await fixture(html`<back-spasm-tips open="heat-and-cold,hydration-and-diet"></back-spasm-tips>`);
    expect(open(some)).to.deep.equal(['heat-and-cold', 'hydration-and-diet']);
    const all = await fixture(html`<back-spasm-tips open="all"></back-spasm-tips>`);
    expect(open(all)).to.deep.equal(ids);
    expect(warnings()).to.deep.equal([]);
  });

  it('warn for an unknown id in the open attribute', async () => {
    const element = await fixture(html`<back-spasm-tips open="heat-and-cold everything"></back-spasm-tips>`);
    expect(open(element)).to.deep.equal(['heat-and-cold']);
    expect(warnings('open="everything"')).to.have.length(1);
  });

  it('all open and close with one button, whose label follows', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    await click(button(element, words.expandAll)!);
    await waitUntil(() => open(element).length === 7);
    expect(hasButton(element, words.expandAll)).to.equal(false);
    button(element, words.collapseAll)!.focus();
    await press('Enter');
    await waitUntil(() => open(element).length === 0);
    expect(hasButton(element, words.expandAll)).to.equal(true);
  });

  it('all open with one button when some are already open', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="heat-and-cold"></back-spasm-tips>`);
    await click(button(element, words.expandAll)!);
    await waitUntil(() => open(element).length === 7);
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    await element.updateComplete;
    expect(open(element)).to.have.length(6);
    expect(hasButton(element, words.expandAll)).to.equal(true);
  });

  it('keep the visitor’s open sections when attributes change', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    element.setAttribute('region', 'US');
    element.setAttribute('heading-level', '4');
    element.setAttribute('strategies', 'heat-and-cold pain-relievers');
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['heat-and-cold']);
  });

  it('stay open, without an event, when the element moves', async () => {
    const page = await fixture(
      html`<div>
        <p><back-spasm-tips></back-spasm-tips></p>
        <section></section>
      </div>`,
    );
    const element = page.querySelector('back-spasm-tips')!;
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    const events = heard('care-strategy-open');
    page.querySelector('section')!.append(element);
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['heat-and-cold']);
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    expect(open(element)).to.deep.equal([]);
    expect(events).to.have.length(0);
  });
});

describe('link to a strategy', () => {
  const inView = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };

  it('opens the strategy, scrolls it into view and focuses it when the page loads', async () => {
    location.hash = 'posture-and-ergonomics';
    const page = await fixture(
      html`<div>
        <div style="height: 3000px"></div>
        <back-spasm-tips></back-spasm-tips>
      </div>`,
    );
    const element = page.querySelector('back-spasm-tips')!;
    await waitUntil(() => focused(element) !== null);
    expect(open(element)).to.deep.equal(['posture-and-ergonomics']);
    expect(focused(element) === summary(element, 'posture-and-ergonomics')).to.equal(true);
    await waitUntil(() => inView(summary(element, 'posture-and-ergonomics')), 'in view');
  });

  it('opens the strategy when the address changes later, also from one to the next', async () => {
    const page = await fixture(
      html`<div>
        <div style="height: 3000px"></div>
        <back-spasm-tips></back-spasm-tips>
      </div>`,
    );
    const element = page.querySelector('back-spasm-tips')!;
    for (const id of ['heat-and-cold', 'hydration-and-diet']) {
      location.hash = id;
      await waitUntil(() => focused(element)?.parentElement?.id === id);
      expect(section(element, id).open).to.equal(true);
      await waitUntil(() => inView(summary(element, id)), `${id} in view`);
    }
  });

  it('fires no event for a visitor’s opening', async () => {
    const events = heard('care-strategy-open');
    const element = await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    await toggles(element, 1, () => (location.hash = 'heat-and-cold'));
    expect(events).to.have.length(0);
  });

  it('changes nothing when the site does not show the strategy', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips strategies="heat-and-cold" phase="right-now"></back-spasm-tips>`,
    );
    const before = tipCount(element);
    const change = oneEvent(window, 'hashchange');
    location.hash = 'hydration-and-diet';
    await change;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['heat-and-cold']);
    expect(tipCount(element)).to.equal(before);
    expect(focused(element) === null).to.equal(true);
  });

  it('ignores links to other parts of the page', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    for (const hash of ['contact', '%', 'constructor', 'heat-and-cold"]']) {
      const change = oneEvent(window, 'hashchange');
      location.hash = hash;
      await change;
      await element.updateComplete;
      expect(open(element)).to.deep.equal([]);
    }
  });

  it('opens the strategy again when clicked again with the same address', async () => {
    const page = await fixture(
      html`<div>
        <a href="#heat-and-cold">Heat or cold</a>
        <div style="height: 3000px"></div>
        <back-spasm-tips></back-spasm-tips>
      </div>`,
    );
    const element = page.querySelector('back-spasm-tips')!;
    const link = page.querySelector('a')!;
    await click(link);
    await waitUntil(() => focused(element) === summary(element, 'heat-and-cold'));
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    expect(open(element)).to.deep.equal([]);
    await click(link);
    await waitUntil(() => open(element).length, 'open again');
    expect(open(element)).to.deep.equal(['heat-and-cold']);
    await waitUntil(() => inView(summary(element, 'heat-and-cold')), 'in view again');
    await waitUntil(() => focused(element) === summary(element, 'heat-and-cold'), 'with the focus');
  });

  it('opens the strategy again from a shadow root, unlike other links', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    const shadow = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    shadow.append(link);
    await toggles(element, 1, () => (location.hash = 'heat-and-cold'));
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    link.textContent = 'Heat or cold';
    link.href = 'about:blank#heat-and-cold';
    link.addEventListener('click', (event) => event.preventDefault());
    await click(link);
    expect(open(element)).to.deep.equal([]);
    link.href = '#heat-and-cold';
    await toggles(element, 1, () => click(link));
    expect(open(element)).to.deep.equal(['heat-and-cold']);
  });

  it('opens closed ancestors of the element, as the browser does for its own targets', async () => {
    const page = await fixture<HTMLDetailsElement>(
      html`<details>
        <summary>Our advice</summary>
        <section hidden="until-found"></section>
      </details>`,
    );
    const section = page.querySelector('section')!;
    // A component of the site that slots its content into a closed section.
    const card = document.createElement('div');
    card.attachShadow({ mode: 'open' }).append(document.createElement('details'));
    card.shadowRoot!.firstElementChild!.append(document.createElement('slot'));
    card.append(document.createElement('back-spasm-tips'));
    section.append(card);
    const targets: EventTarget[] = [];
    page.addEventListener('beforematch', ({ target }) => targets.push(target!));
    const element = card.firstElementChild as BackSpasmTips;
    await element.updateComplete;
    expect(page.open).to.equal(false);
    location.hash = 'heat-and-cold';
    await waitUntil(() => focused(element) === summary(element, 'heat-and-cold'));
    expect(page.open).to.equal(true);
    expect(card.shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(section.hidden).to.equal(false);
    expect(targets).to.deep.equal([section]);
    await waitUntil(() => inView(summary(element, 'heat-and-cold')), 'in view');
  });

  it('opens the plan’s step, fires no visitor event, and allows closing again', async () => {
    const events = heard('care-plan-step');
    const plan = await fixture<BackCarePlan>(html`<back-care-plan></back-care-plan>`);
    const step = find<HTMLDetailsElement>(plan, '#more');
    const element = find<BackSpasmTips>(plan, 'back-spasm-tips');
    location.hash = 'heat-and-cold';
    await waitUntil(() => focused(element) === summary(element, 'heat-and-cold'));
    expect(step.open).to.equal(true);
    await waitUntil(() => inView(summary(element, 'heat-and-cold')), 'in view');
    const closed = oneEvent(step, 'toggle');
    await click(find(plan, '#more > summary'));
    await closed;
    await plan.updateComplete;
    expect(step.open).to.equal(false);
    expect(events).to.have.length(0);
  });

  it('leaves the plan closed only when the page itself shows the strategy', async () => {
    const page = await fixture(
      html`<div>
        <back-spasm-tips strategies="pain-relievers"></back-spasm-tips>
        <back-care-plan></back-care-plan>
      </div>`,
    );
    const element = page.querySelector('back-spasm-tips')!;
    const step = find<HTMLDetailsElement>(page.querySelector('back-care-plan')!, '#more');
    location.hash = 'pain-relievers';
    await waitUntil(() => focused(element) === summary(element, 'pain-relievers'));
    expect(step.open).to.equal(false);
    location.hash = 'heat-and-cold';
    await waitUntil(() => step.open, 'the step opens');
  });

  it('does nothing after the element leaves the page', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    element.remove();
    const change = oneEvent(window, 'hashchange');
    location.hash = 'heat-and-cold';
    await change;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([]);
  });
});

describe('care-strategy-open', () => {
  it('fires with the strategy’s id when a visitor opens it, and not on closing', async () => {
    const events = heard('care-strategy-open');
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    await toggles(element, 1, () => click(summary(element, 'heat-and-cold')));
    summary(element, 'pain-relievers').focus();
    await toggles(element, 1, () => press('Enter'));
    expect(events.map(({ strategy }) => strategy)).to.deep.equal(['heat-and-cold', 'pain-relievers']);
    expect(events.every(({ target }) => target === element)).to.equal(true);
  });

  it('does not fire when an attribute or the all-sections button opens a strategy', async () => {
    const events = heard('care-strategy-open');
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="heat-and-cold"></back-spasm-tips>`);
    await toggles(element, 6, () => click(button(element, words.expandAll)!));
    await toggles(element, 7, () => click(button(element, words.collapseAll)!));
    await toggles(element, 1, () => element.setAttribute('open', 'pain-relievers'));
    expect(events).to.have.length(0);
  });
});

describe('<back-spasm-tips> order', () => {
  it('puts the emergency strip after the heading and the introduction, before everything else', async () => {
    const element = await fixture(html`<back-spasm-tips region="GB"></back-spasm-tips>`);
    const card = find(element, '[data-urgency="emergency-now"]');
    for (const other of findAll(element, 'a, button, input, fieldset, details, ul, h3')) {
      if (!card.contains(other)) expect(precedes(card, other), other.outerHTML.slice(0, 60)).to.equal(true);
    }
    expect(calls(card)).to.deep.equal(['tel:999']);
    expect(textOf(card)).to.include('Call 999 now if:');
  });

  it('keeps the emergency card for any choice of strategies and phase', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips region="US" strategies="hydration-and-diet" phase="next-weeks"></back-spasm-tips>`,
    );
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:911');
    expect(isShown(find(element, '[data-urgency="emergency-now"]'))).to.equal(true);
  });
});

describe('<back-spasm-tips> region and clinic', () => {
  it('change the contacts, also after the first rendering', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips region="GB"></back-spasm-tips>`);
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:999']);
    element.setAttribute('region', 'NZ');
    await element.updateComplete;
    expect(calls(element.shadowRoot!)).to.deep.equal(['tel:111']);
    element.removeAttribute('region');
    await element.updateComplete;
    expect(calls(element.shadowRoot!)).to.deep.equal([]);
  });

  it('never replace the emergency number with the clinic’s', async () => {
    const element = await fixture(
      html`<back-spasm-tips
        region="GB"
        clinic-name="Hill Road"
        clinic-phone="01632 960123"
        booking-url="/book"
      ></back-spasm-tips>`,
    );
    const card = find(element, '[data-urgency="emergency-now"]');
    expect(calls(card)).to.deep.equal(['tel:999']);
    expect(card.querySelector('[part="book"]') === null).to.equal(true);
  });

  it('warn once for an invalid telephone number and an invalid address', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips clinic-phone="ask at the desk" booking-url="javascript:alert(1)"></back-spasm-tips>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings('clinic-phone="ask at the desk"')).to.have.length(1);
    expect(warnings('booking-url="javascript:alert(1)"')).to.have.length(1);
    expect(findAll(element, 'a').every((link) => !link.getAttribute('href')?.startsWith('javascript:'))).to.equal(true);
  });
});

describe('<back-spasm-tips> headings', () => {
  const levels = (element: Element): string[] => [
    ...new Set(findAll(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)),
  ];

  for (const level of [2, 3, 4, 5]) {
    it(`start at level ${level} when the page sets it`, async () => {
      const element = await fixture(`<back-spasm-tips heading-level="${level}"></back-spasm-tips>`);
      expect(levels(element)).to.deep.equal([`h${level}`, `h${level + 1}`]);
      expect(findAll(element, `h${level}`)).to.have.length(1);
    });
  }

  for (const level of ['1', '6', 'two', '2.5', '-2']) {
    it(`warn once and start at level 2 for “${level}”`, async () => {
      const element = await fixture<BackSpasmTips>(`<back-spasm-tips heading-level="${level}"></back-spasm-tips>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
      expect(warnings(`heading-level="${level}"`)).to.have.length(1);
    });
  }

  it('follow the attribute and the property', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['h4', 'h5']);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['h3', 'h4']);
  });
});

describe('<back-spasm-tips> slots', () => {
  it('replace the heading and the introduction, and add a footer', async () => {
    const element = await fixture(
      html`<back-spasm-tips>
        <h2 slot="heading">Our own heading</h2>
        <p slot="intro">Our own words</p>
        <p slot="footer">Our own end</p>
      </back-spasm-tips>`,
    );
    for (const name of ['heading', 'intro', 'footer']) {
      const slotted = element.querySelector(`[slot="${name}"]`)!;
      expect(isShown(slotted), name).to.equal(true);
      expect(find<HTMLSlotElement>(element, `slot[name="${name}"]`).assignedElements()[0] === slotted, name).to.equal(
        true,
      );
    }
    expect(isShown(find(element, 'slot[name="heading"] > *'))).to.equal(false);
    expect(isShown(find(element, 'slot[name="intro"] > *'))).to.equal(false);
  });

  it('hide the author’s fallback between the tags', async () => {
    const element = await fixture(
      html`<back-spasm-tips><p>Everything for readers without script</p></back-spasm-tips>`,
    );
    expect(isShown(element.querySelector('p')!)).to.equal(false);
  });

  it('show the heading of related articles only when there are some', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips></back-spasm-tips>`);
    const heading = findAll(element, 'h3').find((each) => textOf(each) === words.related)!;
    expect(isShown(heading)).to.equal(false);
    const link = document.createElement('a');
    link.slot = 'related';
    link.textContent = 'How our physios work';
    element.append(link);
    await waitUntil(() => isShown(heading));
    expect(isShown(link)).to.equal(true);
    link.remove();
    await waitUntil(() => !isShown(heading));
  });
});

describe('<back-spasm-tips> back-to-top button', () => {
  const top = (element: Element): HTMLElement | undefined => button(element, words.backToTop);

  it('appears with three open sections and disappears with fewer', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips open="heat-and-cold pain-relievers"></back-spasm-tips>`,
    );
    expect(hasButton(element, words.backToTop)).to.equal(false);
    await click(summary(element, 'hydration-and-diet'));
    await waitUntil(() => top(element));
    await click(summary(element, 'hydration-and-diet'));
    await waitUntil(() => !top(element));
  });

  it('counts only visible sections', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="all"></back-spasm-tips>`);
    expect(hasButton(element, words.backToTop)).to.equal(true);
    element.strategies = 'heat-and-cold';
    await element.updateComplete;
    expect(hasButton(element, words.backToTop)).to.equal(false);
  });

  it('scrolls to the top and focuses the first control', async () => {
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips open="all" region="GB"></back-spasm-tips>`);
    top(element)!.focus();
    await press('Enter');
    await waitUntil(() => focused(element) === find(element, '[part="call"]'));
    await waitUntil(() => Math.abs(element.getBoundingClientRect().top) <= innerHeight / 2);
  });
});

describe('<back-spasm-tips> site tips', () => {
  it('follow the built-in ones, with their origin and source', async () => {
    const element = await fixture(
      html`<back-spasm-tips src="/test/fixtures/site-content.json" clinic-name="Hill Road Clinic"></back-spasm-tips>`,
    );
    const tips = (): HTMLElement[] => findAll(element, '#rest-and-activity [part="tips"] > li');
    const builtIn = strategies[0].tips.length;
    await waitUntil(() => tips().length === builtIn + 1);
    const added = tips().at(-1)!;
    expect(textOf(added)).to.include('Our pool is open').and.include('From Hill Road Clinic');
    expect(added.querySelector('a')!.getAttribute('href')).to.equal('https://clinic.example/pool');
  });
});

describe('<back-spasm-tips> properties and attributes', () => {
  it('work when set before the element is defined', async () => {
    const early = document.createElement('late-tips') as BackSpasmTips;
    early.region = 'AU';
    early.strategies = 'pain-relievers';
    early.setAttribute('heading-level', '3');
    document.body.append(early);
    customElements.define('late-tips', class extends BackSpasmTips {});
    await early.updateComplete;
    expect(shown(early)).to.deep.equal(['pain-relievers']);
    expect(calls(early.shadowRoot!)[0]).to.equal('tel:000');
    expect(findAll(early, 'h3')).to.have.length(1);
    early.region = 'GB';
    await early.updateComplete;
    expect(calls(early.shadowRoot!)[0]).to.equal('tel:999');
    early.remove();
  });

  it('work when set before the element is on the page', async () => {
    const element = document.createElement('back-spasm-tips');
    element.setAttribute('region', 'US');
    element.open = 'heat-and-cold';
    document.body.append(element);
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['heat-and-cold']);
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:911');
    element.remove();
  });

  for (const [name, value] of [
    ['region', 44],
    ['clinicPhone', 5550100],
    ['clinicName', 24],
    ['bookingUrl', {}],
    ['src', 7],
    ['scheme', true],
    ['scheme', Object.create(null)],
    ['scheme', Symbol('dark')],
    ['strategies', ['heat-and-cold']],
    ['phase', 1],
    ['open', true],
    ['headingLevel', {}],
  ] as const) {
    it(`throw nothing when ${name} is set to a ${typeof value} instead of text`, async () => {
      const element = document.createElement('back-spasm-tips');
      (element as unknown as Record<string, unknown>)[name] = value;
      document.body.append(element);
      let error: unknown;
      await element.updateComplete.catch((reason: unknown) => (error = reason));
      element.remove();
      expect(error).to.equal(undefined);
      expect(sections(element).length).to.be.greaterThan(0);
    });
  }

  it('fire care-ready once, after the first rendering', async () => {
    const element = document.createElement('back-spasm-tips');
    let ready = 0;
    element.addEventListener('care-ready', () => {
      ready++;
      expect(shown(element)).to.deep.equal(ids);
    });
    document.body.append(element);
    await element.updateComplete;
    element.region = 'GB';
    await element.updateComplete;
    expect(ready).to.equal(1);
    element.remove();
  });
});
