import { expect, fixture, html } from '@open-wc/testing';
import { adviceLinesIn } from '../../src/content/region/advice-lines.js';
import { adviceLineNames, poisonLineNames } from '../../src/content/en/regions.js';
import { english } from '../../src/content/en/seek-help.js';
import { lesserSignIds, pairedSignIds, seekHelpSources } from '../../src/content/advice/seek-help.js';
import type { SignId } from '../../src/content/advice/warning-signs.js';
import { poisonLineIn } from '../../src/content/region/poison-lines.js';
import { regions } from '../../src/content/region/regions.js';
import { fill } from '../../src/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../src/core/region/region.js';
import '../../src/elements/seek-help/seek-help.define.js';
import type { SeekHelp } from '../../src/elements/seek-help/seek-help.js';
import { warnings } from '../support/warnings.js';
import { onPage, type Attributes } from './on-page.js';
import { allText, calls, find, findAll, heard, isShown, precedes, textOf } from './queries.js';

const words = english['seek-help'];
const britain = regionTextOf(findRegion('GB'), english.common).values;
const card = (element: Element, urgency: string): HTMLElement => find(element, `[data-urgency="${urgency}"]`);
const clinic = (element: Element): HTMLElement => find(element, '.seek-clinic');

const help = (attributes: Attributes = {}): Promise<SeekHelp> => onPage('seek-help', attributes);

