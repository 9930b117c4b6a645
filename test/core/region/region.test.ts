import { expect, fixture, html } from '@open-wc/testing';
import { adviceLinesIn } from '../../../src/content/region/advice-lines.js';
import { adviceWords } from '../../../src/content/en/advice.js';
import { common } from '../../../src/content/en/common.js';
import { english as checkEnglish } from '../../../src/content/en/red-flag-check.js';
import { adviceLineNames, poisonLineNames } from '../../../src/content/en/regions.js';
import { poisonLineIn } from '../../../src/content/region/poison-lines.js';
import { regionDetails } from '../../reference/region-details.js';
import { regions } from '../../../src/content/region/regions.js';
import type { Urgency } from '../../../src/content/types.js';
import { contact } from '../../../src/core/care-card/care-card.template.js';
import type { AdviceContext } from '../../../src/core/care-card/care-context.js';
import { urgencyHeading, urgencyText } from '../../../src/core/care-card/contacts.js';
import { emergencyCard } from '../../../src/core/care-card/emergency-card.template.js';
import { fill } from '../../../src/core/region/fill-placeholders.js';
import { telephoneAddress } from '../../../src/core/region/telephone.js';
import { regionOfLanguage } from '../../../src/core/localization/language-region.js';
import { findRegion, regionTextOf } from '../../../src/core/region/region.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import type { BackSpasmTips } from '../../../src/elements/back-spasm-tips/back-spasm-tips.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import { warnings } from '../../support/warnings.js';

const urgencies: readonly Urgency[] = ['emergency-now', 'same-day', 'within-days'];
const known = regions.filter(({ code }) => code !== 'ZZ');
const noClinic = { name: null, phone: null, bookingUrl: null };
const { action } = checkEnglish['red-flag-check'];
const settingOf = (code: string): AdviceContext => ({
  words: common,
  regionText: regionTextOf(findRegion(code), common),
  clinic: noClinic,
  advice: adviceWords,
});
const calls = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

/** All text and links of an element, also folded ones. */
function everything(element: Element): string {
  const links = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return [element.shadowRoot!.textContent, ...links.filter((link) => link?.startsWith('tel:'))].join(' ');
}

describe('contacts of a region', () => {
  it('are known for 26 regions', () => {
    expect(known).to.have.length(26);
    for (const { code, emergency } of known) expect(emergency[0]?.number, code).to.match(/^\d+$/);
  });

  for (const { code, emergency } of known) {
    const advice = adviceLinesIn(code, adviceLineNames);
    it(`start with the emergency number in ${code}`, async () => {
      const expected = telephoneAddress(emergency[0]!.number);
      expect(regionTextOf(findRegion(code), common).emergencyNumber).to.equal(emergency[0]!.number);
      const card = await fixture(html`<div>${emergencyCard(3, settingOf(code))}</div>`);
      expect(calls(card)).to.deep.equal([expected]);
      for (const line of emergency.slice(1)) expect(card.textContent).to.include(line.number);
      const element = await fixture(html`<red-flag-check region=${code}></red-flag-check>`);
      expect(calls(element.shadowRoot!)[0]).to.equal(expected);
      const line = advice.find(({ number }) => number);
      const sameDay = await fixture(html`<div>${contact('same-day', settingOf(code))}</div>`);
      expect(calls(sameDay)).to.deep.equal(line?.number ? [telephoneAddress(line.number)] : []);
    });

    it(`show no unconfirmed number of ${code} in any text or link`, async () => {
      const unconfirmed = (regionDetails[code]?.unconfirmed ?? []).flatMap(({ number }) => number ?? []);
      const shown = [...emergency, ...advice].flatMap(({ number }) => number ?? []);
      const hidden = unconfirmed.filter((number) => !shown.includes(number));
      expect(hidden, 'a number cannot be both').to.deep.equal(unconfirmed);
      const page = await fixture(
        html`<div>
          <back-spasm-tips region=${code} open="all"></back-spasm-tips>
          <red-flag-check region=${code}></red-flag-check>
          <stretch-card region=${code}></stretch-card>
        </div>`,
      );
      const allowed = shown.map(telephoneAddress);
      for (const element of page.children) {
        for (const link of calls(element.shadowRoot!)) expect(allowed).to.include(link);
        const digits = everything(element).replace(/(\d)[ -](?=\d)/g, '$1');
        for (const number of hidden)
          expect(digits).not.to.match(new RegExp(`(?<!\\d)${number.replace(/\D/g, '')}(?!\\d)`));
      }
    });
  }

  it('contain no digit for an unknown region', async () => {
    const context = settingOf('ZZ');
    expect(context.regionText.emergencyNumber).to.equal(null);
    expect(adviceLinesIn('ZZ', adviceLineNames)).to.deep.equal([]);
    expect(poisonLineIn('ZZ', poisonLineNames)).to.equal(undefined);
    const { checkedDate, ...values } = context.regionText.values;
    expect(checkedDate).to.match(/\d{4}/);
    for (const text of Object.values(values)) expect(text).not.to.match(/\d/);
    for (const urgency of urgencies) {
      expect(urgencyHeading(urgency, context)).not.to.match(/\d/);
      expect(urgencyText(urgency, action, context.regionText, adviceLineNames)).not.to.match(/\d/);
      const card = await fixture(html`<div>${contact(urgency, context)}</div>`);
      expect(card.textContent.trim()).to.equal('');
    }
    expect(urgencyText('emergency-now', action, context.regionText, adviceLineNames)).to.include(
      'your local emergency number',
    );
  });

  for (const region of ['ZZ', '']) {
    it(`make no link in any element for the region “${region}”`, async () => {
      const page = await fixture(
        html`<div lang="en">
          <back-spasm-tips region=${region}></back-spasm-tips>
          <red-flag-check region=${region}></red-flag-check>
          <stretch-card region=${region}></stretch-card>
        </div>`,
      );
      for (const element of page.children) {
        expect(calls(element.shadowRoot!), element.localName).to.deep.equal([]);
        // No number of two digits or more that could be mistaken for a telephone number.
        expect(everything(element), element.localName).not.to.match(/(?<!\d)(999|911|112|111|000|1177|811)(?!\d)/);
      }
    });
  }
});

