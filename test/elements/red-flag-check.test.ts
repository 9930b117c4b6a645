import { expect, fixture, html } from '@open-wc/testing';
import type { Urgency } from '../../src/content/types.js';
import { combinationRules, signGroups, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { compareUrgency } from '../../src/triage/triage.js';
import { warnings } from '../support/warnings.js';
import { accessibilityTree, click, press } from '../support/commands.js';
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
import {
  words,
  prefixes,
  ids,
  levelOf,
  emergencies,
  clinic,
  allClear,
  meant,
  checkWith,
  box,
  ticked,
  actions,
  shownUrgency,
  lower,
  toggle,
  attribute,
  screen,
  choose,
  walkTo,
  common,
} from './harness/red-flag-check.js';

describe('<red-flag-check> checklist', () => {
  it('has a box for each sign, in three cards by urgency, none ticked', async () => {
    const element = await checkWith();
    expect(
      findAll(element, 'input')
        .map((each) => each.dataset['sign'])
        .sort(),
    ).to.deep.equal([...ids].sort());
    expect(ids).to.have.length(warningSigns.length);
    for (const urgency of ['emergency-now', 'same-day', 'within-days']) {
      const card = find(element, `section[data-urgency="${urgency}"]`);
      const inside = [...card.querySelectorAll<HTMLElement>('input')].map((each) => each.dataset['sign']);
      expect([...inside].sort()).to.deep.equal(ids.filter((id) => levelOf(id) === urgency).sort());
    }
    expect(ticked(element)).to.deep.equal([]);
    expect(element.urgency).to.equal(null);
    expect(shownUrgency(element)).to.equal(null);
  });

  it('groups the signs of each card under headings, in the order of the groups, six at most', async () => {
    for (const mode of ['checklist', 'list']) {
      const element = await checkWith(attribute('GB', { mode }));
      const seen: (string | undefined)[] = [];
      for (const group of findAll(element, '[part="signs"]')) {
        const some = [...group.querySelectorAll<HTMLElement>('[data-sign]')].map((each) => each.dataset['sign']);
        expect(some.length).to.be.within(1, 6);
        seen.push(...some);
        const sign = warningSigns.find(({ id }) => id === some[0])!;
        const name = words.groups[sign.group].replace('{Tummy}', 'Tummy').replace('{poo}', 'poo');
        expect(textOf(group.previousElementSibling)).to.equal(name);
        expect(group.previousElementSibling!.localName).to.equal('h4');
      }
      const rank = (id: string | undefined): number => {
        const sign = warningSigns.find((each) => each.id === id)!;
        const level = ['emergency-now', 'same-day', 'within-days'].indexOf(sign.urgency) * 2;
        return (level + ('ambulance' in sign ? 0 : 1)) * 100 + signGroups.indexOf(sign.group);
      };
      expect(seen.map(rank)).to.deep.equal(seen.map(rank).sort((a, b) => a - b));
      expect(seen).to.have.length(warningSigns.length);
    }
  });

  it('opens on the emergencies, with the lower cards and all explanations folded', async () => {
    const element = await checkWith(attribute('GB'));
    expect(findAll<HTMLDetailsElement>(element, 'details').some(({ open }) => open)).to.equal(false);
    expect(lower(element).map((each) => textOf(each.querySelector('summary')))).to.deep.equal([
      'Show the 22 signs',
      'Show the 10 signs',
    ]);
    for (const id of emergencies) expect(isShown(box(element, id)), id).to.equal(true);
    const text = textOf(element.shadowRoot);
    for (const id of ids) {
      const { hint } = words.signs[id];
      if (hint) expect(text, id).to.include(hint.replace(/\{.*/, '').trim().slice(0, 40));
    }
  });

  it('starts with emergencies and names the urgency of each card', async () => {
    await checkWith(attribute('GB'));
    const tree = await accessibilityTree();
    const places = ['Immediate action required: ', 'Urgent advice: ', 'Non-urgent advice: '].map((prefix) =>
      tree.indexOf(`heading "${prefix}`),
    );
    expect(
      places.every((index) => index >= 0),
      tree.slice(0, 500),
    ).to.equal(true);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
  });

  it('shows for each single sign its published level at once, with the contacts', async function () {
    this.timeout(300_000);
    const element = await checkWith(attribute('GB', clinic));
    const expected: Readonly<Record<Urgency, readonly string[]>> = {
      'emergency-now': ['tel:999'],
      'same-day': ['tel:111', 'tel:01632960123'],
      'within-days': ['tel:01632960123'],
    };
    for (const id of ids) {
      await toggle(element, id);
      expect(element.urgency, id).to.equal(levelOf(id));
      expect(shownUrgency(element), id).to.equal(levelOf(id));
      expect(calls(actions(element)[0]!), id).to.deep.equal(expected[levelOf(id)]);
      expect(textOf(actions(element)[0]!), id).to.include(prefixes[levelOf(id)]);
      await toggle(element, id);
      expect(element.urgency, id).to.equal(null);
      expect(shownUrgency(element), id).to.equal(null);
    }
  });

  it('ticks with the pointer anywhere on the line', async () => {
    const element = await checkWith();
    await click(lower(element)[1]!.querySelector('summary')!);
    await click(box(element, 'worried').parentElement!.querySelector('span')!);
    await waitUntil(() => element.urgency === 'within-days');
    await click(box(element, 'chest-pain'));
    await waitUntil(() => element.urgency === 'emergency-now');
    expect(ticked(element)).to.deep.equal(['chest-pain', 'worried']);
  });

  it('announces an emergency at once and the rest politely', async () => {
    const element = await checkWith(attribute('GB'));
    const [alert, status] = [
      find(element, '.care-visually-hidden[role="alert"]'),
      find(element, '.care-visually-hidden[aria-live="polite"]'),
    ];
    expect([alert, status].map((region) => region.getAttribute('aria-live'))).to.deep.equal(['assertive', 'polite']);
    await toggle(element, 'worried');
    expect(textOf(alert)).to.equal('');
    expect(textOf(status)).to.include('Non-urgent advice');
    await toggle(element, 'chest-pain');
    expect(textOf(alert)).to.include('Immediate action required').and.include('999');
    expect(textOf(status)).to.equal('');
    expect(find(element, '.care-visually-hidden[role="alert"]') === alert, 'the same region').to.equal(true);
    expect(find(element, '.care-visually-hidden[aria-live="polite"]') === status, 'the same region').to.equal(true);
  });

  it('announces the action as one line of text outside the box whose layout changes', async () => {
    const element = await checkWith(attribute('GB'));
    const alert = find(element, '.care-visually-hidden[role="alert"]');
    expect(alert.closest('.check-live')).to.equal(null);
    expect(find(element, '.care-visually-hidden[aria-live="polite"]').closest('.check-live')).to.equal(null);
    await toggle(element, 'chest-pain');
    expect(textOf(alert)).to.equal('Immediate action required: Call 999 now.');
    expect(alert.childElementCount).to.equal(0);
  });

  it('announces the action again for a second sign of the same urgency, not when one of two is unticked', async () => {
    const element = await checkWith(attribute('GB'));
    for (const [politeness, first, second] of [
      ['assertive', 'chest-pain', 'tearing-pain'],
      ['polite', 'weight-loss', 'night-or-rest-pain'],
    ] as const) {
      const text = (): string => find(element, `.care-visually-hidden[aria-live="${politeness}"]`).textContent;
      await toggle(element, first);
      const before = text();
      await toggle(element, second);
      expect(text()).to.not.equal(before);
      expect(text().trim()).to.equal(before.trim());
      const after = text();
      await toggle(element, second);
      expect(text()).to.equal(after);
      await toggle(element, first);
    }
  });

  it('says only to call and wait for an ambulance sign, and to call or go for other emergencies', async () => {
    const element = await checkWith(attribute('GB'));
    for (const sign of warningSigns.filter(({ urgency }) => urgency === 'emergency-now')) {
      await toggle(element, sign.id);
      const text = textOf(actions(element)[0]!);
      const asks = 'ambulance' in sign;
      expect(text.includes('Call 999 now.'), sign.id).to.equal(asks);
      expect(text.includes(common.waitForAmbulance), sign.id).to.equal(asks);
      expect(text.includes('Call 999 or go to A&E now.'), sign.id).to.equal(!asks);
      expect(text.includes('Ask someone to take you'), sign.id).to.equal(!asks);
      expect(calls(actions(element)[0]!), sign.id).to.deep.equal(['tel:999']);
      await toggle(element, sign.id);
    }
  });

  it('calls the ambulance when any of several emergency signs asks for it', async () => {
    const element = await checkWith(attribute('GB'));
    await toggle(element, 'both-legs');
    expect(textOf(actions(element)[0]!)).to.include('Call 999 or go to A&E now.');
    await toggle(element, 'chest-pain');
    expect(textOf(actions(element)[0]!))
      .to.include('Call 999 now.')
      .and.not.include('A&E');
  });

  it('heads the ambulance signs with the number alone, before the others', async () => {
    for (const mode of ['checklist', 'list']) {
      const element = await checkWith(attribute('GB', { mode }));
      const card = find(element, '[data-urgency="emergency-now"]');
      const [first, second] = [...card.querySelectorAll<HTMLElement>('.care-card-heading')];
      expect(textOf(first!)).to.equal('Immediate action required: Call 999 now if:');
      expect(textOf(second!)).to.equal('Immediate action required: Call 999 or go to A&E now if:');
      expect(first!.localName).to.equal(second!.localName);
      for (const sign of warningSigns.filter(({ urgency }) => urgency === 'emergency-now'))
        expect(precedes(card.querySelector(`[data-sign="${sign.id}"]`)!, second!), sign.id).to.equal(
          'ambulance' in sign,
        );
    }
  });

  for (const [region, emergency, sameDay] of [
    ['US', 'tel:911', []],
    ['AU', 'tel:000', ['tel:1800633422']],
    ['FR', 'tel:15', ['tel:116117']],
    ['NL', 'tel:112', []],
    ['ZZ', null, []],
  ] as const) {
    it(`calls the usual contact in ${region}, then the clinic, and never the clinic in an emergency`, async () => {
      const element = await checkWith(attribute(region, clinic));
      await toggle(element, 'weight-loss');
      expect(calls(actions(element)[0]!)).to.deep.equal([...sameDay, 'tel:01632960123']);
      expect(actions(element)[0]!.querySelector('[part="book"]')!.getAttribute('href')).to.equal('/book');
      await toggle(element, 'chest-pain');
      expect(calls(actions(element)[0]!)).to.deep.equal(emergency ? [emergency] : []);
      expect(actions(element)[0]!.querySelector('[part="book"]') === null).to.equal(true);
    });
  }

  it('makes no link when neither the region nor the clinic is known', async () => {
    const element = await checkWith(attribute('ZZ'));
    for (const id of ['worried', 'weight-loss', 'chest-pain']) {
      await toggle(element, id);
      expect(calls(element.shadowRoot!)).to.deep.equal([]);
      expect(shownUrgency(element)).to.equal(element.urgency);
    }
    expect(textOf(actions(element)[0]!)).to.include('your local emergency number');
  });

  for (const rule of combinationRules) {
    it(`shows an emergency for ${rule.join(' with ')}, and none after one is unticked`, async () => {
      const element = await checkWith(attribute('GB'));
      const levels: (Urgency | null)[] = [null];
      for (const id of rule) {
        await toggle(element, id);
        expect(compareUrgency(element.urgency, levels.at(-1)!), id).to.be.at.least(0);
        levels.push(element.urgency);
      }
      expect(element.urgency).to.equal('emergency-now');
      expect(shownUrgency(element)).to.equal('emergency-now');
      expect(calls(actions(element)[0]!)).to.deep.equal(['tel:999']);
      for (const id of rule) await toggle(element, id);
      expect(element.urgency).to.equal(null);
      expect(shownUrgency(element)).to.equal(null);
    });
  }

  it('folds the lower cards at an emergency, and opens them as before when it is unticked', async () => {
    const element = await checkWith(attribute('GB'));
    const [today, days] = lower(element) as [HTMLDetailsElement, HTMLDetailsElement];
    await toggle(element, 'weight-loss');
    expect([today.open, days.open]).to.deep.equal([true, false]);
    await toggle(element, 'chest-pain');
    expect([today.open, days.open]).to.deep.equal([false, false]);
    expect(ticked(element)).to.deep.equal(['chest-pain', 'weight-loss']);
    days.open = true;
    await toggle(element, 'tearing-pain');
    expect(days.open, 'stays as the visitor chose').to.equal(true);
    await toggle(element, 'tearing-pain');
    await toggle(element, 'chest-pain');
    expect([today.open, days.open]).to.deep.equal([true, true]);
    expect(element.urgency).to.equal('same-day');
  });

  it('keeps the card open in which the second sign of a pair is ticked', async () => {
    const element = await checkWith(attribute('GB'));
    await toggle(element, 'worried');
    await toggle(element, 'fever-or-shivery');
    await toggle(element, 'cancer-history');
    expect(shownUrgency(element)).to.equal('emergency-now');
    expect(lower(element).map(({ open }) => open)).to.deep.equal([true, false]);
    expect(focused(element) === box(element, 'cancer-history')).to.equal(true);
  });

  it('keeps the higher level when a lower sign is added, and drops it when the higher is removed', async () => {
    const element = await checkWith();
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    await toggle(element, 'weight-loss');
    expect(element.urgency).to.equal('emergency-now');
    await toggle(element, 'chest-pain');
    expect(element.urgency).to.equal('same-day');
    await toggle(element, 'weight-loss');
    expect(element.urgency).to.equal('within-days');
    expect(shownUrgency(element)).to.equal('within-days');
  });

  it('clears with one button that appears only when something is ticked', async () => {
    const element = await checkWith();
    expect(hasButton(element, words.clear)).to.equal(false);
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    await click(button(element, words.clear)!);
    await waitUntil(() => element.urgency === null);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([]);
    expect(shownUrgency(element)).to.equal(null);
    expect(hasButton(element, words.clear)).to.equal(false);
    expect(element.response.item).to.equal(undefined);
    await waitUntil(() => focused(element) === findAll(element, 'input')[0], 'the focus is on the first box');
  });

  it('works by keyboard alone: every box, the result and the buttons, in reading order', async () => {
    const element = await checkWith(attribute('GB'));
    for (const card of lower(element)) card.open = true;
    const stops: Element[] = [];
    // Tab on the last control would leave the page and take the keys of later tests with it.
    const behind = document.createElement('button');
    element.after(behind);
    find(element, 'a, input').focus();
    for (let stop = focused(element); stop && stops.length < 80; stop = focused(element)) {
      stops.push(stop);
      await press('Tab');
    }
    expect(document.activeElement === behind, 'the focus goes on behind the element').to.equal(true);
    expect(stops.filter((each) => each.matches('input[data-sign]'))).to.have.length(warningSigns.length);
    for (const [index, stop] of stops.slice(1).entries()) expect(precedes(stops[index]!, stop)).to.equal(true);
    expect(stops.some((each) => textOf(each) === common.print)).to.equal(true);
    box(element, 'fever-or-shivery').focus();
    await press('Space');
    await waitUntil(() => element.urgency === 'same-day');
    expect(focused(element) === box(element, 'fever-or-shivery'), 'the focus stays').to.equal(true);
  });

  it('advises a person under 18 to see a doctor', async () => {
    const element = await checkWith();
    await toggle(element, 'under-18');
    expect(element.urgency).to.equal('same-day');
    expect(textOf(actions(element)[0]!)).to.include(words.under18);
    await toggle(element, 'chest-pain');
    expect(shownUrgency(element)).to.equal('emergency-now');
  });

  it('never gives an all-clear, ticked or not', async () => {
    const element = await checkWith(attribute('GB'));
    const read = (): string => allText(element).replace(meant, '');
    expect(read()).not.to.match(allClear);
    expect(textOf(find(element, '[part="result"]'))).to.include('can miss things');
    for (const id of ['worried', 'weight-loss', 'chest-pain']) {
      await toggle(element, id);
      expect(read()).not.to.match(allClear);
    }
    await click(button(element, words.clear)!);
    await waitUntil(() => element.urgency === null);
    await element.updateComplete;
    expect(read()).not.to.match(allClear);
  });

  it('keeps ticks when it moves and when attributes change', async () => {
    const element = await checkWith(attribute('GB'));
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    const page = await fixture(html`<section></section>`);
    page.append(element);
    element.setAttribute('region', 'US');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['chest-pain', 'worried']);
    expect(element.urgency).to.equal('emergency-now');
    expect(calls(actions(element)[0]!)).to.deep.equal(['tel:911']);
    await toggle(element, 'chest-pain');
    expect(element.urgency).to.equal('within-days');
  });

  it('reports to the page that it was begun and cleared, never what was ticked', async () => {
    const events = heard('care-check');
    const element = await checkWith();
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    await toggle(element, 'worried');
    await click(button(element, words.clear)!);
    await waitUntil(() => events.length > 1);
    expect(events.map(({ action }) => action)).to.deep.equal(['started', 'cleared']);
    for (const event of events) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['action']);
    }
  });

  it('works with properties set before the element is defined', async () => {
    const early = document.createElement('late-check') as RedFlagCheck;
    early.mode = 'list';
    early.region = 'AU';
    document.body.append(early);
    customElements.define('late-check', class extends RedFlagCheck {});
    await early.updateComplete;
    expect(findAll(early, 'input')).to.have.length(0);
    expect(calls(early.shadowRoot!)[0]).to.equal('tel:000');
    early.remove();
  });

  it('throws nothing when its mode is not text', async () => {
    const element = document.createElement('red-flag-check');
    (element as unknown as Record<string, unknown>)['mode'] = 3;
    document.body.append(element);
    let error: unknown;
    await element.updateComplete.catch((reason: unknown) => (error = reason));
    element.remove();
    expect(error).to.equal(undefined);
    expect(findAll(element, 'input')).to.have.length(warningSigns.length);
  });
});

