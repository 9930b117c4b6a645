/** A bilingual translator puts its words below each text, in a `<font>` that it marks, and puts them back if they go. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fallbackTags } from '../../src/fallback.js';
import { warnings } from '../support/warnings.js';
import { nextFrame } from '../accessibility/stage.js';
import { onPage } from './on-page.js';
import { findAll } from './queries.js';

/** Translates each line of an element that has no translation; returns how many lines it translated. */
function translate(element: Element, mark: (font: HTMLElement) => void): number {
  const lines = findAll(element, 'li, p, h2, button, legend, label').filter((line) => line.textContent.trim());
  const missing = lines.filter((line) => !line.querySelector('font'));
  for (const line of missing) {
    const font = document.createElement('font');
    mark(font);
    const words = document.createElement('font');
    words.lang = 'fr';
    words.textContent = '[FR]';
    font.append(document.createElement('br'), words);
    line.append(font);
  }
  return missing.length;
}

const marks: Readonly<Record<string, (font: HTMLElement) => void>> = {
  'class notranslate': (font) => font.classList.add('notranslate'),
  'translate="no"': (font) => font.setAttribute('translate', 'no'),
};

for (const tag of fallbackTags) {
  for (const [name, mark] of Object.entries(marks)) {
    it(`words of a bilingual translator with ${name} stay once in each line of ${tag}`, async () => {
      const element = await onPage(tag as 'stretch-card', { region: 'GB' });
      expect(translate(element, mark)).to.be.above(5);
      const before = element.shadowRoot!.textContent.split('[FR]').length;
      for (let time = 0; time < 5; time++) {
        element.requestUpdate();
        await element.updateComplete;
        await nextFrame();
        translate(element, mark);
      }
      expect(element.shadowRoot!.textContent.split('[FR]').length).to.equal(before);
      expect(findAll(element, 'font font').every((words) => words.previousElementSibling?.localName === 'br')).to.equal(
        true,
      );
      expect(warnings('could not be shown')).to.deep.equal([]);
    });
  }
}
