import { expect, fixture, html } from '@open-wc/testing';
import { content as arabic } from '../../../src/content/ar/index.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import '../../../src/elements/pain-diary/pain-diary.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import { findAll, textOf } from '../../elements/queries.js';
import { waitUntil } from '../../support/wait.js';
import { warnings } from '../../support/warnings.js';

const { common } = arabic;
const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part="base"]')!;
const isArabic = (element: Element): Promise<void> =>
  waitUntil(() => textOf(element.shadowRoot).includes(common.machineTranslated), 'Arabic words');

describe('Arabic', () => {
  it('is shown from right to left in every element where an ancestor has lang="ar", with the numbers of the region', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar">
        <red-flag-check region="GB"></red-flag-check>
        <back-spasm-tips region="US"></back-spasm-tips>
        <pain-diary></pain-diary>
      </div>`,
    );
    for (const element of page.children) {
      await isArabic(element);
      expect(textOf(element.shadowRoot)).to.include(common.notReviewed);
      expect(getComputedStyle(base(element)).direction).to.equal('rtl');
    }
    const [check, tips, diary] = [...page.children].map((element) => textOf(element.shadowRoot));
    expect(check).to.include('اتصل على 999 أو اذهب إلى قسم الطوارئ (A&E) الآن');
    expect(tips).to.include('اتصل على \u2066911\u2069').and.include('أسيتامينوفين');
    expect(diary).to.include(common.unknownEmergencyNumber);
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps the dir that the page sets around it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><red-flag-check region="GB"></red-flag-check></div>`,
    );
    const element = page.firstElementChild!;
    await isArabic(element);
    expect(base(element).dir).to.equal('rtl');
  });

  it('replaces English at run time, turns the element round and keeps what the visitor ticked', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><red-flag-check region="US"></red-flag-check></div>`);
    const element = page.firstElementChild!;
    const boxes = () => findAll<HTMLInputElement>(element, 'input[type="checkbox"]');
    boxes()[3]!.click();
    const ticked = () => boxes().flatMap(({ checked }, index) => (checked ? [index] : []));
    expect(ticked()).to.deep.equal([3]);
    page.lang = 'ar';
    await isArabic(element);
    expect(base(element).dir).to.equal('rtl');
    expect(ticked()).to.deep.equal([3]);
    page.lang = 'en';
    await waitUntil(() => !textOf(element.shadowRoot).includes(common.machineTranslated), 'English words');
    expect(base(element).dir).to.equal('ltr');
    expect(ticked()).to.deep.equal([3]);
  });
});
