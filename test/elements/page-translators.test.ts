/**
 * Translators in the browser change the text nodes of a page, also in shadow trees. A bilingual one puts its words below each
 * text, in an element that it marks, and puts them back if they go.
 */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { english } from '../../src/content/en/heat-cold-timer.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';
import { fallbackTags } from '../../src/fallback.js';
import { warnings } from '../support/warnings.js';
import { nextFrame } from '../accessibility/stage.js';
import { onPage } from './on-page.js';
import { PageTime } from './page-time.js';
import { find, findAll, textOf } from './queries.js';

const words = english['heat-cold-timer'];

/** Translates each line of an element that has no translation; returns how many lines it translated. */
function addTranslations(element: Element, wrap: () => HTMLElement): number {
  const lines = findAll(element, 'li, p, h2, button, legend, label').filter((line) => line.textContent.trim());
  const missing = lines.filter((line) => !line.querySelector('font'));
  for (const line of missing) {
    const translation = document.createElement('font');
    translation.lang = 'fr';
    translation.textContent = '[FR]';
    const added = wrap();
    added.append(document.createElement('br'), translation);
    line.append(added);
  }
  return missing.length;
}

const element = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
  Object.entries(attributes).reduce(
    (made, [name, value]) => (made.setAttribute(name, value), made),
    document.createElement(tag),
  );

const bilingual: Readonly<Record<string, () => HTMLElement>> = {
  'Immersive Translate': () => element('font', { class: 'notranslate immersive-translate-target-wrapper' }),
  'translate="no"': () => element('font', { translate: 'no' }),
  'Kiss Translator': () => element('kiss-translator', { class: 'kiss-translator-wrapper notranslate' }),
};

for (const tag of fallbackTags) {
  for (const [name, wrap] of Object.entries(bilingual)) {
    it(`words of a bilingual translator (${name}) stay once in each line of ${tag}`, async () => {
      const care = await onPage(tag as 'stretch-card', { region: 'GB' });
      expect(addTranslations(care, wrap)).to.be.above(5);
      const before = care.shadowRoot!.textContent.split('[FR]').length;
      for (let time = 0; time < 5; time++) {
        care.requestUpdate();
        await care.updateComplete;
        await nextFrame();
        addTranslations(care, wrap);
      }
      expect(care.shadowRoot!.textContent.split('[FR]').length).to.equal(before);
      expect(findAll(care, 'font[lang=fr]').map((each) => each.previousElementSibling?.localName)).to.deep.equal(
        Array(before - 1).fill('br'),
      );
      expect(warnings('could not be shown')).to.deep.equal([]);
    });
  }
}

/** The texts within a part that a translator changes. */
function textsIn(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
  return texts;
}

/** What translators do to each text that they replace. */
const replacing: Readonly<Record<string, (text: Text) => void>> = {
  'Safari, Firefox and Linguist': (text) => {
    text.data = `«${text.data.trim()}»`;
  },
  Edge: (text) => {
    text.parentElement!.setAttribute('_msttexthash', '2109081');
    const font = element('font', { _mstmutation: '1' });
    font.textContent = `«${text.data.trim()}»`;
    text.replaceWith(font);
  },
  Baidu: (text) => {
    const trans = element('trans', { 'data-src': text.data, 'data-dst': 'x', style: 'background: transparent' });
    trans.textContent = `«${text.data.trim()}»`;
    text.replaceWith(trans);
  },
  // Each sentence of a text.
  Yandex: (text) => {
    text.replaceWith(
      ...text.data.split(/(?<=[.!?] )/u).map((sentence, index) => {
        const part = element('ya-tr-span', { 'data-index': `1-${index}`, 'data-type': 'trSpan' });
        part.textContent = `«${sentence.trim()}» `;
        return part;
      }),
    );
  },
  'Kiss Translator, without the original': (text) => {
    const wrapper = element('kiss-translator', { class: 'kiss-translator-wrapper notranslate' });
    const [words, backup] = [element('font', { lang: 'fr' }), document.createElement('template')];
    words.textContent = `«${text.data.trim()}»`;
    backup.className = 'kiss-translator-backup';
    text.after(wrapper);
    // Markers of the page's scripts before the text go with it.
    backup.content.append(...(text.previousSibling instanceof Comment ? [text.previousSibling] : []), text);
    wrapper.append(words, backup);
  },
};

for (const [name, replace] of Object.entries(replacing)) {
  const translate = (care: Element): void => textsIn(find(care, '.care-base')).forEach(replace);

  it(`check shows the right action and number after ${name} has translated it`, async () => {
    const check = await onPage('red-flag-check', { region: 'GB' });
    find(check, '[data-sign="not-improving"]').click();
    await check.updateComplete;
    translate(check);
    find(check, '[data-sign="trouble-starting-to-pee"]').click();
    await check.updateComplete;
    expect(check.urgency).to.equal('emergency-now');
    expect(textOf(find(check, '[role=alert]')))
      .to.contain('999')
      .and.not.contain('«');
    translate(check);
    check.region = 'US';
    await check.updateComplete;
    const links = findAll(check, '.care-card[data-urgency="emergency-now"] .care-call');
    expect(links.length).to.be.above(0);
    for (const link of links) expect(textOf(link)).to.contain('911').and.not.contain('999');
    expect(warnings('could not be shown')).to.deep.equal([]);
  });

  it(`timer says only what is true now after ${name} has translated it`, async () => {
    PackGuide.page = undefined;
    const time = new PageTime();
    const timer = await onPage('heat-cold-timer', { mode: 'heat', region: 'GB' });
    translate(timer);
    findAll(timer, '.heat-controls button')[0]!.click();
    await timer.updateComplete;
    translate(timer);
    findAll(timer, '.heat-controls button')[0]!.click();
    await timer.updateComplete;
    translate(timer);
    expect(textOf(find(timer, '.heat-stage'))).to.contain('«');
    time.pass(15 * 60);
    await timer.updateComplete;
    expect(textOf(find(timer, '.heat-stage'))).to.equal(words.off);
    expect(textOf(find(timer, '[role=alert]'))).to.equal(`${words.off} ${words.question}`);
    translate(timer);
    time.pass(10);
    await timer.updateComplete;
    expect(textOf(find(timer, '[role=alert]'))).to.equal(`${words.off} ${words.question}`);
    translate(timer);
    findAll(timer, '.heat-controls button')[0]!.click();
    await timer.updateComplete;
    expect(textOf(find(timer, '.heat-stage'))).to.match(/^Wait until/);
    expect([
      textOf(find(timer, '[role=alert]')),
      textOf(find(timer, '[aria-live=polite].care-visually-hidden')),
    ]).to.deep.equal(['', words.why]);
    expect(warnings('could not be shown')).to.deep.equal([]);
  });
}
