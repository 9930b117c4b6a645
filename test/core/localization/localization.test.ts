import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { english as tips } from '../../../src/content/en/back-spasm-tips.js';
import { english as diary } from '../../../src/content/en/pain-diary.js';
import { english as check } from '../../../src/content/en/red-flag-check.js';
import { english as stretch } from '../../../src/content/en/stretch-card.js';
import type { LocaleContent, WordsFor } from '../../../src/content/locale.js';
import { registerLocale } from '../../../src/core/localization/locale-loader.js';
import { Localization, languageOf } from '../../../src/core/localization/localization.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import type { BackSpasmTips } from '../../../src/elements/back-spasm-tips/back-spasm-tips.js';
import '../../../src/elements/pain-diary/pain-diary.define.js';
import '../../../src/elements/stretch-card/stretch-card.define.js';
import { textOf } from '../../elements/queries.js';
import { warnings } from '../../support/warnings.js';
import { waitUntil } from '../../support/wait.js';

/** A complete made-up language: English, except for a heading that identifies it. */
function madeUp(locale: string, direction: 'ltr' | 'rtl' = 'rtl'): LocaleContent {
  const content: WordsFor<'back-spasm-tips'> &
    WordsFor<'pain-diary'> &
    WordsFor<'red-flag-check'> &
    WordsFor<'stretch-card'> = {
    locale,
    direction,
    review: { ...tips.review, translation: 'machine' },
    common: tips.common,
    'back-spasm-tips': { ...tips['back-spasm-tips'], heading: `Heading in ${locale}` },
    'pain-diary': { ...diary['pain-diary'], heading: `Heading in ${locale}` },
    'red-flag-check': check['red-flag-check'],
    'stretch-card': stretch['stretch-card'],
  };
  return content as LocaleContent;
}

/** Registers a made-up language and counts its loads. */
function register(locale: string, direction?: 'ltr' | 'rtl'): { loads: number } {
  const counter = { loads: 0 };
  registerLocale(locale, () => {
    counter.loads++;
    return Promise.resolve(madeUp(locale, direction));
  });
  return counter;
}

/** Registers a made-up language whose words arrive when the returned function is called. */
function registerLate(locale: string): () => void {
  let arrive = (_content: LocaleContent): void => {};
  const arrival = new Promise<LocaleContent>((resolve) => (arrive = resolve));
  registerLocale(locale, () => arrival);
  return () => arrive(madeUp(locale));
}

const englishHeading = tips['back-spasm-tips'].heading;
const headingOf = (element: Element): string =>
  element.shadowRoot!.querySelector('slot[name="heading"] > *')?.textContent.trim() ?? '';
const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part="base"]')!;
const shows = (element: Element, locale: string): Promise<void> =>
  waitUntil(() => headingOf(element) === `Heading in ${locale}`, `heading in ${locale}`);

/** Resolves after earlier observers have received a change of `lang` in the document. */
const languageChange = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  });

afterEach(() => document.documentElement.setAttribute('lang', 'en'));

describe('nearest language', () => {
  it('is the element’s, else an ancestor’s, else the page’s', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr">
        <p><b></b></p>
      </div>`,
    );
    const inner = outer.querySelector('b')!;
    expect(languageOf(inner)).to.equal('fr');
    inner.lang = 'de-AT';
    expect(languageOf(inner)).to.equal('de-AT');
    inner.removeAttribute('lang');
    outer.removeAttribute('lang');
    expect(languageOf(inner)).to.equal('en');
  });

  it('is empty when lang="" marks it as unknown', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang=""><b></b></div>`);
    expect(languageOf(outer.querySelector('b')!)).to.equal('');
  });

  it('is found across one or two shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="pt-BR"><p></p></div>`);
    const middle = document.createElement('div');
    const inner = document.createElement('b');
    middle.attachShadow({ mode: 'closed' }).append(inner);
    outer.querySelector('p')!.attachShadow({ mode: 'open' }).append(middle);
    expect(languageOf(inner)).to.equal('pt-BR');
    middle.lang = 'es';
    expect(languageOf(inner)).to.equal('es');
  });
});