describe('pregnancy sign', () => {
  it('leaves the ticked emergency sign beside it when unticked', async () => {
    const element = await checkWith({ region: 'GB' });
    await toggle(element, 'pregnant-with-warning-signs');
    await toggle(element, 'pregnant');
    await toggle(element, 'pregnant');
    expect(ticked(element)).to.deep.equal(['pregnant-with-warning-signs']);
    expect(element.urgency).to.equal('emergency-now');
    expect(shownUrgency(element)).to.equal('emergency-now');
  });
});

describe('site sign with a misspelt id', () => {
  it('causes a warning, and the other signs of the file count', async () => {
    const element = await checkWith();
    element.content = {
      signs: [
        { id: 'sadle-numbness', urgency: 'emergency-now' },
        { id: 'weight-loss', urgency: 'emergency-now' },
      ],
    };
    await waitUntil(() => warnings('sadle-numbness').length === 1);
    await toggle(element, 'weight-loss');
    expect(element.urgency).to.equal('emergency-now');
    expect(warnings('sadle-numbness')).to.have.length(1);
  });
});

describe('<red-flag-check> list mode', () => {
  it('shows every sign with nothing to tick and has no urgency', async () => {
    const element = await checkWith({ mode: 'list', region: 'GB' });
    expect(findAll(element, 'input, [role="checkbox"], fieldset')).to.have.length(0);
    expect(
      findAll(element, 'li[data-sign]')
        .map((each) => each.dataset['sign'])
        .sort(),
    ).to.deep.equal([...ids].sort());
    expect(element.urgency).to.equal(null);
    expect(findAll(element, '[part="result"]')).to.have.length(0);
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:999');
    expect(textOf(find(element, 'slot[name="intro"]'))).to.equal(words.introList);
  });

  it('says what to do for two marked signs, where nothing is worked out', async () => {
    const element = await checkWith({ mode: 'list' });
    expect(textOf(find(element, '[part="together"]'))).to.equal(
      'Two or more signs marked ◆, in any list: do what the first box says.',
    );
  });
});

