import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { habits } from '../../../src/content/advice/habits.js';
import { medicineIds } from '../../../src/content/advice/medicines.js';
import { strategies } from '../../../src/content/advice/strategies.js';
import { postureIds } from '../../../src/content/exercise/postures.js';
import { restPositionIds } from '../../../src/content/exercise/rest-positions.js';
import { configure } from '../../../src/core/settings/configure.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import '../../../src/elements/daily-habits/daily-habits.define.js';
import '../../../src/elements/pain-relief-guide/pain-relief-guide.define.js';
import '../../../src/elements/posture-guide/posture-guide.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/rest-positions/rest-positions.define.js';
import '../../../src/elements/seek-help/seek-help.define.js';
import type { SeekHelp } from '../../../src/elements/seek-help/seek-help.js';
import { warnings } from '../../support/warnings.js';

const strategyIds = strategies.map(({ id }) => id);
const nothingSet = { region: null, clinicName: null, clinicPhone: null, bookingUrl: null };

afterEach(() => configure(nothingSet));

const create = (): SeekHelp => document.createElement('seek-help');

describe('properties of every element', () => {
  it('read back the defaults when nothing is set, before and after the first rendering', async () => {
    const element = create();
    const expectDefaults = () => {
      expect(element.region).to.equal('ZZ');
      expect(element.headingLevel).to.equal(2);
      expect(element.clinicName).to.equal(null);
      expect(element.clinicPhone).to.equal(null);
      expect(element.bookingUrl).to.equal(null);
      expect(element.scheme).to.equal('auto');
      expect(element.src).to.equal(null);
    };
    expectDefaults();
    document.body.append(element);
    await element.updateComplete;
    expectDefaults();
    element.remove();
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });

  it('read back attribute values at once', () => {
    const element = create();
    element.setAttribute('region', 'uk');
    element.setAttribute('heading-level', '3');
    element.setAttribute('clinic-name', ' Hill Road Clinic ');
    element.setAttribute('clinic-phone', '01632 960123');
    element.setAttribute('booking-url', '/book');
    element.setAttribute('scheme', 'dark');
    element.setAttribute('src', 'signs.json');
    expect(element.region).to.equal('GB');
    expect(element.headingLevel).to.equal(3);
    expect(element.clinicName).to.equal('Hill Road Clinic');
    expect(element.clinicPhone).to.equal('01632 960123');
    expect(element.bookingUrl).to.equal('/book');
    expect(element.scheme).to.equal('dark');
    expect(element.src).to.equal('signs.json');
  });

  it('read back the default after one warning for an invalid value', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help></seek-help>`);
    const wrong = {
      region: ['Atlantis', 'ZZ'],
      headingLevel: ['9', 2],
      clinicPhone: ['call us', null],
      bookingUrl: ['javascript:alert(1)', null],
      scheme: ['sepia', 'auto'],
    } as const;
    for (const [name, [value]] of Object.entries(wrong)) Object.assign(element, { [name]: value });
    for (let time = 0; time < 2; time++) {
      for (const [name, [, used]] of Object.entries(wrong)) {
        expect(element[name as keyof typeof wrong], name).to.equal(used);
      }
      await element.updateComplete;
    }
    expect(warnings()).to.have.length(Object.keys(wrong).length);
  });

  it('warn of an invalid value even when nobody reads it', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help></seek-help>`);
    element.scheme = 'sepia';
    element.headingLevel = 7;
    await element.updateComplete;
    expect(warnings('scheme="sepia"')).to.have.length(1);
    expect(warnings('heading-level="7"')).to.have.length(1);
  });

  it('read back the page’s settings, and their own value before those', () => {
    const element = create();
    configure({ region: 'US', clinicName: 'Page', clinicPhone: '555 0100', bookingUrl: '/page' });
    expect(element.region).to.equal('US');
    expect(element.clinicName).to.equal('Page');
    expect(element.clinicPhone).to.equal('555 0100');
    expect(element.bookingUrl).to.equal('/page');
    Object.assign(element, { region: 'GB', clinicName: 'Own', clinicPhone: '555 0101', bookingUrl: '/own' });
    expect(element.region).to.equal('GB');
    expect(element.clinicName).to.equal('Own');
    expect(element.clinicPhone).to.equal('555 0101');
    expect(element.bookingUrl).to.equal('/own');
  });

  it('read back the region of the page’s language', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help lang="en-AU"></seek-help>`);
    expect(element.region).to.equal('AU');
  });

  for (const nothing of [null, undefined, '']) {
    it(`read back the default when set to ${JSON.stringify(nothing)}`, async () => {
      const element = await fixture<SeekHelp>(html`<seek-help heading-level="4" region="GB"></seek-help>`);
      element.headingLevel = nothing;
      element.region = nothing;
      await element.updateComplete;
      expect([element.headingLevel, element.region]).to.deep.equal([2, 'ZZ']);
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('accept what they read back', () => {
    const element = create();
    Object.assign(element, { headingLevel: 4, region: 'GB', scheme: 'light' });
    for (const name of ['headingLevel', 'region', 'scheme', 'clinicName', 'src'] as const) {
      const value = element[name];
      Object.assign(element, { [name]: value });
      expect(element[name], name).to.equal(value);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('cause a rendering only for another value', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help region="GB" heading-level="3"></seek-help>`);
    element.region = 'GB';
    element.headingLevel = '3';
    expect(element.isUpdatePending).to.equal(false);
    element.headingLevel = '4';
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h4')).to.not.equal(null);
  });
});

