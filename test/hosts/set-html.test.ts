/** `element.setHTML()`, the sanitizer of browsers, as `docs/content-systems.md` describes it. WebKitGTK has none yet. */
import { expect } from '@open-wc/testing';
import { html } from '/demo/snippets.js';
import { fallback, fallbackTags } from '../../src/fallback.js';
import { engine } from '../support/commands.js';

interface SanitizerConfig {
  readonly elements: readonly { readonly name: string; readonly namespace: string | null }[];
  readonly attributes: readonly string[];
  readonly dataAttributes: boolean;
}

type WithSetHtml = HTMLElement & { setHTML?(source: string, options?: { readonly sanitizer: SanitizerConfig }): void };

const box = (): WithSetHtml => document.createElement('div');
const snippets = fallbackTags.map((tag) => {
  const attributes = { region: 'GB', lang: 'en-GB' };
  const text = fallback(tag, { region: 'GB' });
  return { tag, text, source: html({ tag, attributes, text, folder: '/files/', files: {} }) };
});

const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All names in a text: what a site must allow. */
function allowing(source: string): SanitizerConfig {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const all = [...body.querySelectorAll('*')].filter(({ localName }) => localName !== 'script');
  const elements = new Map(all.map(({ localName: name, namespaceURI: namespace }) => [name, { name, namespace }]));
  const attributes = new Set(all.flatMap((each) => each.getAttributeNames()));
  return {
    elements: [...elements.values()],
    attributes: [...attributes].filter((name) => !name.startsWith('data-')),
    dataAttributes: true,
  };
}

describe('element.setHTML()', () => {
  it('is there, except in WebKitGTK', () => {
    expect('setHTML' in HTMLElement.prototype).to.equal(engine !== 'webkit');
  });

  if ('setHTML' in HTMLElement.prototype) {
    it('removes the tag with all its text if the site allows nothing more', () => {
      for (const { source, tag } of snippets) {
        const page = box();
        page.setHTML!(source);
        expect(wordsOf(page), tag).to.equal('');
      }
    });

    it('keeps the tag, its region, every word and every number to call if the site allows their names', () => {
      for (const { source, text, tag } of snippets) {
        const [page, whole] = [box(), new DOMParser().parseFromString(text, 'text/html').body];
        page.setHTML!(source, { sanitizer: allowing(source) });
        const element = page.querySelector(tag)!;
        expect(element.getAttribute('region'), tag).to.equal('GB');
        expect(wordsOf(element), tag).to.equal(wordsOf(whole));
        const callsIn = (node: Element) =>
          [...node.querySelectorAll('[href^="tel:"]')].map((link) => link.getAttribute('href'));
        expect(callsIn(element), tag).to.deep.equal(callsIn(whole));
      }
    });
  }
});
