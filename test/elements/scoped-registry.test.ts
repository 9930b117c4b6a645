import { expect } from '@open-wc/testing';
import { define } from '../../src/core/contract/define.js';
import * as classes from '../../src/lists/classes.js';
import '../../src/define.js';
import { waitUntil } from '../support/wait.js';

const names = Object.keys(classes) as (keyof typeof classes)[];
const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** A registry of its own for a shadow root; where a browser has none, the page's registry. */
function registryOfItsOwn(): CustomElementRegistry {
  try {
    return new CustomElementRegistry();
  } catch {
    return customElements;
  }
}

describe('elements in a shadow root with a registry of its own', () => {
  it('are defined there with the third argument of define(), the pieces of the plan among them', async () => {
    const registry = registryOfItsOwn();
    for (const name of names) define(tagOf(name), classes[name], registry);
    const host = document.createElement('div');
    const options = { mode: 'open', customElementRegistry: registry } as const;
    const root = host.attachShadow(registry === customElements ? { mode: 'open' } : options);
    const plan =
      registry === customElements
        ? document.createElement('back-care-plan')
        : document.createElement('back-care-plan', { customElementRegistry: registry });
    root.append(plan);
    document.body.append(host);
    await waitUntil(() => plan.shadowRoot?.querySelectorAll('[part=piece]').length === 9);
    await plan.updateComplete;
    const pieces = [...plan.shadowRoot!.querySelectorAll('[part=piece]')];
    expect(pieces.filter(({ shadowRoot }) => !shadowRoot).map(({ localName }) => localName)).to.deep.equal([]);
    host.remove();
  });
});
