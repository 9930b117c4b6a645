import { expect } from '@open-wc/testing';
import { allInside, inside, openHost, styleOf, tags } from './host-page.js';
import { waitUntil } from '../support/wait.js';

describe('element that cannot render', () => {
  it('shows the text inside its tag on an XHTML page and warns once for each element', async () => {
    const page = await openHost('page.xhtml');
    const elements = [...page.document.querySelectorAll<HTMLElement>(tags.join())];
    await waitUntil(() => page.log.warnings.length >= elements.length, 'not every element warned');
    for (const element of elements) expect(element.offsetHeight, element.localName).to.be.greaterThan(0);
    expect(page.log.warnings).to.have.length(elements.length);
    expect(page.log.errors).to.deep.equal([]);
    for (const tag of tags) expect(page.log.warnings.join('\n')).to.contain(`<${tag}> could not be shown`);
  });

  it('shows the emergency number on an XHTML page when its tag is empty', async () => {
    const page = await openHost('page.xhtml');
    const empty = page.find('#empty');
    await waitUntil(() => empty.shadowRoot?.querySelector('slot'), 'no slot');
    expect(inside(empty, 'slot').textContent).to.contain('999');
    expect(empty.offsetHeight).to.be.greaterThan(0);
  });
});

describe('browser without constructable style sheets', () => {
  it('renders every element with its styles', async () => {
    const page = await openHost('no-style-sheets');
    const elements = await page.ready();
    expect(elements).to.have.length(tags.length);
    for (const element of elements) {
      expect(allInside(element, 'style'), element.localName).to.not.have.length(0);
      expect(styleOf(inside(element, '.care-button, .care-call')).fontWeight, element.localName).to.equal('600');
    }
    page.expectQuiet();
  });
});

describe('data on Object.prototype', () => {
  for (const kind of ['text', 'number', 'true', 'function', 'object']) {
    it(`leaves every element with the emergency number when it is a ${kind}`, async () => {
      const page = await openHost('prototype-keys', { query: kind });
      const elements = await page.ready();
      expect(elements).to.have.length(tags.length);
      for (const element of elements) {
        expect(inside(element, 'a[href="tel:999"]').textContent, element.localName).to.contain('999');
      }
      page.expectQuiet();
    });
  }
});
