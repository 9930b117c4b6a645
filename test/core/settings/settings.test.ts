import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { english } from '../../../src/content/en/back-spasm-tips.js';
import { content as spanish } from '../../../src/content/es/index.js';
import { configure, type CareSettingsOptions } from '../../../src/core/settings/configure.js';
import { registerLocale } from '../../../src/core/localization/locale-loader.js';
import { settingsOf } from '../../../src/core/settings/settings.js';
import type { LocaleContent } from '../../../src/content/locale.js';
import '../../../src/elements/care-settings/care-settings.define.js';
import { CareSettings } from '../../../src/elements/care-settings/care-settings.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import type { RedFlagCheck } from '../../../src/elements/red-flag-check/red-flag-check.js';
import { calls, findAll, textOf } from '../../elements/queries.js';
import { waitUntil } from '../../support/wait.js';
import { warnings } from '../../support/warnings.js';

const none: CareSettingsOptions = {
  region: null,
  clinicName: null,
  clinicPhone: null,
  bookingUrl: null,
  lang: null,
  translations: null,
};

const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part="base"]')!;
const numbers = (element: Element): (string | null)[] => [...new Set(calls(element.shadowRoot!))];
const booking = (element: Element): (string | null)[] => [
  ...new Set(findAll(element, '[part="book"]').map((link) => link.getAttribute('href'))),
];