describe('region', () => {
  const call = (element: Element): string | null => calls(element.shadowRoot!)[0] ?? null;

  it('is found in either case, with white space, and as UK', () => {
    expect(findRegion(' gb ')?.code).to.equal('GB');
    expect(findRegion('UK')?.code).to.equal('GB');
    expect(findRegion('uk')?.code).to.equal('GB');
    for (const code of ['', 'XX', 'GBR', 'constructor', '__proto__', 'toString'])
      expect(findRegion(code)).to.equal(undefined);
  });

  it('is read from a language tag', () => {
    expect(regionOfLanguage('en-GB')).to.equal('GB');
    expect(regionOfLanguage('zh-Hant-SG')).to.equal('SG');
    expect(regionOfLanguage('es-mx')).to.equal('MX');
    for (const tag of ['en', '', 'en_GB!', 'x', '-']) expect(regionOfLanguage(tag)).to.equal(undefined);
  });

  it('comes from the attribute', async () => {
    expect(call(await fixture(html`<back-spasm-tips region="uk" lang="en-US"></back-spasm-tips>`))).to.equal('tel:999');
  });

  it('comes from the language when the attribute is absent', async () => {
    expect(call(await fixture(html`<back-spasm-tips lang="en-AU"></back-spasm-tips>`))).to.equal('tel:000');
  });

  it('is unknown for a wrong attribute, whatever the language, with one warning', async () => {
    const element = await fixture<BackSpasmTips>(
      html`<back-spasm-tips region="Narnia" lang="en-AU"></back-spasm-tips>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(call(element)).to.equal(null);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<back-spasm-tips> region="Narnia"').and.include('GB').and.include('US');
  });

  it('provides its readers’ words and the name of its medicine', () => {
    const american = regionTextOf(findRegion('US'), common).values;
    const british = regionTextOf(findRegion('GB'), common).values;
    expect(american['tummy']).to.equal('belly');
    expect(american['paracetamol']).to.equal('acetaminophen');
    expect(british['tummy']).to.equal('tummy');
    expect(british['paracetamol']).to.equal('paracetamol');
    expect(regionTextOf(undefined, common).values['tummy']).to.equal('tummy');
  });
});

describe('text with place-holders', () => {
  it('is filled at every occurrence', () => {
    expect(fill('Ask {doctor} or {doctor}, {count} times.', { doctor: 'a GP', count: 3 })).to.equal(
      'Ask a GP or a GP, 3 times.',
    );
  });

  it('gets a capital where the place-holder has one', () => {
    expect(fill('{Doctor} can help.', { doctor: 'a GP' })).to.equal('A GP can help.');
    expect(fill('{EmergencyDepartment}', { emergencyDepartment: 'the ER' })).to.equal('The ER');
  });

  it('keeps a place-holder without a value, where a test finds it', () => {
    expect(fill('{nothing} {Nothing} {} { doctor }', { doctor: 'a GP' })).to.equal('{nothing} {Nothing} {} { doctor }');
  });

  it('keeps names that every object inherits', () => {
    expect(fill('{constructor} {toString} {valueOf}', {})).to.equal('{constructor} {toString} {valueOf}');
  });

  it('takes values literally: with braces, dollars or empty', () => {
    expect(fill('[{a}{b}{c}]', { a: '{b}', b: '$&$1', c: '' })).to.equal('[{b}$&$1]');
  });

  it('becomes empty for an empty value, also with a capital', () => {
    expect(fill('{empty}{Empty}!', { empty: '' })).to.equal('!');
  });
});

describe('telephone address', () => {
  it('keeps diallable characters and escapes the hash', () => {
    expect(telephoneAddress('+44 (0)1632 960-123')).to.equal('tel:+441632960123');
    expect(telephoneAddress('(01632) 960123')).to.equal('tel:01632960123');
    expect(telephoneAddress('#7119')).to.equal('tel:%237119');
    expect(telephoneAddress('*31#5550100')).to.equal('tel:*31%235550100');
  });
});
