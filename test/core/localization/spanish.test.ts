import { expect, fixture, html } from '@open-wc/testing';
import { content as spanish } from '../../../src/content/es/index.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import '../../../src/elements/daily-habits/daily-habits.define.js';
import '../../../src/elements/red-flag-check/red-flag-check.define.js';
import { findAll, textOf } from '../../elements/queries.js';
import { waitUntil } from '../../support/wait.js';
import { warnings } from '../../support/warnings.js';

const { common } = spanish;
const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part="base"]')!;
const isSpanish = (element: Element): Promise<void> =>
  waitUntil(() => textOf(element.shadowRoot).includes(common.machineTranslated), 'Spanish words');

describe('Spanish', () => {
  it('is shown in every element where an ancestor has lang="es", with the numbers of the region', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="es">
        <red-flag-check region="MX"></red-flag-check>
        <back-spasm-tips region="ES"></back-spasm-tips>
        <daily-habits></daily-habits>
      </div>`,
    );
    for (const element of page.children) {
      await isSpanish(element);
      expect(textOf(element.shadowRoot)).to.include(common.notReviewed);
      expect(base(element).dir).to.equal('ltr');
    }
    const [check, tips, habits] = [...page.children].map((element) => textOf(element.shadowRoot));
    expect(check)
      .to.include(spanish['red-flag-check'].heading)
      .and.include('Llame al 911 o vaya a urgencias ahora si:');
    expect(tips).to.include('Llame al 112');
    expect(habits).to.include('número de emergencias de su zona');
    expect(warnings()).to.deep.equal([]);
  });

  it('takes the region from the language, such as es-US', async () => {
    const element = await fixture(html`<red-flag-check lang="es-US"></red-flag-check>`);
    await isSpanish(element);
    expect(textOf(element.shadowRoot)).to.include('Llame al 911 o vaya a la sala de emergencias (ER) ahora si:');
  });

  it('replaces English at run time and keeps what the visitor ticked', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><red-flag-check region="US"></red-flag-check></div>`);
    const element = page.firstElementChild!;
    const boxes = () => findAll<HTMLInputElement>(element, 'input[type="checkbox"]');
    boxes()[3]!.click();
    const ticked = () => boxes().flatMap(({ checked }, index) => (checked ? [index] : []));
    expect(ticked()).to.deep.equal([3]);
    page.lang = 'es';
    await isSpanish(element);
    expect(ticked()).to.deep.equal([3]);
    page.lang = 'en';
    await waitUntil(() => !textOf(element.shadowRoot).includes(common.machineTranslated), 'English words');
    expect(ticked()).to.deep.equal([3]);
  });
});