describe('scheme', () => {
  it('is reflected to the attribute as set, for the style sheets', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help></seek-help>`);
    for (const value of ['dark', 'auto', 'sepia']) {
      element.scheme = value;
      await element.updateComplete;
      expect(element.getAttribute('scheme')).to.equal(value);
    }
    element.scheme = null;
    await element.updateComplete;
    expect(element.hasAttribute('scheme')).to.equal(false);
  });

  it('leaves the author’s attribute unchanged', async () => {
    const element = await fixture<SeekHelp>(html`<seek-help scheme=" dark "></seek-help>`);
    expect(element.scheme).to.equal('dark');
    expect(element.getAttribute('scheme')).to.equal(' dark ');
    element.setAttribute('scheme', 'sepia');
    await element.updateComplete;
    expect(element.getAttribute('scheme')).to.equal('sepia');
    expect(element.scheme).to.equal('auto');
  });
});

describe('properties of single elements', () => {
  for (const [tag, name, unset, value, used, wrong] of [
    ['red-flag-check', 'mode', 'checklist', 'steps', 'steps', 'quiz'],
    ['back-spasm-tips', 'phase', 'all', 'right-now', 'right-now', 'later'],
    ['back-spasm-tips', 'open', [], 'all', strategyIds, 'heat'],
    [
      'back-spasm-tips',
      'strategies',
      strategyIds,
      ['heat-and-cold', 'rest-and-activity'],
      ['heat-and-cold', 'rest-and-activity'],
      'heat',
    ],
    ['pain-relief-guide', 'medicines', medicineIds, 'naproxen ibuprofen', ['naproxen', 'ibuprofen'], 'aspirin'],
    ['rest-positions', 'positions', restPositionIds, 'on-side, on-back', ['on-side', 'on-back'], 'hammock'],
    ['rest-positions', 'reminderMinutes', 30, '20', 20, '4'],
    ['posture-guide', 'postures', postureIds, 'sitting', ['sitting'], 'flying'],
    ['posture-guide', 'reminderMinutes', 30, 45, 45, 'soon'],
    ['daily-habits', 'habits', habits.map(({ id }) => id), ['water'], ['water'], 'smoking'],
    ['seek-help', 'openingHours', null, ' Mondays ', 'Mondays', undefined],
  ] as const) {
    it(`read back the used value of ${name} of <${tag}>`, async () => {
      const element = document.createElement(tag) as unknown as LitElement & Record<string, unknown>;
      expect(element[name]).to.deep.equal(unset);
      element[name] = value;
      expect(element[name]).to.deep.equal(used);
      document.body.append(element);
      await element.updateComplete;
      expect(warnings()).to.deep.equal([]);
      element[name] = wrong;
      expect(element[name]).to.deep.equal(unset);
      await element.updateComplete;
      element.remove();
      expect(warnings()).to.have.length(wrong === undefined ? 0 : 1);
    });
  }
});
