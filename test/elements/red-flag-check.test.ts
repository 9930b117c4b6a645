import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../../src/content/en/red-flag-check.js';
import type { Urgency } from '../../src/content/types.js';
import { combinationRules, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import '../../src/elements/red-flag-check/red-flag-check.define.js';
import { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { questionnaireUrl } from '../../src/triage/fhir.js';
import { compareUrgency } from '../../src/triage/triage.js';
import { warnings } from '../support/warnings.js';
import { accessibilityTree, click, press } from '../support/commands.js';
import { onPage, type Attributes } from './on-page.js';
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

const words = english['red-flag-check'];
const { common } = english;
const prefixes = { 'emergency-now': common.emergencyPrefix, ...english['red-flag-check'].advice.prefix };
const ids: readonly SignId[] = warningSigns.map(({ id }) => id);
const levelOf = (id: SignId): Urgency => warningSigns.find((sign) => sign.id === id)!.urgency;
const emergencies = ids.filter((id) => levelOf(id) === 'emergency-now');
const clinic = { 'clinic-name': 'Hill Road', 'clinic-phone': '01632 960123', 'booking-url': '/book' };

/** Wording that the check never uses: an all-clear or a diagnosis. */
const allClear =
  /\b(you|it|everything|your back) (are|is|seems?|looks?|will be)( probably| likely| all)? (fine|ok|okay|safe|well|healthy|normal|all right)\b|\byou’re (fine|ok|okay|safe)\b|nothing (is )?(wrong|serious|to worry)|no need to worry|all.clear|low risk|not serious|no risk|\d+ ?%/i;
/** Phrases that the check always shows and that do not describe the visitor’s health. */
const meant = /It is fine to ask again if you are worried\./g;

const checkWith = (attributes: Attributes = {}): Promise<RedFlagCheck> => onPage('red-flag-check', attributes);

const box = (element: Element, id: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[data-sign="${id}"]`);
const ticked = (element: Element): string[] =>
  findAll<HTMLInputElement>(element, 'input[data-sign]')
    .filter((each) => each.checked)
    .map((each) => each.dataset['sign']!);
const actions = (element: Element): HTMLElement[] => findAll(element, '[part="result"] [part="action"]');
/** The urgency that the result shows. */
const shownUrgency = (element: Element): string | null => actions(element)[0]?.dataset['urgency'] ?? null;

/** Ticks or unticks a sign by keyboard. */
async function toggle(element: RedFlagCheck, id: string): Promise<void> {
  box(element, id).focus();
  await press('Space');
  await element.updateComplete;
}

const attribute = (region: string, more: Readonly<Record<string, string>> = {}) => ({ region, ...more });

describe('<red-flag-check> checklist', () => {
  it('has a box for each of the 55 signs, in three cards by urgency, none ticked', async () => {
    const element = await checkWith();
    expect(
      findAll(element, 'input')
        .map((each) => each.dataset['sign'])
        .sort(),
    ).to.deep.equal([...ids].sort());
    expect(ids).to.have.length(55);
    for (const urgency of ['emergency-now', 'same-day', 'within-days']) {
      const card = find(element, `section[data-urgency="${urgency}"]`);
      const inside = [...card.querySelectorAll<HTMLElement>('input')].map((each) => each.dataset['sign']);
      expect(inside).to.deep.equal(ids.filter((id) => levelOf(id) === urgency));
    }
    expect(ticked(element)).to.deep.equal([]);
    expect(element.urgency).to.equal(null);
    expect(shownUrgency(element)).to.equal(null);
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
    this.timeout(120_000);
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
    await click(box(element, 'worried').parentElement!.querySelector('span')!);
    await waitUntil(() => element.urgency === 'within-days');
    await click(box(element, 'chest-pain'));
    await waitUntil(() => element.urgency === 'emergency-now');
    expect(ticked(element)).to.deep.equal(['chest-pain', 'worried']);
  });

  it('announces an emergency at once and the rest politely', async () => {
    const element = await checkWith(attribute('GB'));
    const [alert, status] = [find(element, '.care-visually-hidden[role="alert"]'), find(element, '[role="status"]')];
    expect([alert, status].map((region) => region.getAttribute('aria-live'))).to.deep.equal(['assertive', 'polite']);
    await toggle(element, 'worried');
    expect(textOf(alert)).to.equal('');
    expect(textOf(status)).to.include('Non-urgent advice');
    await toggle(element, 'chest-pain');
    expect(textOf(alert)).to.include('Immediate action required').and.include('999');
    expect(textOf(status)).to.equal('');
    expect(find(element, '.care-visually-hidden[role="alert"]') === alert, 'the same region').to.equal(true);
    expect(find(element, '[role="status"]') === status, 'the same region').to.equal(true);
  });

  it('announces the action as one line of text outside the box whose layout changes', async () => {
    const element = await checkWith(attribute('GB'));
    const alert = find(element, '.care-visually-hidden[role="alert"]');
    expect(alert.closest('.check-live')).to.equal(null);
    await toggle(element, 'chest-pain');
    expect(textOf(alert)).to.equal('Immediate action required: Call 999 now.');
    expect(alert.childElementCount).to.equal(0);
  });

  it('announces the action again for a second sign of the same urgency, not when one of two is unticked', async () => {
    const element = await checkWith(attribute('GB'));
    for (const [role, first, second] of [
      ['alert', 'chest-pain', 'tearing-pain'],
      ['status', 'weight-loss', 'night-or-rest-pain'],
    ] as const) {
      const text = (): string => find(element, `[role="${role}"]`).textContent;
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
      expect(textOf(card.querySelector('.care-card-heading'))).to.equal('Immediate action required: Call 999 now if:');
      const lists = [...card.querySelectorAll<HTMLElement>('[part="signs"]')];
      const idsIn = (list: HTMLElement): (string | undefined)[] =>
        [...list.querySelectorAll<HTMLElement>('[data-sign]')].map((each) => each.dataset['sign']);
      expect(lists).to.have.length(2);
      expect(idsIn(lists[0]!)).to.deep.equal(warningSigns.filter((sign) => 'ambulance' in sign).map(({ id }) => id));
      expect([...idsIn(lists[0]!), ...idsIn(lists[1]!)]).to.deep.equal(emergencies);
      const second = [...card.querySelectorAll('strong')].find((each) =>
        textOf(each).includes('or go to A&E now if:'),
      )!;
      expect(precedes(lists[0]!, second) && precedes(second, lists[1]!)).to.equal(true);
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
    expect(stops.filter((each) => each.matches('input[data-sign]'))).to.have.length(55);
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
    expect(findAll(element, 'input')).to.have.length(55);
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

  it('lists the pairs of signs that are an emergency together', async () => {
    for (const mode of ['list', 'checklist']) {
      const element = await checkWith({ mode });
      const text = textOf(find(element, '[part="together"]'));
      for (const id of new Set(combinationRules.flat())) {
        expect(text, id).to.include(words.combined[id].replace(/\{\w+\}.*/, '').slice(0, 20));
      }
    }
  });
});

describe('<red-flag-check> mode', () => {
  it('warns once and shows the checklist for an unknown mode', async () => {
    const element = await checkWith({ mode: 'quiz' });
    element.requestUpdate();
    await element.updateComplete;
    void element.urgency;
    expect(findAll(element, 'input')).to.have.length(55);
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

/** The sign of the current question; `null` at the result. */
const question = (element: Element): string | null =>
  findAll(element, '[part="step"] input[data-sign]')[0]?.dataset['sign'] ?? null;
const radio = (element: Element, value: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[type="radio"][value="${value}"]`);

/** Answers and continues by script, to reach the point under test quickly. */
async function answer(
  element: RedFlagCheck,
  value: 'yes' | 'no' | 'unsure',
  ...items: readonly string[]
): Promise<void> {
  radio(element, value).click();
  await element.updateComplete;
  for (const item of items) {
    find(element, item === 'none' ? 'input[name="none"]' : `input[name="item"][value="${item}"]`).click();
    await element.updateComplete;
  }
  button(element, words.next)!.click();
  await element.updateComplete;
}

/** Answers no until this question. */
async function walkTo(element: RedFlagCheck, id: SignId): Promise<void> {
  while (question(element) !== id) {
    expect(question(element), `${id} is asked`).not.to.equal(null);
    await answer(element, 'no');
  }
}

describe('<red-flag-check> steps', () => {
  const start = (attributes: Readonly<Record<string, string>> = {}): Promise<RedFlagCheck> =>
    checkWith({ mode: 'steps', region: 'GB', ...attributes });

  it('ask for the age first, with progress and no back button', async () => {
    const element = await start();
    expect(question(element)).to.equal('under-18');
    expect(textOf(find(element, '.check-progress'))).to.equal('Question 1 of 55');
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(0);
    expect(find<HTMLProgressElement>(element, 'progress').max).to.equal(55);
    expect(hasButton(element, words.back)).to.equal(false);
    expect(findAll(element, 'input[type="radio"]').map((each) => (each as HTMLInputElement).value)).to.deep.equal([
      'yes',
      'no',
      'unsure',
    ]);
  });

  it('continue with the pointer, show progress and focus the question', async () => {
    const element = await start();
    await click(radio(element, 'no'));
    await click(button(element, words.next)!);
    await waitUntil(() => question(element) === emergencies[0]);
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(1);
    expect(textOf(find(element, '.check-progress'))).to.match(/^Question 2 of \d+$/);
    await waitUntil(() => focused(element)?.matches('.check-question'));
    expect(textOf(focused(element))).to.equal(textOf(find(element, '.check-question')));
    expect(findAll<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
  });

  it('print at any question, and restart once something is answered', async () => {
    const element = await start();
    expect(hasButton(element, english.common.print)).to.equal(true);
    expect(hasButton(element, words.startAgain)).to.equal(false);
    await answer(element, 'no');
    await answer(element, 'unsure');
    await click(button(element, words.startAgain)!);
    await waitUntil(() => question(element) === 'under-18');
    await waitUntil(() => focused(element)?.matches('.check-question'));
    expect(findAll(element, 'input:checked')).to.have.length(0);
    expect(element.response.item).to.equal(undefined);
    expect(hasButton(element, words.startAgain)).to.equal(false);
  });

  it('continue by keyboard alone', async () => {
    const element = await start();
    radio(element, 'yes').focus();
    await press('ArrowDown');
    await waitUntil(() => radio(element, 'no').checked);
    await press('Enter');
    await waitUntil(() => question(element) === emergencies[0]);
    await waitUntil(() => focused(element)?.matches('.check-question'));
  });

  it('ask for a missing answer, and remove the message after an answer', async () => {
    const element = await start();
    await click(button(element, words.next)!);
    await waitUntil(() => textOf(find(element, '.check-error')) === words.answerFirst);
    expect(find(element, '.check-error').getAttribute('role')).to.equal('alert');
    expect(question(element)).to.equal('under-18');
    await click(radio(element, 'no'));
    await waitUntil(() => textOf(find(element, '.check-error')) === '');
  });

  it('go back to each question with its answer, and forward again', async () => {
    const element = await start();
    await answer(element, 'no');
    const second = question(element);
    await answer(element, 'no');
    await click(button(element, words.back)!);
    await waitUntil(() => question(element) === second);
    expect(radio(element, 'no').checked).to.equal(true);
    await click(button(element, words.back)!);
    await waitUntil(() => question(element) === 'under-18');
    expect(radio(element, 'no').checked).to.equal(true);
    await click(button(element, words.next)!);
    await waitUntil(() => question(element) === emergencies[1]);
  });

  it('accept a changed answer on the way back', async () => {
    const element = await start();
    await answer(element, 'no');
    button(element, words.back)!.click();
    await element.updateComplete;
    await answer(element, 'yes');
    expect(question(element)).to.equal(emergencies[0]);
    expect(element.urgency).to.equal('same-day');
  });

  it('ask a person under 18 for the emergency signs first, then advise seeing a doctor today', async () => {
    const element = await start();
    await click(radio(element, 'yes'));
    await click(button(element, words.next)!);
    for (const id of emergencies) {
      await waitUntil(() => question(element) === id);
      await answer(element, 'no');
    }
    while (question(element) !== null) await answer(element, 'no');
    expect(shownUrgency(element)).to.equal('same-day');
    expect(textOf(actions(element)[0]!)).to.include(words.under18);
    expect(allText(element)).not.to.include(words.selfCare);
    expect(allText(element).replace(meant, '')).not.to.match(allClear);
  });

  it('show an emergency at once on picking the answer, and stop there', async () => {
    const element = await start();
    await walkTo(element, 'trouble-starting-to-pee');
    await click(radio(element, 'yes'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    expect(question(element)).to.equal('trouble-starting-to-pee');
    expect(element.urgency).to.equal('emergency-now');
    expect(textOf(find(element, '.care-visually-hidden[role="alert"]'))).to.include('999');
    await click(button(element, words.next)!);
    await waitUntil(() => question(element) === null);
    expect(calls(actions(element)[0]!)).to.deep.equal(['tel:999']);
    await waitUntil(() => focused(element)?.matches('.check-result'), 'the focus is on the result');
    expect(allText(element)).to.include(words.signs['trouble-starting-to-pee'].statement);
    expect(allText(element)).not.to.include(words.selfCare);
  });

  it('remove the emergency when the answer changes before continuing', async () => {
    const element = await start();
    await walkTo(element, 'trouble-starting-to-pee');
    await click(radio(element, 'yes'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    await click(radio(element, 'no'));
    await waitUntil(() => shownUrgency(element) === null);
    expect(element.urgency).to.equal(null);
  });

  it('treat “not sure” about an emergency sign as an emergency', async () => {
    const element = await start();
    await walkTo(element, 'both-legs');
    await click(radio(element, 'unsure'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    await click(button(element, words.next)!);
    await waitUntil(() => question(element) === null);
    expect(element.urgency).to.equal('emergency-now');
  });

  for (const id of emergencies) {
    it(`stop at ${id}`, async () => {
      const element = await start();
      await walkTo(element, id);
      const sign = warningSigns.find((each) => each.id === id)!;
      await answer(element, 'yes', ...(sign.logic === 'yes' ? [] : [sign.items[0]]));
      expect(question(element)).to.equal(null);
      expect(shownUrgency(element)).to.equal('emergency-now');
    });
  }

  for (const rule of combinationRules.filter(({ length }) => length === 2)) {
    it(`stop at ${rule.join(' with ')}`, async () => {
      const element = await start();
      while (question(element) !== null) {
        const id = question(element) as SignId;
        const sign = warningSigns.find((each) => each.id === id)!;
        if ((rule as readonly SignId[]).includes(id))
          await answer(element, 'yes', ...(sign.logic === 'yes' ? [] : [sign.items[0]]));
        else if (id === 'pregnant-with-warning-signs' && (rule as readonly SignId[]).includes('pregnant'))
          await answer(element, 'yes', 'none');
        else await answer(element, 'no');
      }
      expect(element.urgency).to.equal('emergency-now');
      expect(shownUrgency(element)).to.equal('emergency-now');
    });
  }

  it('allow skipping only sensitive questions', async () => {
    const element = await start();
    const skippable: string[] = [];
    while (question(element) !== null) {
      if (button(element, words.skip)) skippable.push(question(element)!);
      await answer(element, 'no');
    }
    expect(skippable).to.deep.equal(
      warningSigns.filter((sign) => 'sensitive' in sign && sign.sensitive).map(({ id }) => id),
    );
  });

  it('do not advise self-care while an emergency question is skipped', async () => {
    const element = await start();
    await walkTo(element, 'saddle-numbness');
    await click(button(element, words.skip)!);
    await waitUntil(() => question(element) === 'trouble-starting-to-pee');
    while (question(element) !== null) await answer(element, 'no');
    expect(element.urgency).to.equal(null);
    expect(allText(element)).to.include(words.unansweredEmergency);
    expect(allText(element)).not.to.include(words.selfCare);
    expect(calls(find(element, '[part~="card-emergency-now"]'))).to.deep.equal(['tel:999']);
    button(element, words.back)!.click();
    await element.updateComplete;
    expect(question(element)).to.equal(ids.filter((id) => levelOf(id) === 'within-days').at(-1));
  });

  it('ask which items apply, and “none of these” clears the other ticks', async () => {
    const element = await start();
    await walkTo(element, 'blood-thinners-sudden-pain');
    expect(findAll(element, '[part="items"]')).to.have.length(0);
    await click(radio(element, 'yes'));
    await waitUntil(() => findAll(element, '[part="items"]').length === 1);
    expect(shownUrgency(element), 'a blood thinner alone is no emergency').to.equal(null);
    await click(button(element, words.next)!);
    await waitUntil(() => textOf(find(element, '.check-error')) === words.answerFirst);
    const [item, none] = [
      find<HTMLInputElement>(element, 'input[name="item"][value="after-a-knock"]'),
      find<HTMLInputElement>(element, 'input[name="none"]'),
    ];
    await click(item);
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    await click(none);
    await waitUntil(() => shownUrgency(element) === null);
    expect([item.checked, none.checked]).to.deep.equal([false, true]);
    await click(item);
    await waitUntil(() => shownUrgency(element) === 'emergency-now');
    expect([item.checked, none.checked]).to.deep.equal([true, false]);
    await click(none);
    await waitUntil(() => shownUrgency(element) === null);
    await click(button(element, words.next)!);
    await waitUntil(() => question(element) !== 'blood-thinners-sudden-pain');
    expect(question(element)).not.to.equal(null);
    button(element, words.back)!.click();
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, 'input[name="none"]').checked, 'is remembered').to.equal(true);
  });

  it('keep ticked items on the way back', async () => {
    const element = await start();
    await walkTo(element, 'infection-risk');
    await answer(element, 'yes', 'recent-infection', 'injecting-drugs');
    button(element, words.back)!.click();
    await element.updateComplete;
    expect(question(element)).to.equal('infection-risk');
    expect(findAll<HTMLInputElement>(element, 'input[name="item"]:checked').map(({ value }) => value)).to.deep.equal([
      'injecting-drugs',
      'recent-infection',
    ]);
  });

  it('keep the emergency signs reachable on every screen', async () => {
    const element = await start();
    for (;;) {
      const card = find(element, '[data-urgency="emergency-now"]');
      expect(isShown(card), question(element) ?? 'result').to.equal(true);
      expect(calls(element.shadowRoot!)).to.include('tel:999');
      const text = allText(element);
      for (const line of [...common.ambulanceSummary, ...common.emergencySummary]) {
        expect(text).to.include(line.replace(/\{.*/, '').slice(0, 30));
      }
      if (question(element) === null) break;
      await answer(element, 'no');
    }
  });

  it('open the emergency signs by keyboard', async () => {
    const element = await start();
    const details = find<HTMLDetailsElement>(element, 'details[part="emergency"]');
    details.querySelector('summary')!.focus();
    await press('Enter');
    await waitUntil(() => details.open && isShown(details.querySelector('li')!));
  });

  it('say after only “no” answers that this rules nothing out', async () => {
    const element = await start();
    while (question(element) !== null) await answer(element, 'no');
    expect(element.urgency).to.equal(null);
    expect(shownUrgency(element)).to.equal(null);
    expect(textOf(find(element, '[role="status"]'))).to.equal(words.noneFound);
    expect(allText(element).replace(meant, '')).not.to.match(allClear);
    expect(textOf(find(element, '[part="safety-net"]'))).to.include('get help at any time');
    expect(element.response.status).to.equal('completed');
  });

  it('restart with no answers and focus the question', async () => {
    const element = await start();
    await walkTo(element, 'both-legs');
    await answer(element, 'yes');
    await click(button(element, words.startAgain)!);
    await waitUntil(() => question(element) === 'under-18');
    await element.updateComplete;
    expect(element.urgency).to.equal(null);
    expect(element.response.item).to.equal(undefined);
    expect(findAll(element, 'input:checked')).to.have.length(0);
    await waitUntil(() => focused(element)?.matches('.check-question'), 'the focus is on the question');
  });

  it('go back from the result to the last question', async () => {
    const element = await start();
    await walkTo(element, 'both-legs');
    await answer(element, 'yes');
    await click(button(element, words.back)!);
    await waitUntil(() => question(element) === 'both-legs');
    expect(radio(element, 'yes').checked).to.equal(true);
  });

  it('report to the page that they were begun and finished, never the answers', async () => {
    const events = heard('care-check');
    const element = await start();
    await walkTo(element, 'both-legs');
    await answer(element, 'yes');
    expect(events.map(({ action }) => action)).to.deep.equal(['started', 'finished']);
  });

  it('keep the question and the answers when the element moves', async () => {
    const element = await start();
    await walkTo(element, 'infection-risk');
    radio(element, 'yes').click();
    await element.updateComplete;
    find(element, 'input[value="recent-infection"]').click();
    await element.updateComplete;
    const page = await fixture(html`<section></section>`);
    page.append(element);
    await element.updateComplete;
    expect(question(element)).to.equal('infection-risk');
    expect(radio(element, 'yes').checked).to.equal(true);
    expect(find<HTMLInputElement>(element, 'input[value="recent-infection"]').checked).to.equal(true);
    expect(element.urgency).to.equal('same-day');
  });

  it('carry their answers into the checklist, where unticked boxes no longer count', async () => {
    const element = await start();
    await walkTo(element, 'pregnant-with-warning-signs');
    await answer(element, 'yes', 'none');
    element.mode = 'checklist';
    await element.updateComplete;
    for (const id of ticked(element)) await toggle(element, id);
    expect(ticked(element)).to.deep.equal([]);
    expect(element.urgency).to.equal(null);
  });
});

describe('<red-flag-check> response', () => {
  interface Item {
    readonly linkId: string;
    readonly answer?: readonly { readonly valueCoding?: { readonly code?: string }; readonly item?: readonly Item[] }[];
    readonly item?: readonly Item[];
  }
  const answered = (element: RedFlagCheck): Record<string, string> => {
    const groups = (element.response.item ?? []) as readonly Item[];
    return Object.fromEntries(
      groups
        .flatMap(({ item }) => item ?? [])
        .map(({ linkId, answer: given }) => [linkId, given![0]!.valueCoding!.code!]),
    );
  };

  it('is an empty FHIR response before anything is ticked', async () => {
    const { response } = await checkWith();
    expect(response.resourceType).to.equal('QuestionnaireResponse');
    expect(response.questionnaire).to.equal(`${questionnaireUrl}|${RedFlagCheck.version}`);
    expect(response.status).to.equal('in-progress');
    expect(response.item).to.equal(undefined);
    expect(Number.isNaN(Date.parse(response.authored!))).to.equal(false);
  });

  it('contains what is ticked and follows each change', async () => {
    const element = await checkWith();
    await toggle(element, 'chest-pain');
    await toggle(element, 'worried');
    expect(answered(element)).to.deep.equal({ 'chest-pain': 'yes', worried: 'yes' });
    expect(JSON.stringify(element.response)).to.include(`"code":"yes","display":"${words.yes}"`);
    await toggle(element, 'chest-pain');
    expect(answered(element)).to.deep.equal({ worried: 'yes' });
  });

  it('contains the answers of the steps with their items, without skipped questions', async () => {
    const element = await checkWith({ mode: 'steps' });
    await walkTo(element, 'saddle-numbness');
    button(element, words.skip)!.click();
    await element.updateComplete;
    await walkTo(element, 'infection-risk');
    await answer(element, 'yes', 'recent-infection');
    const given = answered(element);
    expect(given['under-18']).to.equal('no');
    expect('saddle-numbness' in given).to.equal(false);
    expect(given['infection-risk']).to.equal('yes');
    expect(JSON.stringify(element.response)).to.include('recent-infection');
    expect(element.response.status).to.equal('in-progress');
  });

  it('survives JSON, and changing the copy changes nothing', async () => {
    const element = await checkWith();
    await toggle(element, 'worried');
    const { response } = element;
    expect(JSON.parse(JSON.stringify(response))).to.deep.equal(response);
    (response as { item?: unknown }).item = [];
    expect(answered(element)).to.deep.equal({ worried: 'yes' });
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
    await answer(element, 'yes');
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
    await click(radio(element, 'yes'));
    await waitUntil(() => shownUrgency(element) === 'emergency-now', 'shown at once');
    expect(element.urgency).to.equal('emergency-now');
  });

  it('end the steps when raised to an emergency midway', async () => {
    const element = await withSigns([marker, { id: 'one-leg-pain', urgency: 'emergency-now' }]);
    await arrived(element, 'marker');
    element.mode = 'steps';
    await element.updateComplete;
    await walkTo(element, 'one-leg-pain');
    await answer(element, 'yes');
    expect(question(element)).to.equal(null);
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
