/** The reference: every part of each element's description, with settings that work. */
import { expect } from '@open-wc/testing';
import { tags } from '../../src/content/tags.js';
import { waitUntil } from '../support/wait.js';
import { openPage, pageWindow } from './demo-page.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

let declarations: readonly Declaration[];

before(async () => {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: { declarations?: Declaration[] }[];
  };
  declarations = modules.flatMap((each) => each.declarations ?? []).filter(({ tagName }) => tagName);
});

async function openReference(tag: string): Promise<Document> {
  const page = await openPage('reference', { query: `?element=${tag}` });
  await waitUntil(() => 'ready' in page.documentElement.dataset, 'the reference is not ready');
  return page;
}

function choose(page: Document, name: string, value: string): void {
  const field = page.querySelector<HTMLInputElement>(`#settings [name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('reference', () => {
  for (const tag of tags) {
    it(`shows <${tag}> with every setting, event, slot, part and custom property`, async () => {
      const page = await openReference(tag);
      const {
        attributes = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = declarations.find(({ tagName }) => tagName === tag)!;
      const controls = [...page.querySelectorAll<HTMLInputElement>('#settings :is(input, select)')];
      expect(controls.map(({ name }) => name)).to.deep.equal(attributes.map(({ name }) => name));
      const listed = [...page.querySelectorAll('#lists dt code')].map(({ textContent }) => textContent);
      for (const { name } of [...events, ...slots, ...cssParts, ...cssProperties])
        expect(listed).to.include(name || '(default)');
      expect(page.querySelector('#preview')!.firstElementChild!.localName).to.equal(tag);
      expect(page.title).to.contain(tag);
      expect(page.querySelector('#elements [aria-current]')!.textContent).to.equal(tag);
      expect(page.body.innerText).to.not.contain('`');
      expect(pageWindow().pageLog).to.deep.equal([]);
    });
  }

  it('tries out a setting, and writes the tag', async () => {
    const page = await openReference('stretch-card');
    const card = page.querySelector('#preview stretch-card')!;
    const heading = () => card.shadowRoot?.querySelector<HTMLElement>('h2')?.innerText;
    choose(page, 'exercise', 'bridge');
    await waitUntil(() => heading() === 'Bridge', 'not the bridge');
    expect(page.querySelector<HTMLTextAreaElement>('#markup')!.value).to.equal(
      '<stretch-card region="GB" exercise="bridge"></stretch-card>',
    );
    choose(page, 'exercise', '');
    await waitUntil(() => heading() !== 'Bridge', 'still the bridge');
  });

  it('lists the events as they happen', async () => {
    const page = await openReference('red-flag-check');
    const log = page.querySelector<HTMLElement>('#log')!;
    await waitUntil(() => log.innerText.includes('care-ready'), 'no care-ready');
    page.querySelector('red-flag-check')!.shadowRoot!.querySelector<HTMLInputElement>('[data-sign]')!.click();
    await waitUntil(() => log.innerText.includes('care-check'), 'no care-check');
  });

  it('shows the first element for a name that is none', async () => {
    const page = await openReference('no-such-element');
    expect(page.querySelector('#name')!.textContent).to.equal(`<${tags[0]}>`);
  });
});
