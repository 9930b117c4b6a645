import { expect } from '@open-wc/testing';
import { define, type VersionedElement } from '../../src/core/contract/define.js';
import * as classes from '../../src/lists/classes.js';
import '../../src/define.js';
import { engine } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { warnings } from '../support/warnings.js';

const names = Object.keys(classes) as (keyof typeof classes)[];
const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
/** Elements with content: all but `<care-settings>`. */
const shown = names.filter((name) => name !== 'CareSettings');

/** A registry of its own for a shadow root; `undefined` in the engines that have none. Chromium has them. */
function registryOfItsOwn(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch (error) {
    if (engine === 'chromium') throw error;
    return undefined;
  }
}

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => host.remove());

/** Shows a tag in a shadow root with its registry; without one, in a shadow root of the page's. */
async function show(tag: string, registry?: CustomElementRegistry): Promise<Element> {
  const options = registry ? { customElementRegistry: registry } : {};
  const root = host.attachShadow({ mode: 'open', ...options });
  const element = document.createElement(tag, options);
  element.setAttribute('region', 'GB');
  root.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.care-base > *'), tag);
  return element;
}

const callIn = (element: Element): Element | null => element.shadowRoot!.querySelector('[href="tel:999"]');

async function expectPieces(plan: Element): Promise<void> {
  await waitUntil(() => plan.shadowRoot!.querySelectorAll('[part=piece]').length === 9);
  const pieces = [...plan.shadowRoot!.querySelectorAll('[part=piece]')];
  await waitUntil(() => pieces.every(({ shadowRoot }) => shadowRoot?.querySelector('.care-base > *')), 'all pieces');
}

describe('elements in a shadow root with a registry of its own', () => {
  it('are defined there with the third argument of define(), the pieces of the plan among them', async () => {
    const registry = registryOfItsOwn();
    for (const name of names) define(tagOf(name), classes[name], registry);
    await expectPieces(await show('back-care-plan', registry));
  });

  for (const name of shown) {
    it(`render there under a name of the site (${name})`, async () => {
      const registry = registryOfItsOwn();
      const tag = `clinic-${tagOf(name)}`;
      // A class has one tag in a registry. Where there is only the page's, it has ours already.
      const OfTheSite = registry
        ? classes[name]
        : (class extends (classes[name] as VersionedElement) {} as VersionedElement);
      define(tag, OfTheSite, registry);
      expect(callIn(await show(tag, registry)), tag).to.not.equal(null);
      if (registry) expect(customElements.get(tag)).to.equal(undefined);
    });
  }

  it('are the pieces of a plan under a name of the site', async () => {
    const registry = registryOfItsOwn();
    if (registry) for (const name of names) if (name !== 'BackCarePlan') define(tagOf(name), classes[name], registry);
    define('clinic-plan', registry ? classes.BackCarePlan : class extends classes.BackCarePlan {}, registry);
    await expectPieces(await show('clinic-plan', registry));
  });
});

describe('define() without a third argument', () => {
  it('warns, and never throws, where a class has another name already', () => {
    define('clinic-check', classes.RedFlagCheck);
    expect(customElements.get('clinic-check')).to.equal(undefined);
    expect(warnings('<clinic-check> could not be defined')).to.have.length(1);
  });
});
