/** Pages whose scripts and forms use the names that the library reads. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { openHost, tags, type HostPage } from './host-page.js';

type Hostile = typeof window & { keysToPollute?: readonly string[]; formNames?: readonly string[] };

afterEach(() => {
  delete (window as Hostile).keysToPollute;
  delete (window as Hostile).formNames;
});

/** The names of the properties that the library's own modules read, by the source map of the bundle. */
async function namesRead(): Promise<readonly string[]> {
  const map = (await (await fetch('/dist/cdn/back-care-elements.js.map')).json()) as {
    readonly sources: readonly string[];
    readonly sourcesContent: readonly string[];
  };
  const names = new Set<string>();
  for (const [index, source] of map.sources.entries()) {
    if (source.includes('node_modules')) continue;
    const code = map.sourcesContent[index]!;
    for (const [, name] of code.matchAll(/\.([A-Za-z_$][\w$]*)/g)) names.add(name!);
    for (const [, pattern] of code.matchAll(/\{([\w$\s,:=[\]{}'"-]*)\}\s*(?:=|\)|of\b)/g))
      for (const [name] of pattern!.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
  }
  return [...names].filter((name) => !(name in Object.prototype)).sort();
}

/** Finds an element although a form may hide the document's own `querySelector`. */
const find = (page: HostPage, selector: string): HTMLElement =>
  Document.prototype.querySelector.call(page.document, selector) as HTMLElement;

/** The text and the addresses in an element, elements inside it included. */
function content(root: Node): string {
  if (root.nodeType === Node.TEXT_NODE) return root.textContent!.replace(/\s+/g, ' ');
  const parts: string[] = [];
  // Other nodes, such as a shadow root, read the page's data in place of these members.
  if (root.nodeType === Node.ELEMENT_NODE) {
    const { localName, shadowRoot } = root as Element;
    if (localName === 'style') return '';
    parts.push(...['href', 'src'].map((name) => (root as Element).getAttribute(name) ?? ''));
    if (shadowRoot) parts.push(content(shadowRoot));
  }
  for (let child = root.firstChild; child; child = child.nextSibling) parts.push(content(child));
  return parts.join('');
}

async function contents(page: HostPage): Promise<Readonly<Record<string, string>>> {
  await waitUntil(
    () => tags.every((tag) => find(page, tag).shadowRoot?.querySelector('.care-base, slot')),
    'not every element shows something',
  );
  return Object.fromEntries(tags.map((tag) => [tag, content(find(page, tag))]));
}

/** Where two texts differ first, for a readable message. */
function difference(before: string, after: string): string {
  if (before === after) return '';
  const at = [...before].findIndex((each, index) => each !== after[index]);
  return `“${after.slice(Math.max(0, at - 30), at + 40)}” for “${before.slice(Math.max(0, at - 30), at + 40)}”`;
}

/** Keys that the platform or Lit reads from options and descriptors: they break a plain Lit element as well. */
const platformKeys = [
  ...['value', 'get', 'set', 'writable', 'once', 'capture', 'passive', 'signal'],
  ...['strings', 'renderRoot', 'nodeType', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
];

describe('page that puts every key that the library reads on Object.prototype', () => {
  let names: readonly string[];
  let plain: Readonly<Record<string, string>>;

  before(async () => {
    names = (await namesRead()).filter((name) => !platformKeys.includes(name));
    expect(names).to.include.members(['signs', 'url', 'contacts', 'image', 'number', 'hint']);
    plain = await contents(await openHost('prototype-keys', { query: 'none' }));
  });

  for (const kind of ['text', 'number', 'function', 'object', 'list']) {
    it(`changes no word and no address in any element when the value is a ${kind}`, async () => {
      (window as Hostile).keysToPollute = names;
      const page = await openHost('prototype-keys', { query: kind });
      const after = await contents(page);
      page.expectQuiet();
      for (const tag of tags) expect(difference(plain[tag]!, after[tag]!), tag).to.equal('');
      expect(Object.values(after).join()).to.contain('tel:999').and.not.contain('javascript:');
    });
  }
});

/** Members that Lit itself uses: a plain Lit element fails as well. */
const litMembers = ['createElement', 'createTreeWalker', 'createComment', 'createTextNode', 'importNode'];

describe('page whose forms hide the members of document that the library reads', () => {
  it('shows every word, and the number of a new region', async () => {
    const before = await contents(await openHost('form-names', { query: 'none' }));
    (window as Hostile).formNames = (await namesRead()).filter(
      (name) => name in document && !litMembers.includes(name),
    );
    expect((window as Hostile).formNames).to.include.members(['addEventListener', 'dispatchEvent', 'hidden']);
    const page = await openHost('form-names');
    const after = await contents(page);
    page.expectQuiet();
    for (const tag of tags) expect(difference(before[tag]!, after[tag]!), tag).to.equal('');
    find(page, 'care-settings').setAttribute('region', 'US');
    await waitUntil(() => content(find(page, 'seek-help')).includes('tel:911'), 'no number of the new region');
    page.expectQuiet();
  });
});