describe('mark of signs that are an emergency together', () => {
  const pairs: readonly SignId[] = [...new Set(combinationRules.flat())];

  it('is on exactly the signs of the pairs, with a name for screen readers', async () => {
    for (const mode of ['checklist', 'list']) {
      const element = await checkWith({ mode });
      const marked = findAll(element, '[part="sign"] .check-mark');
      const signs = marked.map(
        (mark) => mark.closest('[part="sign"]')!.querySelector<HTMLElement>('[data-sign]') ?? mark.closest('li')!,
      );
      expect(signs.map(({ dataset }) => dataset['sign']).sort()).to.deep.equal([...pairs].sort());
      for (const mark of [...marked, find(element, '[part="together"] .check-mark')]) {
        expect(mark.getAttribute('role')).to.equal('img');
        expect(mark.getAttribute('aria-label')).to.equal(words.markName);
      }
    }
  });

  it('is explained once in the checklist, which works the pairs out', async () => {
    const element = await checkWith();
    expect(findAll(element, '[part="together"]')).to.have.length(1);
    const [shown, onPaper] = [...find(element, '[part="together"]').children] as HTMLElement[];
    expect(textOf(shown!)).to.equal(words.together);
    expect(textOf(onPaper!)).to.equal(words.togetherList);
    expect([shown!, onPaper!].map(isShown)).to.deep.equal([true, false]);
  });
});