describe('registered language', () => {
  it('loads only when an element needs it, once for several elements', async () => {
    const counter = register('qaa');
    await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    expect(counter.loads).to.equal(0);
    const both = await fixture<HTMLElement>(
      html`<div lang="qaa"><back-spasm-tips></back-spasm-tips><back-spasm-tips></back-spasm-tips></div>`,
    );
    for (const element of both.children) await shows(element, 'qaa');
    const later = await fixture(html`<back-spasm-tips lang="qaa"></back-spasm-tips>`);
    await shows(later, 'qaa');
    expect(counter.loads).to.equal(1);
    expect(warnings()).to.deep.equal([]);
  });

  it('leaves the text inside the tag in sight until its words arrive, and shows no English', async () => {
    const arrive = registerLate('qab');
    const page = await fixture<HTMLElement>(html`<div lang="qab"></div>`);
    const element = document.createElement('back-spasm-tips');
    element.textContent = 'Text inside';
    page.append(element);
    await nextFrame();
    const { shadowRoot } = element;
    expect(shadowRoot!.querySelector('slot')!.assignedNodes()).to.deep.equal([element.firstChild]);
    expect(textOf(shadowRoot)).to.equal('');
    arrive();
    await shows(element, 'qab');
    expect(shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  it('shows the emergency signs in an empty tag until its words arrive', async () => {
    const arrive = registerLate('qae');
    const page = await fixture<HTMLElement>(html`<div lang="qae"></div>`);
    const element = document.createElement('back-spasm-tips');
    element.setAttribute('region', 'GB');
    page.append(element);
    await nextFrame();
    expect(element.shadowRoot!.querySelector('slot')!.textContent).to.include('999');
    arrive();
    await shows(element, 'qae');
  });

  it('shows its words once, with its styles, if something rendered it before they arrived', async () => {
    const arrive = registerLate('qaj');
    const page = await fixture<HTMLElement>(html`<div lang="qaj"></div>`);
    const element = document.createElement('pain-diary');
    page.append(element);
    await nextFrame();
    // Printing renders the diary at once.
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
    expect(element.shadowRoot!.querySelectorAll('.care-base')).to.have.length(1);
    arrive();
    await shows(element, 'qaj');
    expect(element.shadowRoot!.querySelectorAll('.care-base')).to.have.length(1);
  });

  it('keeps style sheets that are elements while it waits', async () => {
    const arrive = registerLate('qak');
    const page = await fixture<HTMLElement>(html`<div lang="qak"></div>`);
    const element = document.createElement('back-spasm-tips');
    page.append(element);
    // As Lit writes them in a browser without constructable style sheets.
    element.shadowRoot!.append(document.createElement('style'));
    await nextFrame();
    arrive();
    await shows(element, 'qak');
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.length(1);
  });

  it('shows its words if the element left the page before they arrived', async () => {
    const arrive = registerLate('qai');
    const page = await fixture<HTMLElement>(html`<div lang="qai"></div>`);
    const element = document.createElement('back-spasm-tips');
    page.append(element);
    element.remove();
    arrive();
    await element.updateComplete;
    page.append(element);
    await shows(element, 'qai');
  });

  it('replaces another language only when its words have arrived', async () => {
    register('qag');
    const arrive = registerLate('qah');
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips lang="qag"></back-spasm-tips>`);
    const change = languageChange();
    element.lang = 'qah';
    await change;
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Heading in qag');
    arrive();
    await shows(element, 'qah');
  });

  it('sets the writing direction of its words', async () => {
    register('qac', 'rtl');
    const element = await fixture(html`<back-spasm-tips lang="qac"></back-spasm-tips>`);
    await shows(element, 'qac');
    expect(getComputedStyle(base(element)).direction).to.equal('rtl');
  });

  it('is used when its regional variant is not registered', async () => {
    register('qad');
    const element = await fixture(html`<back-spasm-tips lang="QAD-Latn-GB"></back-spasm-tips>`);
    await shows(element, 'qad');
    expect(element.shadowRoot!.querySelector('a[href^="tel:"]')!.getAttribute('href')).to.equal('tel:999');
  });

  it('gives way to its regional variant', async () => {
    register('qae');
    register('qae-BR');
    const element = await fixture(html`<back-spasm-tips lang="qae-br"></back-spasm-tips>`);
    await shows(element, 'qae-BR');
  });

  it('reaches every kind of element with one load', async () => {
    const counter = register('qaf');
    const card = await fixture(html`<stretch-card lang="qaf"></stretch-card>`);
    await waitUntil(() =>
      card.shadowRoot!.querySelector('[part="review"]')!.textContent.includes('computer translated'),
    );
    const element = await fixture(html`<back-spasm-tips lang="qaf"></back-spasm-tips>`);
    await shows(element, 'qaf');
    expect(counter.loads).to.equal(1);
  });
});

describe('English words in a page of another language', () => {
  it('are marked as English, left to right', async () => {
    const outer = await fixture(html`<div lang="he" dir="rtl"><back-spasm-tips></back-spasm-tips></div>`);
    const element = outer.querySelector('back-spasm-tips')!;
    expect(headingOf(element)).to.equal(englishHeading);
    expect(base(element).lang).to.equal('en');
    expect(getComputedStyle(base(element)).direction).to.equal('ltr');
  });

  it('inherit direction and language from an English page', async () => {
    const element = await fixture(html`<back-spasm-tips lang="en-GB"></back-spasm-tips>`);
    expect(base(element).hasAttribute('lang')).to.equal(false);
    expect(getComputedStyle(base(element)).direction).to.equal('ltr');
  });

  it('follow a later change of the page’s direction, so that arrows point the right way', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en" dir="ltr"><back-spasm-tips></back-spasm-tips></div>`);
    const summary = outer.querySelector('back-spasm-tips')!.shadowRoot!.querySelector('summary')!;
    expect(summary.matches(':dir(rtl)')).to.equal(false);
    outer.dir = 'rtl';
    await waitUntil(() => summary.matches(':dir(rtl)'));
  });

  it('are marked as English when nothing names a language', async () => {
    const element = await fixture(html`<back-spasm-tips lang=""></back-spasm-tips>`);
    expect(base(element).lang).to.equal('en');
  });
});

describe('language change', () => {
  before(() => {
    register('qba');
    register('qbb');
  });

  it('takes effect on the element itself', async () => {
    const element = await fixture<HTMLElement>(html`<back-spasm-tips></back-spasm-tips>`);
    element.lang = 'qba';
    await shows(element, 'qba');
    element.lang = 'qbb';
    await shows(element, 'qbb');
    element.removeAttribute('lang');
    await waitUntil(() => headingOf(element) === englishHeading);
  });

  it('takes effect on an ancestor', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <p><back-spasm-tips></back-spasm-tips></p>
      </div>`,
    );
    outer.lang = 'qba';
    await shows(outer.querySelector('back-spasm-tips')!, 'qba');
  });

  it('takes effect on <html>', async () => {
    const element = await fixture(html`<back-spasm-tips></back-spasm-tips>`);
    document.documentElement.lang = 'qbb';
    await shows(element, 'qbb');
  });

  it('takes effect outside the element’s shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const root = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const element = root.appendChild(document.createElement('back-spasm-tips'));
    await element.updateComplete;
    outer.lang = 'qba';
    await shows(element, 'qba');
    (root.host as HTMLElement).lang = 'qbb';
    await shows(element, 'qbb');
  });

  it('takes effect when the element moves into a part in another language', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <div lang="qba"><back-spasm-tips></back-spasm-tips></div>
        <div lang="qbb"></div>
      </div>`,
    );
    const element = outer.querySelector('back-spasm-tips')!;
    await shows(element, 'qba');
    outer.lastElementChild!.append(element);
    await shows(element, 'qbb');
  });

  it('updates the names and numbers of the region', async () => {
    const element = await fixture<HTMLElement>(html`<back-spasm-tips lang="en"></back-spasm-tips>`);
    const call = (): string | null =>
      element.shadowRoot!.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? null;
    expect(call()).to.equal(null);
    element.lang = 'en-NZ';
    await waitUntil(() => call() === 'tel:111');
    element.lang = 'en-US';
    await waitUntil(() => call() === 'tel:911');
  });

  it('leaves other elements on the page unchanged', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div><back-spasm-tips lang="qba"></back-spasm-tips><back-spasm-tips lang="en"></back-spasm-tips></div>`,
    );
    const [first, second] = [...outer.children] as [HTMLElement, HTMLElement];
    await shows(first, 'qba');
    expect(headingOf(second)).to.equal(englishHeading);
    second.lang = 'qbb';
    await shows(second, 'qbb');
    expect(headingOf(first)).to.equal('Heading in qba');
  });
});

describe('language that cannot be loaded', () => {
  it('causes one warning and one attempt, and English stays', async () => {
    let tries = 0;
    registerLocale('qca', () => {
      tries++;
      return Promise.reject(new Error('no network'));
    });
    const outer = await fixture<HTMLElement>(
      html`<div lang="qca"><back-spasm-tips></back-spasm-tips><back-spasm-tips></back-spasm-tips></div>`,
    );
    await waitUntil(() => warnings('qca').length > 0);
    const third = await fixture<BackSpasmTips>(html`<back-spasm-tips lang="qca"></back-spasm-tips>`);
    await third.updateComplete;
    for (const element of [...outer.children, third]) expect(headingOf(element)).to.equal(englishHeading);
    expect(tries).to.equal(1);
    expect(warnings('qca')).to.have.length(1);
    expect(warnings()[0]).to.include('no network');
  });

  it('throws nothing when the loader throws synchronously', async () => {
    registerLocale('qcb', () => {
      throw new Error('broken loader');
    });
    const element = await fixture(html`<back-spasm-tips lang="qcb"></back-spasm-tips>`);
    await waitUntil(() => warnings('broken loader').length === 1);
    expect(headingOf(element)).to.equal(englishHeading);
  });

  it('leaves English, not the previous language', async () => {
    register('qcc');
    registerLocale('qcd', () => Promise.reject(new Error('no network')));
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips lang="qcc"></back-spasm-tips>`);
    await shows(element, 'qcc');
    element.lang = 'qcd';
    await waitUntil(() => warnings('qcd').length > 0);
    await element.updateComplete;
    expect(headingOf(element)).to.equal(englishHeading);
  });
});

