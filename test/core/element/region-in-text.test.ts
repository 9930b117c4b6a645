/** An element whose `region` a sanitizer removed never shows less than the text inside its tag did. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { SeekHelp } from '../../../src/elements/seek-help/seek-help.js';
import { fallback, fallbackTags } from '../../../src/fallback.js';
import { configure } from '../../../src/core/settings/configure.js';
import { calls } from '../../elements/queries.js';

/** An element without attributes around a text, on a page in American English. */
async function around(tag: string, text: string): Promise<SeekHelp> {
  const page = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
  const element = document.createElement(tag) as SeekHelp;
  element.append(new DOMParser().parseFromString(text, 'text/html').body);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** What a sanitizer leaves that knows no attribute but the address of a link. */
const withoutMarks = (text: string): string => text.replace(/ (?!href)[\w-]+="[^"]*"/g, '');

describe('region in the text', () => {
  for (const tag of fallbackTags) {
    it(`<${tag}> without region reads it from the heading of its text`, async () => {
      const element = await around(tag, fallback(tag, { region: 'GB' }));
      expect(element.region).to.equal('GB');
      expect(calls(element.shadowRoot!)[0]).to.equal('tel:999');
    });

    it(`<${tag}> without region reads the emergency number of a text that has only its links`, async () => {
      const element = await around(tag, withoutMarks(fallback(tag, { region: 'AU' })));
      expect(element.region).to.equal('AU');
      expect(calls(element.shadowRoot!)[0]).to.equal('tel:000');
    });
  }

  it('names no service of a country if several countries have the number', async () => {
    const element = await around('seek-help', withoutMarks(fallback('seek-help', { region: 'DE' })));
    expect(element.region).to.equal('ZZ');
    expect(calls(element.shadowRoot!)[0]).to.equal('tel:112');
    expect(element.shadowRoot!.textContent).to.contain('the emergency department').and.not.contain('Notaufnahme');
  });

  it('gives way to the attribute and to the settings of the page', async () => {
    const element = await around('seek-help', fallback('seek-help', { region: 'GB' }));
    element.region = 'FR';
    expect(element.region).to.equal('FR');
    element.region = null;
    configure({ region: 'IE' });
    expect(element.region).to.equal('IE');
    configure({ region: null });
    expect(element.region).to.equal('GB');
  });

  it('takes no number of a clinic and no slotted heading for a region', async () => {
    const text = '<h2 slot="heading" lang="en-FR">Aide</h2><p><a href="tel:01632960123">Call us</a></p>';
    const page = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
    const element: SeekHelp = document.createElement('seek-help');
    element.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    page.append(element);
    expect(element.region).to.equal('US');
  });
});