/** An element on the page, rendered with the current settings. */
async function check(attributes: Readonly<Record<string, string>> = {}): Promise<RedFlagCheck> {
  const element = await fixture<RedFlagCheck>(html`<red-flag-check></red-flag-check>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

async function settings(attributes: Readonly<Record<string, string>>): Promise<CareSettings> {
  const element = await fixture<CareSettings>(html`<care-settings></care-settings>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

afterEach(() => configure(none));

describe('translations="reviewed-only"', () => {
  it('shows English in place of a translation that no person has checked, and the translation again without it', async () => {
    const element = await check({ lang: 'es', region: 'US' });
    await waitUntil(() => textOf(base(element)).includes(spanish.common.machineTranslated), 'Spanish words');
    const given = await settings({ translations: 'reviewed-only' });
    await element.updateComplete;
    expect(textOf(base(element)))
      .to.include(english.common.general)
      .and.not.include(spanish.common.machineTranslated);
    expect(base(element).lang).to.equal('en');
    given.remove();
    await element.updateComplete;
    expect(textOf(base(element))).to.include(spanish.common.machineTranslated);
    expect(warnings()).to.deep.equal([]);
  });

  it('shows a translation that a person has checked', async () => {
    await settings({ translations: 'reviewed-only' });
    const reviewed = { ...spanish, review: { ...spanish.review, translation: 'reviewed' as const } };
    registerLocale('qea', () => Promise.resolve(reviewed));
    const element = await check({ lang: 'qea' });
    await waitUntil(() => textOf(base(element)).includes(spanish['red-flag-check'].heading), 'its words');
  });

  it('warns once about another word, and shows all translations', async () => {
    await settings({ translations: 'none' });
    expect(warnings('translations="none"')).to.have.length(1);
    const element = await check({ lang: 'es' });
    await waitUntil(() => textOf(base(element)).includes(spanish.common.machineTranslated), 'Spanish words');
  });
});

describe('configure()', () => {
  it('reaches elements that exist and elements added later', async () => {
    const before = await check();
    expect(numbers(before)).to.deep.equal([]);
    configure({ region: 'GB', clinicName: 'Hill Road Clinic', clinicPhone: '01632 960123', bookingUrl: '/book' });
    await before.updateComplete;
    const after = await check();
    for (const element of [before, after]) {
      expect(numbers(element)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
      expect(booking(element)).to.deep.equal(['/book']);
      expect(textOf(base(element))).to.include('Hill Road Clinic');
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('adds to earlier settings, replaces them, and removes them with null', async () => {
    const element = await check();
    configure({ region: 'GB' });
    configure({ clinicPhone: '01632 960123' });
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    configure({ region: 'us' });
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:911', 'tel:01632960123']);
    configure(none);
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal([]);
  });

  it('yields to the attributes of an element, one by one', async () => {
    configure({ region: 'GB', clinicPhone: '01632 960123', bookingUrl: '/book' });
    const element = await check({ region: 'US', 'booking-url': '/ours' });
    expect(numbers(element)).to.deep.equal(['tel:911', 'tel:01632960123']);
    expect(booking(element)).to.deep.equal(['/ours']);
    element.removeAttribute('region');
    await element.updateComplete;
    expect(numbers(element)).to.include('tel:999');
  });

  it('overrides the region of the page’s language', async () => {
    configure({ region: 'GB' });
    const element = await check({ lang: 'en-US' });
    expect(numbers(element)).to.include('tel:999');
  });

  it('replaces an invalid attribute value', async () => {
    configure({ region: 'GB', clinicPhone: '01632 960123' });
    const element = await check({ region: 'Atlantis', 'clinic-phone': 'call us' });
    expect(numbers(element)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    expect(warnings('<red-flag-check>')).to.have.length(2);
  });

  it('ignores invalid settings with one warning that names care-settings', async () => {
    for (let time = 0; time < 3; time++) {
      configure({
        region: 'Atlantis',
        clinicPhone: 'call us',
        bookingUrl: 'javascript:alert(1)',
        lang: 'not a language',
        phone: '1',
      } as CareSettingsOptions);
    }
    const element = await check();
    expect(numbers(element)).to.deep.equal([]);
    expect(booking(element)).to.deep.equal([]);
    for (const what of ['region="Atlantis"', 'clinic-phone=', 'booking-url=', 'lang=', 'phone="1"']) {
      expect(warnings(`<care-settings> ${what}`), what).to.have.length(1);
    }
    expect(warnings()).to.have.length(5);
  });

  for (const hostile of [
    null,
    undefined,
    7,
    'GB',
    [],
    { region: Object.create(null) as unknown },
    { clinicName: Symbol('x') },
  ]) {
    it(`throws nothing for ${Object.prototype.toString.call(hostile)}`, () => {
      configure(hostile as unknown as CareSettingsOptions);
      expect(settingsOf(document)?.region).to.equal(undefined);
    });
  }

  it('stores values that the page cannot change', () => {
    configure({ region: 'GB' });
    expect(Object.isFrozen(settingsOf(document))).to.equal(true);
    expect(Object.getPrototypeOf(settingsOf(document))).to.equal(null);
  });
});

describe('<care-settings>', () => {
  it('shows nothing', async () => {
    const element = await settings({ region: 'GB' });
    expect(element.getClientRects()).to.have.length(0);
    expect(element.shadowRoot).to.equal(null);
  });

  it('applies its attributes to the page and follows their changes', async () => {
    const element = await check();
    const page = await settings({ region: 'GB', 'clinic-name': 'Hill Road Clinic', 'clinic-phone': '01632 960123' });
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:999', 'tel:111', 'tel:01632960123']);
    page.setAttribute('region', 'AU');
    page.removeAttribute('clinic-phone');
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:000', 'tel:1800633422']);
    page.region = null;
    page.clinicPhone = '01632 960124';
    await element.updateComplete;
    expect(page.hasAttribute('region')).to.equal(false);
    expect(numbers(element)).to.deep.equal(['tel:01632960124']);
  });

  it('takes a property that was set before the class was defined', async () => {
    const element = await check();
    const early = document.implementation.createHTMLDocument().createElement('care-settings');
    Object.assign(early, { region: 'NZ' });
    document.body.append(early);
    await element.updateComplete;
    expect(early).to.be.instanceOf(CareSettings);
    expect(numbers(element)).to.include('tel:111');
    early.remove();
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal([]);
  });

  it('overrides configure(), and the last of several overrides the others, setting by setting', async () => {
    const element = await check();
    configure({ region: 'GB', clinicPhone: '1111' });
    const first = await settings({ region: 'US', 'booking-url': '/first' });
    const last = await settings({ region: 'NZ', 'clinic-phone': '2222' });
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:111', 'tel:0800611116', 'tel:2222']);
    expect(booking(element)).to.deep.equal(['/first']);
    configure({ region: 'AU' });
    await element.updateComplete;
    expect(numbers(element)).to.include('tel:111');
    last.remove();
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:911', 'tel:1111']);
    first.remove();
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:000', 'tel:1800633422', 'tel:1111']);
  });

  it('becomes the last when it moves', async () => {
    const element = await check();
    const first = await settings({ region: 'US' });
    await settings({ region: 'NZ' });
    first.parentElement!.append(first);
    await element.updateComplete;
    expect(numbers(element)).to.include('tel:911');
  });

  it('warns once of invalid settings and applies the valid ones', async () => {
    const element = await check();
    const page = await settings({
      region: 'Atlantis',
      'clinic-phone': '01632 960123',
      'booking-url': 'data:text/html,x',
    });
    page.setAttribute('clinic-name', 'Hill Road Clinic');
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal(['tel:01632960123']);
    expect(booking(element)).to.deep.equal([]);
    expect(warnings()).to.have.length(2);
    expect(warnings('<care-settings> region="Atlantis"')[0]).to.include('GB');
    expect(warnings('<care-settings> booking-url=')).to.have.length(1);
  });

  it('never replaces the emergency number with the clinic’s', async () => {
    const element = await check();
    await settings({ region: 'GB', 'clinic-phone': '01632 960123' });
    await element.updateComplete;
    const card = element.shadowRoot!.querySelector('[data-urgency="emergency-now"]')!;
    expect(calls(card)).to.deep.equal(['tel:999']);
  });

  it('applies to the document that it moves to', async () => {
    const element = await check();
    const page = await settings({ region: 'GB' });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="x"></iframe>`);
    frame.contentDocument!.body.append(page);
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal([]);
    expect(settingsOf(frame.contentDocument!)?.region).to.equal('GB');
  });

  it('no longer affects an element that has left the page, until it returns', async () => {
    const element = await check();
    const parent = element.parentElement!;
    element.remove();
    await settings({ region: 'GB' });
    parent.append(element);
    await element.updateComplete;
    expect(numbers(element)).to.include('tel:999');
  });
});

describe('language of the settings', () => {
  const english2: Partial<LocaleContent> = { ...english, locale: 'qax', direction: 'rtl' };
  registerLocale('qax', () => Promise.resolve(english2 as LocaleContent));
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  it('overrides the surrounding page and is marked for screen readers', async () => {
    document.documentElement.lang = 'de';
    const element = await check();
    await settings({ lang: 'en-GB' });
    await element.updateComplete;
    expect(base(element).lang).to.equal('en-GB');
    expect(numbers(element)).to.include('tel:999');
  });

  it('sets its writing direction, whatever the page sets', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    await settings({ lang: 'en' });
    const element = await check();
    expect(base(element).dir).to.equal('ltr');
  });

  it('yields to the element’s lang', async () => {
    await settings({ lang: 'en-GB' });
    const element = await check({ lang: 'en-US' });
    expect(numbers(element)).to.deep.equal(['tel:911']);
    expect(base(element).hasAttribute('lang')).to.equal(false);
    element.removeAttribute('lang');
    await element.updateComplete;
    // Attribute changes are observed a little later.
    await nextFrame();
    await element.updateComplete;
    expect(numbers(element)).to.include('tel:999');
  });

  it('disappears with the settings', async () => {
    const element = await check();
    const page = await settings({ lang: 'en-GB' });
    page.remove();
    await element.updateComplete;
    expect(numbers(element)).to.deep.equal([]);
    expect(base(element).hasAttribute('lang')).to.equal(false);
  });
});
