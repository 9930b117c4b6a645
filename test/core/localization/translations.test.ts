/** Every other language, as a page asks for it. `test/node/` has what differs by region. */
import { expect, fixture, html } from '@open-wc/testing';
import { locales } from '../../../src/content/locales.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import '../../../src/elements/pain-diary/pain-diary.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import { findAll, textOf } from '../../elements/queries.js';
import { waitUntil } from '../../support/wait.js';
import { warnings } from '../../support/warnings.js';

const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part="base"]')!;
const text = (element: Element): string => textOf(element.shadowRoot);

for (const [language, load] of Object.entries(locales)) {
  const { common, direction } = await load();
  const isTranslated = (element: Element): Promise<void> =>
    waitUntil(() => text(element).includes(common.machineTranslated), `words in ${language}`);

  describe(`a page in ${language}`, () => {
    it('shows every element in its language and direction, with the numbers of the region', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang=${language}>
          <red-flag-check region="GB"></red-flag-check>
          <back-spasm-tips region="US"></back-spasm-tips>
          <pain-diary></pain-diary>
        </div>`,
      );
      for (const element of page.children) {
        await isTranslated(element);
        expect(text(element)).to.include(common.notReviewed);
        expect(getComputedStyle(base(element)).direction).to.equal(direction);
      }
      const [check, tips, diary] = [...page.children].map(text);
      expect(check).to.include('999').and.include('A&E');
      expect(tips).to.include('911').and.include(common.vocabulary.US?.['paracetamol']);
      expect(diary).to.include(common.unknownEmergencyNumber);
      expect(warnings()).to.deep.equal([]);
    });

    it('takes the region from its lang, such as en-US', async () => {
      const element = await fixture(html`<red-flag-check lang=${`${language}-US`}></red-flag-check>`);
      await isTranslated(element);
      expect(text(element)).to.include('911');
    });

    it('keeps the dir that the page sets, even one that is not of its language', async () => {
      const dir = direction === 'rtl' ? 'ltr' : 'rtl';
      const page = await fixture(
        html`<div lang=${language} dir=${dir}><red-flag-check region="GB"></red-flag-check></div>`,
      );
      const element = page.firstElementChild!;
      await isTranslated(element);
      expect(getComputedStyle(base(element)).direction).to.equal(dir);
    });

    it('replaces English at run time, in its direction, and keeps what the visitor ticked', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="en"><red-flag-check region="US"></red-flag-check></div>`);
      const element = page.firstElementChild!;
      const boxes = () => findAll<HTMLInputElement>(element, 'input[type="checkbox"]');
      const ticked = () => boxes().flatMap(({ checked }, index) => (checked ? [index] : []));
      boxes()[3]!.click();
      expect(ticked()).to.deep.equal([3]);
      page.lang = language;
      await isTranslated(element);
      expect(getComputedStyle(base(element)).direction).to.equal(direction);
      expect(ticked()).to.deep.equal([3]);
      page.lang = 'en';
      await waitUntil(() => !text(element).includes(common.machineTranslated), 'English words');
      expect(getComputedStyle(base(element)).direction).to.equal('ltr');
      expect(ticked()).to.deep.equal([3]);
    });
  });
}