describe('<red-flag-check> mode', () => {
  it('warns once and shows the checklist for an unknown mode', async () => {
    const element = await checkWith({ mode: 'quiz' });
    element.requestUpdate();
    await element.updateComplete;
    void element.urgency;
    expect(findAll(element, 'input')).to.have.length(warningSigns.length);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<red-flag-check> mode="quiz"').and.include('checklist, list, steps');
  });

  it('changes after rendering and keeps the answers', async () => {
    const element = await checkWith();
    await toggle(element, 'worried');
    await toggle(element, 'weight-loss');
    element.setAttribute('mode', 'list');
    await element.updateComplete;
    expect(findAll(element, 'input')).to.have.length(0);
    expect(element.urgency).to.equal(null);
    element.setAttribute('mode', 'steps');
    await element.updateComplete;
    expect(findAll(element, '[part="step"]')).to.have.length(1);
    expect(findAll(element, 'section[data-urgency]')).to.have.length(0);
    element.removeAttribute('mode');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['weight-loss', 'worried']);
    expect(element.urgency).to.equal('same-day');
  });

  it('starts the steps without an earlier error message', async () => {
    const element = await checkWith({ mode: 'steps' });
    await click(button(element, words.next)!);
    await waitUntil(() => textOf(find(element, '.check-error')) !== '');
    element.mode = 'list';
    await element.updateComplete;
    element.mode = 'steps';
    await element.updateComplete;
    expect(textOf(find(element, '.check-error'))).to.equal('');
  });
});

