import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../../src/content/en/pain-relief-guide.js';
import { medicineIds, products, type ProductId } from '../../src/content/advice/medicines.js';
import { regions } from '../../src/content/region/regions.js';
import '../../src/elements/pain-relief-guide/pain-relief-guide.define.js';
import { PainReliefGuide } from '../../src/elements/pain-relief-guide/pain-relief-guide.js';
import { fallback } from '../../src/fallback.js';
import { warnings } from '../support/warnings.js';
import { click, press } from '../support/commands.js';
import { allText, button, calls, find, findAll, focused, isShown, precedes, textOf } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['pain-relief-guide'];
const ids = Object.keys(products) as ProductId[];

const guide = (attributes: Readonly<Record<string, string>> = {}): Promise<PainReliefGuide> => {
  const element = document.createElement('pain-relief-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return fixture(element);
};
const names = (element: Element): string[] => findAll(element, '[part="medicine"] > summary').map(textOf);
/** The guide with its products unfolded. */
const guideToTick = async (attributes: Readonly<Record<string, string>>): Promise<PainReliefGuide> => {
  const element = await guide(attributes);
  find<HTMLDetailsElement>(element, '[part="products-fold"]').open = true;
  return element;
};
const result = (element: Element): string => textOf(find(element, '[part="result"]'));
const box = (element: Element, id: ProductId): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[value="${id}"]`);
const resultHas = (element: Element, count: number): Promise<void> =>
  waitUntil(() => findAll(element, '[part="result"] > p').length === count, `${count} lines`);

/** The visible text without white space and without the parts that need script. */
function written(root: Element | ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const each of copy.querySelectorAll('.care-reserve, legend, button, slot[name="footer"]')) each.remove();
  return (copy.textContent ?? '').replace(/\s+/g, '');
}

describe('<pain-relief-guide> text', () => {
  for (const { code } of [...regions, { code: undefined }]) {
    it(`equals the fallback in ${code ?? 'no region'}`, async () => {
      const element = await guide(code ? { region: code } : {});
      const markup = fallback('pain-relief-guide', code ? { region: code } : {});
      const plain = new DOMParser().parseFromString(markup, 'text/html').body;
      expect(written(element.shadowRoot!)).to.equal(written(plain));
      expect(allText(element)).not.to.match(/[{}]|undefined|\[object/);
    });
  }

  it('starts with the emergency signs, then who must not take it, all in sight', async () => {
    const element = await guide({ region: 'GB' });
    const [strip] = findAll(element, '.care-card');
    expect(strip!.querySelector('details') !== null).to.equal(true);
    expect(isShown(strip!.querySelector('a[href="tel:999"]')!)).to.equal(true);
    const never = findAll(element, 'div[part="caution"] li');
    expect(never.map(textOf)).to.deep.equal([
      ...Object.values(words.never),
      'you take anything else that has paracetamol in it: never take both',
    ]);
    for (const each of never) {
      expect(isShown(each)).to.equal(true);
      expect(precedes(strip!, each)).to.equal(true);
      for (const details of findAll(element, 'details').slice(1)) expect(precedes(each, details)).to.equal(true);
    }
  });

  it('shows overdose advice with its numbers in sight, before any medicine', async () => {
    const element = await guide({ region: 'GB' });
    const card = find(element, '[part~="too-much"]');
    expect(isShown(card.querySelector('a[href="tel:999"]')!)).to.equal(true);
    expect(isShown(card.querySelector('a[href="tel:111"]')!)).to.equal(true);
    expect(precedes(card, find(element, '[part="medicine"]'))).to.equal(true);
    expect(textOf(card)).to.include('Immediate action required').and.include('even if you feel fine');
    expect(card.closest('details') ?? card.querySelector('details')).to.equal(null);
  });

  it('says beside the medicines when to stop one like ibuprofen, and only for those', async () => {
    const element = await guide({ region: 'GB', medicines: 'ibuprofen' });
    const stop = find(element, '[part="stop"]');
    expect(precedes(find(element, '[part="medicine"]'), stop)).to.equal(true);
    for (const line of [...words.stopNow, ...words.stop]) {
      expect(textOf(stop)).to.include(line.replace('{tummy}', 'tummy').replace('{poo}', 'poo'));
    }
    element.setAttribute('medicines', 'paracetamol');
    await element.updateComplete;
    expect(findAll(element, '[part="stop"]')).to.have.length(0);
  });

  it('links the poison line first where the region has one', async () => {
    const lines = [
      ['US', 'tel:18002221222', 'tel:911', 'Call Poison Help on 1-800-222-1222 now, even if you feel fine.'],
      ['GB', 'tel:111', 'tel:999', 'Call NHS 111 (in England, Scotland and Wales) now, even if you feel fine.'],
      ['IE', 'tel:018092166', 'tel:112', 'Call the Public Poisons Line (8am to 10pm) on 01 809 2166 now'],
    ] as const;
    for (const [region, poison, emergency, advice] of lines) {
      const card = find(await guide({ region }), '[part~="too-much"]');
      expect(calls(card)).to.deep.equal([poison, emergency]);
      expect(textOf(card)).to.include(advice);
    }
  });

  it('names no number for an unknown region', async () => {
    const element = await guide();
    expect(calls(element.shadowRoot!)).to.deep.equal([]);
    expect(textOf(find(element, '[part~="too-much"]'))).to.include(english.common.unknownEmergencyNumber);
  });

  it('never replaces the emergency number with the clinic’s', async () => {
    const element = await guide({ region: 'GB', 'clinic-phone': '01632 960123', 'clinic-name': 'Hill Road' });
    expect(new Set(calls(element.shadowRoot!))).to.deep.equal(new Set(['tel:999', 'tel:111']));
  });

  it('shows labels only in the US and Britain', async () => {
    const counts: Readonly<Record<string, number>> = { US: 3, GB: 2 };
    for (const { code } of regions) {
      const element = await guide({ region: code });
      expect(findAll(element, '[part="label"]').length, code).to.equal(counts[code] ?? 0);
      element.remove();
    }
  });

  it('says who it is for, what it does not do and that no clinician reviewed it', async () => {
    const element = await guide({ region: 'GB' });
    for (const line of words.scope) expect(textOf(find(element, '[part="scope"]'))).to.include(line);
    expect(textOf(find(element, '[part="review"]'))).to.include(english.common.notReviewed);
    expect(findAll(element, '[part="sources"] li').length).to.be.greaterThan(8);
  });

  it('follows a change of region, also through the language', async () => {
    const element = await guide({ region: 'GB' });
    expect(names(element)[2]).to.equal('Paracetamol');
    element.region = 'US';
    await element.updateComplete;
    expect(names(element)).to.deep.equal([
      'Ibuprofen (Advil, Motrin)',
      'Naproxen sodium (Aleve)',
      'Acetaminophen (Tylenol)',
    ]);
    element.removeAttribute('region');
    element.region = null;
    element.lang = 'en-CA';
    await waitUntil(() => names(element)[0] === 'Ibuprofen (Advil)');
    expect(findAll(element, '[part="label"]')).to.have.length(0);
  });

  it('has its headings in the order of the page', async () => {
    const element = await guide({ 'heading-level': '4' });
    const levels = findAll(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels[0]).to.equal('h4');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h5']));
  });
});

describe('<pain-relief-guide> medicines', () => {
  it('show all three by default', async () => {
    const element = await guide({ region: 'GB' });
    expect(names(element)).to.have.length(3);
  });

  it('follow the attribute’s choice and order', async () => {
    const element = await guide({ region: 'JP', medicines: 'paracetamol, ibuprofen' });
    expect(names(element)).to.deep.equal(['Acetaminophen (アセトアミノフェン)', 'Ibuprofen (イブプロフェン)']);
    element.setAttribute('medicines', 'naproxen');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Naproxen (ナプロキセン)']);
    element.removeAttribute('medicines');
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
    expect(warnings()).to.deep.equal([]);
  });

  it('warn once for an unknown id, and show all when none is known', async () => {
    const element = await guide({ medicines: 'ibuprofen morphine' });
    expect(names(element)).to.deep.equal(['Ibuprofen']);
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('<pain-relief-guide> medicines="morphine"').and.include(medicineIds.join(', '));
    const none = await guide({ medicines: 'morphine' });
    expect(names(none)).to.have.length(3);
  });

  it('keep for each shown medicine who must not take it and who asks first', async () => {
    const cautions = async (medicines: string): Promise<string[]> =>
      findAll(await guide({ region: 'GB', medicines }), '[part="caution"] > :is(p, summary)').map(textOf);
    const [never, both, nsaid, paracetamol] = await cautions('');
    expect(never).to.equal('Do not take ibuprofen or naproxen if');
    expect(both).to.equal('Do not take paracetamol if');
    expect(await cautions('naproxen')).to.deep.equal([never, nsaid]);
    expect(await cautions('paracetamol')).to.deep.equal([both, paracetamol]);
    expect(await cautions('paracetamol ibuprofen')).to.deep.equal([never, both, nsaid, paracetamol]);
  });
});

describe('<pain-relief-guide> products', () => {
  it('show no warning until one is ticked', async () => {
    const element = await guide({ region: 'GB' });
    expect(find<HTMLDetailsElement>(element, '[part="products-fold"]').open).to.equal(false);
    expect(result(element)).to.equal('');
    expect(find(element, '[part="result"]').getAttribute('aria-live')).to.equal('polite');
    expect(findAll(element, 'input[type="checkbox"]').map((each) => (each as HTMLInputElement).value)).to.deep.equal(
      ids,
    );
    expect(findAll(element, 'input:checked')).to.have.length(0);
  });

  it('show when ticked what they may contain and what not to combine', async () => {
    const element = await guideToTick({ region: 'GB' });
    await click(box(element, 'combination'));
    await resultHas(element, 1);
    expect(result(element)).to.equal(
      'Co-codamol, or another mix with paracetamol: may contain paracetamol. Do not take it with paracetamol.',
    );
    await click(box(element, 'combination'));
    await resultHas(element, 0);
  });

  it('keep their warning in sight when folded again', async () => {
    const element = await guideToTick({ region: 'GB' });
    await click(box(element, 'aspirin'));
    await resultHas(element, 1);
    find<HTMLDetailsElement>(element, '[part="products-fold"]').open = false;
    expect(isShown(find(element, '[part="result"] > p'))).to.equal(true);
  });

  it('tick with the keyboard and keep the focus', async () => {
    const element = await guideToTick({ region: 'US' });
    box(element, 'cold-flu').focus();
    await press('Space');
    await resultHas(element, 1);
    expect(result(element)).to.include('Do not take it with acetaminophen, ibuprofen or naproxen.');
    expect(focused(element) === box(element, 'cold-flu')).to.equal(true);
    await press('Tab');
    expect(focused(element) === box(element, 'night-time')).to.equal(true);
  });

  it('warn when two ticked products may contain the same drug, and only then', async () => {
    const element = await guideToTick({ region: 'GB' });
    await click(box(element, 'combination'));
    await click(box(element, 'aspirin'));
    await resultHas(element, 2);
    expect(result(element)).not.to.include(words.clash);
    await click(box(element, 'prescribed'));
    await resultHas(element, 4);
    expect(result(element)).to.include(words.clash);
  });

  it('always precede the note that this list is incomplete, whatever is ticked', async () => {
    const element = await guideToTick({ region: 'GB' });
    const limits = (): boolean => allText(element).includes(words.productsLimit);
    expect(limits()).to.equal(true);
    for (const id of ids) box(element, id).click();
    await resultHas(element, ids.length + 1);
    expect(limits()).to.equal(true);
    expect(result(element)).not.to.match(/\b(fine|safe|ok)\b/i);
  });

  it('stay ticked when the region changes, and name its medicines', async () => {
    const element = await guideToTick({ region: 'GB' });
    box(element, 'combination').click();
    await resultHas(element, 1);
    element.region = 'US';
    await element.updateComplete;
    expect(box(element, 'combination').checked).to.equal(true);
    expect(result(element)).to.include('Do not take it with acetaminophen.');
  });

  it('stay ticked when the element moves', async () => {
    const element = await guideToTick({ region: 'GB' });
    box(element, 'aspirin').click();
    await resultHas(element, 1);
    const page = await fixture(html`<section></section>`);
    page.append(element);
    await element.updateComplete;
    expect(box(element, 'aspirin').checked).to.equal(true);
    expect(result(element)).to.include('Aspirin for pain');
  });

  it('appear in no event and no attribute', async () => {
    const element = await guideToTick({ region: 'GB' });
    const outside = element.outerHTML;
    const heard: string[] = [];
    const dispatch = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
    box(element, 'aspirin').click();
    await resultHas(element, 1);
    expect(element.outerHTML).to.equal(outside);
    expect(heard).to.deep.equal([]);
  });
});

describe('<pain-relief-guide> on any page', () => {
  it('keeps everything readable for bad attributes, with one warning each and no error', async () => {
    const element = await guide({ region: 'Atlantis', 'heading-level': 'nine', scheme: 'pink', medicines: '{}' });
    expect(names(element)).to.have.length(3);
    expect(warnings()).to.have.length(4);
  });

  it('throws nothing and loses nothing for any property value', async () => {
    const element = await guide({ region: 'GB' });
    const hostile: unknown[] = [
      null,
      7,
      {},
      [],
      ['ibuprofen'],
      Symbol('x'),
      Object.create(null),
      () => 'x',
      '<b>x</b>',
      NaN,
    ];
    for (const value of hostile) {
      Object.assign(element, { medicines: value, region: value, headingLevel: value, clinicPhone: value });
      await element.updateComplete;
      expect(names(element).length).to.be.greaterThan(0);
      expect(allText(element)).to.include(words.productsLimit);
      expect(element.shadowRoot!.querySelector('b') === null).to.equal(true);
    }
    element.medicines = 'paracetamol';
    await element.updateComplete;
    expect(names(element)).to.have.length(1);
  });

  it('prints with everything open and folds again', async () => {
    const element = await guide({ region: 'GB' });
    const open = (): boolean[] => findAll<HTMLDetailsElement>(element, 'details').map((each) => each.open);
    const all = open().length;
    expect(all).to.be.greaterThan(10);
    expect(open()).to.deep.equal(Array(all).fill(false));
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(Array(all).fill(true));
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal(Array(all).fill(false));
  });

  it('prints on request', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    const element = await guide();
    button(element, english.common.print)!.click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('accepts a slotted heading and footer', async () => {
    const element = await fixture<PainReliefGuide>(
      html`<pain-relief-guide
        ><h2 slot="heading">Ours</h2>
        <p slot="footer">Hill Road</p></pain-relief-guide
      >`,
    );
    const slots = findAll<HTMLSlotElement>(element, 'slot');
    expect(slots.map((slot) => textOf(slot.assignedElements()[0] ?? null))).to.deep.equal(['Ours', 'Hill Road']);
  });

  it('fires care-ready once', async () => {
    let ready = 0;
    const element = document.createElement('pain-relief-guide');
    element.addEventListener('care-ready', () => ready++);
    await fixture(element);
    element.region = 'US';
    await element.updateComplete;
    expect(ready).to.equal(1);
  });
});