const clinicAttributes = { 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123', 'booking-url': '/book' };

describe('<seek-help> cards', () => {
  it('show all signs in three cards, most urgent first', async () => {
    const element = await help({ region: 'GB' });
    expect(findAll(element, '.care-card').map((each) => each.dataset['urgency'])).to.deep.equal([
      'emergency-now',
      'same-day',
      'within-days',
    ]);
    expect(card(element, 'emergency-now').querySelectorAll('li')).to.have.length(
      english.common.ambulanceSummary.length + english.common.emergencySummary.length,
    );
    for (const urgency of ['same-day', 'within-days'] as const) {
      const shown = [...card(element, urgency).querySelectorAll('li')].map(textOf);
      expect(shown).to.have.length(lesserSignIds[urgency].length);
      for (const [index, id] of lesserSignIds[urgency].entries()) {
        expect(shown[index]).to.include(fill(words.signs[id].statement, britain));
        expect(shown[index]).to.include(fill(words.signs[id].hint ?? '', britain));
      }
    }
  });

  it('mark exactly the signs that are an emergency together, and say so above them', async () => {
    const element = await help({ region: 'GB' });
    for (const urgency of ['same-day', 'within-days'] as const) {
      const items = [...card(element, urgency).querySelectorAll('li')];
      const marked = lesserSignIds[urgency].filter((_, index) => items[index]!.querySelector('[role="img"]'));
      expect(marked).to.deep.equal(lesserSignIds[urgency].filter((id: SignId) => pairedSignIds.includes(id)));
      const line = card(element, urgency).querySelector('[part="together"]')!;
      expect(textOf(line)).to.include('Call 999 or go to A&E now');
      expect(precedes(line, items[0]!)).to.equal(true);
    }
  });

  it('show who to call and fold the signs, each under a title that names the main ones', async () => {
    const element = await help({ region: 'GB' });
    for (const urgency of ['emergency-now', 'same-day', 'within-days'] as const) {
      const details = card(element, urgency).querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(textOf(details.querySelector('summary'))).to.equal(words.foldedSigns[urgency]);
      const heading = card(element, urgency).querySelector('h3')!;
      expect(textOf(heading)).to.match(/if:$/);
      for (const each of [heading, details.querySelector('summary')!, ...card(element, urgency).querySelectorAll('a')])
        expect(isShown(each)).to.equal(true);
      details.querySelector('summary')!.click();
      for (const each of details.querySelectorAll('li')) expect(isShown(each)).to.equal(true);
    }
  });

  it('begin with the emergency, directly after the heading and the introduction', async () => {
    const element = await help({ region: 'GB' });
    const emergency = card(element, 'emergency-now');
    for (const each of findAll(element, 'ul, section:not(.care-card), a, button').filter(
      (any) => !emergency.contains(any),
    ))
      expect(precedes(emergency, each)).to.equal(true);
  });

  for (const { code, emergency } of regions) {
    const poison = poisonLineIn(code, poisonLineNames);
    it(`link the numbers of ${code}, and the clinic only outside emergencies`, async () => {
      const element = await help({ region: code, ...clinicAttributes });
      const numberOf = (text: string | undefined) => `tel:${(text ?? '').replace(/[^\d+#*]/g, '').replace('#', '%23')}`;
      const line = adviceLinesIn(code, adviceLineNames).find(({ number }) => number);
      const first = emergency[0] ? [numberOf(emergency[0].number)] : [];
      expect(calls(card(element, 'emergency-now'))).to.deep.equal(first);
      expect(calls(card(element, 'same-day'))).to.deep.equal([
        ...(line ? [numberOf(line.number)] : []),
        'tel:01632960123',
      ]);
      expect(calls(card(element, 'within-days'))).to.deep.equal(['tel:01632960123']);
      expect(calls(find(element, '[part="overdose"]'))).to.deep.equal(poison ? [numberOf(poison.number)] : []);
      expect(allText(element)).not.to.match(/[{}]|undefined|null|\[object/);
    });
  }

  it('name no number for an unknown region', async () => {
    const element = await help();
    expect(calls(element.shadowRoot!)).to.deep.equal([]);
    expect(textOf(card(element, 'emergency-now'))).to.include(english.common.unknownEmergencyNumber);
  });

  it('stay complete, with their number, for any attributes and slots', async () => {
    const element = await help({
      region: 'GB',
      'clinic-phone': '999 999',
      'clinic-name': '</section><b>0',
      'booking-url': 'javascript:alert(1)',
      'opening-hours': '<style>section{display:none}</style>',
      'heading-level': 'none',
      scheme: 'off',
    });
    for (const slot of ['heading', 'intro', 'emergency-note', 'hours', 'footer']) {
      const child = document.createElement('p');
      child.slot = slot;
      element.append(child);
    }
    await element.updateComplete;
    const emergency = card(element, 'emergency-now');
    expect(isShown(emergency)).to.equal(true);
    expect(calls(emergency)).to.deep.equal(['tel:999']);
    expect(findAll(element, '.care-card b, style, a[href^="javascript"]')).to.have.length(0);
    expect(warnings()).to.have.length(3);
  });
});

describe('<seek-help> clinic', () => {
  it('is hidden until the page gives a contact', async () => {
    const element = await help({ region: 'GB', 'clinic-name': 'Hill Road Clinic' });
    expect(isShown(clinic(element))).to.equal(false);
    for (const [name, value] of [...Object.entries(clinicAttributes).slice(1), ['opening-hours', '8 to 6'] as const]) {
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(isShown(clinic(element)), name).to.equal(true);
      element.removeAttribute(name);
      await element.updateComplete;
      expect(isShown(clinic(element)), name).to.equal(false);
    }
  });

  it('shows its name, number, booking page and hours by line, and that it is not for emergencies', async () => {
    const element = await help({ region: 'GB', ...clinicAttributes, 'opening-hours': 'Monday 8 to 6\nTuesday 9 to 5' });
    const text = textOf(clinic(element));
    expect(text).to.include('Hill Road Clinic').and.include(words.hours).and.include('Call 999');
    expect(find(element, '.seek-hours').textContent).to.include('Monday 8 to 6\nTuesday 9 to 5');
    expect(getComputedStyle(find(element, '.seek-hours slot')).whiteSpace).to.equal('pre-line');
    expect(calls(clinic(element))).to.deep.equal(['tel:01632960123']);
    expect(clinic(element).querySelector('[part="book"]')?.getAttribute('href')).to.equal('/book');
  });

  it('shows slotted hours, also without the attribute', async () => {
    const element = await help({ region: 'GB' });
    const hours = document.createElement('span');
    hours.slot = 'hours';
    hours.textContent = 'Open every day';
    element.append(hours);
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await element.updateComplete;
    expect(isShown(hours)).to.equal(true);
    expect(isShown(find(element, '.seek-hours'))).to.equal(true);
  });

  for (const value of [null, undefined, 7, {}, [], Symbol('x'), Object.create(null) as unknown]) {
    it(`throws nothing with ${Object.prototype.toString.call(value)} as its hours`, async () => {
      const element = await help({ region: 'GB' });
      element.openingHours = value as string;
      await element.updateComplete;
      expect(calls(card(element, 'emergency-now'))).to.deep.equal(['tel:999']);
    });
  }
});

describe('care-contact', () => {
  it('reports whether a number or the booking page was pressed, not the contact', async () => {
    const element = await help({ region: 'GB', ...clinicAttributes });
    const stop = (event: Event): void => event.preventDefault();
    element.addEventListener('click', stop);
    const events = heard('care-contact');
    card(element, 'emergency-now').querySelector<HTMLElement>('a')!.click();
    card(element, 'same-day').querySelector<HTMLElement>('[part="book"]')!.click();
    find(element, '.care-card li').click();
    find(element, '.care-link').click();
    expect(events.map(({ way }) => way)).to.deep.equal(['phone', 'booking']);
    for (const event of events) expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['way']);
  });
});

describe('<seek-help>', () => {
  it('uses the given heading level', async () => {
    const element = await help({ 'heading-level': '4' });
    expect(findAll(element, 'h4')).to.have.length(1);
    expect(findAll(element, 'h2, h3')).to.have.length(0);
    expect(findAll(element, 'h5').length).to.be.greaterThan(5);
  });

  it('is complete after it moved', async () => {
    const element = await help({ region: 'GB' });
    const before = textOf(element.shadowRoot);
    const elsewhere = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(textOf(element.shadowRoot)).to.equal(before);
  });

  it('shows what to say, what to expect, what to watch for, and its sources', async () => {
    const element = await help({ region: 'US' });
    const text = textOf(element.shadowRoot);
    for (const line of [words.say[0]!, words.expect[0]!, 'physical therapist', english.common.notReviewed]) {
      expect(text).to.include(line);
    }
    expect(find(element, '[part="sources"]').querySelectorAll('li')).to.have.length(seekHelpSources.length);
  });
});