describe('language file without words', () => {
  for (const [what, given] of Object.entries({ nothing: undefined, 'a part': { locale: 'qbz', direction: 'ltr' } })) {
    it(`leaves English after one request and one warning: ${what}`, async () => {
      let loads = 0;
      registerLocale('qbz', () => {
        loads++;
        return Promise.resolve(given as unknown as LocaleContent);
      });
      const element = await fixture(html`<back-spasm-tips lang="qbz"></back-spasm-tips>`);
      await waitUntil(() => warnings('qbz').length === 1);
      expect(headingOf(element)).to.equal(englishHeading);
      expect(loads).to.equal(1);
    });
  }
});

describe('element that has left the page', () => {
  class Listener extends HTMLElement {
    updates = 0;
    readonly updateComplete = Promise.resolve(true);
    addController(): void {}
    removeController(): void {}
    requestUpdate(): void {
      this.updates++;
    }
  }
  customElements.define('language-listener', Listener);
  const listen = (): { host: Listener; localization: Localization<'back-spasm-tips'> } => {
    const host = new Listener();
    return { host, localization: new Localization(host satisfies ReactiveControllerHost & Element, tips) };
  };

  it('receives no more changes, while others still do', async () => {
    const [gone, stays] = [listen(), listen()];
    for (const { host, localization } of [gone, stays]) {
      document.body.append(host);
      localization.hostConnected();
    }
    gone.host.remove();
    gone.localization.hostDisconnected();
    gone.host.updates = stays.host.updates = 0;
    const change = languageChange();
    document.documentElement.lang = 'fr';
    await change;
    expect(stays.host.updates).to.equal(1);
    expect(gone.host.updates).to.equal(0);
    stays.host.remove();
    stays.localization.hostDisconnected();
  });

  it('updates when it returns', () => {
    const { host, localization } = listen();
    document.body.append(host);
    localization.hostConnected();
    host.remove();
    localization.hostDisconnected();
    document.documentElement.lang = 'de';
    document.body.append(host);
    localization.hostConnected();
    expect(localization.language).to.equal('de');
    host.remove();
    localization.hostDisconnected();
  });

  it('ignores words that arrive too late, and shows them when it returns', async () => {
    const arrive = registerLate('qda');
    const element = await fixture<BackSpasmTips>(html`<back-spasm-tips lang="en"></back-spasm-tips>`);
    const parent = element.parentElement!;
    const change = languageChange();
    element.lang = 'qda';
    await change;
    element.remove();
    arrive();
    await element.updateComplete;
    expect(headingOf(element)).to.equal(englishHeading);
    parent.append(element);
    await shows(element, 'qda');
  });
});