describe('<red-flag-check> ticked signs', () => {
  it('appear in no storage, cookie, address or request', async () => {
    const kept = (): unknown => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.length,
    ];
    const before = JSON.stringify(kept());
    const requests = (): number => performance.getEntriesByType('resource').length;
    const element = await checkWith(attribute('GB'));
    const requestsBefore = requests();
    await toggle(element, 'chest-pain');
    element.mode = 'steps';
    await element.updateComplete;
    await choose(element);
    void element.response;
    element.remove();
    expect(JSON.stringify(kept())).to.equal(before);
    expect(requests()).to.equal(requestsBefore);
    const databases = (await indexedDB.databases?.()) ?? [];
    expect(databases).to.deep.equal([]);
  });

  it('appear in no attribute and in no property but urgency and response', async () => {
    const element = await checkWith(attribute('GB'));
    const outside = element.outerHTML;
    await toggle(element, 'chest-pain');
    expect(element.outerHTML).to.equal(outside);
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.append(element);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});

describe('<red-flag-check> site signs', () => {
  const addresses: string[] = [];
  const withSigns = async (
    signs: readonly unknown[],
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<RedFlagCheck> => {
    addresses.push(URL.createObjectURL(new Blob([JSON.stringify({ signs })])));
    return checkWith({ region: 'GB', src: addresses.at(-1)!, ...attributes });
  };
  afterEach(() => {
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });
  const card = (element: Element, id: string): string | undefined =>
    box(element, id).closest<HTMLElement>('[data-urgency]')?.dataset['urgency'];
  const arrived = (element: Element, id: string): Promise<void> =>
    waitUntil(() => element.shadowRoot!.querySelector(`[data-sign="${id}"]`), `${id} has arrived`);
  const marker = { id: 'marker', urgency: 'within-days', statement: 'A sign to wait for.' };

  it('join the card of their urgency, marked, and count', async () => {
    const element = await checkWith({
      region: 'GB',
      src: '/test/fixtures/site-content.json',
      'clinic-name': 'Hill Road',
    });
    await arrived(element, 'new-implant');
    expect(card(element, 'new-implant')).to.equal('same-day');
    expect(textOf(box(element, 'new-implant').parentElement))
      .to.include('put in by our team')
      .and.include('From Hill Road');
    await toggle(element, 'new-implant');
    expect(element.urgency).to.equal('same-day');
    expect(shownUrgency(element)).to.equal('same-day');
    await toggle(element, 'new-implant');
    expect(element.urgency).to.equal(null);
  });

  it('raise a built-in sign', async () => {
    const element = await checkWith({ region: 'GB', src: '/test/fixtures/site-content.json' });
    await arrived(element, 'new-implant');
    expect(card(element, 'one-leg-pain')).to.equal('emergency-now');
    await toggle(element, 'one-leg-pain');
    expect(element.urgency).to.equal('emergency-now');
    expect(calls(actions(element)[0]!)).to.deep.equal(['tel:999']);
  });

  it('never lower or reword a built-in sign', async () => {
    const element = await withSigns([
      marker,
      ...ids.map((id) => ({ id, urgency: 'within-days', statement: 'This is nothing to look at.' })),
    ]);
    await arrived(element, 'marker');
    for (const id of ids) expect(card(element, id), id).to.equal(levelOf(id));
    expect(allText(element)).not.to.include('nothing to look at');
    await toggle(element, 'chest-pain');
    expect(element.urgency).to.equal('emergency-now');
  });

  it('raise to the highest level in the file', async () => {
    const element = await withSigns([
      marker,
      { id: 'worried', urgency: 'same-day' },
      { id: 'worried', urgency: 'emergency-now' },
    ]);
    await arrived(element, 'marker');
    expect(card(element, 'worried')).to.equal('emergency-now');
  });

  it('show as text, with braces and tags', async () => {
    const statement = '<img src=x onerror=alert(1)> {doctor}';
    const element = await withSigns([{ ...marker, statement }]);
    await arrived(element, 'marker');
    expect(textOf(box(element, 'marker').parentElement)).to.include(statement);
    expect(element.shadowRoot!.querySelector('img') === null).to.equal(true);
  });

  it('fire the begun event like built-in signs', async () => {
    const events = heard('care-check');
    const element = await withSigns([marker]);
    await arrived(element, 'marker');
    await toggle(element, 'marker');
    expect(events.map(({ action }) => action)).to.deep.equal(['started']);
  });

  it('stop the steps at once when raised to an emergency', async () => {
    const element = await withSigns([marker, { id: 'worried', urgency: 'emergency-now' }]);
    await arrived(element, 'marker');
    element.mode = 'steps';
    await element.updateComplete;
    await walkTo(element, 'worried');
    await click(box(element, 'worried'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now', 'shown at once');
    expect(element.urgency).to.equal('emergency-now');
  });

  it('end the steps when raised to an emergency midway', async () => {
    const element = await withSigns([marker, { id: 'one-leg-pain', urgency: 'emergency-now' }]);
    await arrived(element, 'marker');
    element.mode = 'steps';
    await element.updateComplete;
    await walkTo(element, 'one-leg-pain');
    await choose(element, 'one-leg-pain');
    expect(screen(element)).to.equal(null);
    expect(shownUrgency(element)).to.equal('emergency-now');
  });

  it('appear in list mode too', async () => {
    const element = await withSigns([marker], { mode: 'list' });
    await arrived(element, 'marker');
    expect(find(element, 'li[data-sign="marker"]').closest<HTMLElement>('[data-urgency]')!.dataset['urgency']).to.equal(
      'within-days',
    );
  });
});
