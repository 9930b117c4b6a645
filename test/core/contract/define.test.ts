import { expect } from '@open-wc/testing';
import { define, type VersionedElement } from '../../../src/core/contract/define.js';
import { warnings } from '../../support/warnings.js';

let count = 0;
const newTag = (): string => `define-test-${++count}`;

const elementOf = (version: string): VersionedElement =>
  class extends HTMLElement {
    static readonly version = version;
  };

/** A scoped registry: the same methods with its own list of names. */
function scopedRegistry(): CustomElementRegistry {
  const names = new Map<string, CustomElementConstructor>();
  return {
    get: (name: string) => names.get(name),
    define: (name: string, elementClass: CustomElementConstructor) => void names.set(name, elementClass),
  } as unknown as CustomElementRegistry;
}

describe('define', () => {
  it('registers an element, which then upgrades', () => {
    const tag = newTag();
    const elementClass = elementOf('1.0.0');
    const early = document.body.appendChild(document.createElement(tag));
    define(tag, elementClass);
    expect(early instanceof elementClass).to.equal(true);
    expect(warnings()).to.deep.equal([]);
    early.remove();
  });

  it('is silent for a second copy of the same version and keeps the first class', () => {
    const tag = newTag();
    const first = elementOf('1.0.0');
    define(tag, first);
    define(tag, elementOf('1.0.0'));
    define(tag, first);
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings()).to.deep.equal([]);
  });

  it('warns once of another version, names both and keeps the first class', () => {
    const tag = newTag();
    const first = elementOf('1.0.0');
    define(tag, first);
    define(tag, elementOf('2.0.0'));
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include(`<${tag}>`).and.include('1.0.0').and.include('2.0.0');
  });

  it('warns and leaves a foreign element alone when it already has the name', () => {
    const tag = newTag();
    const foreignClass = class extends HTMLElement {};
    customElements.define(tag, foreignClass);
    define(tag, elementOf('1.0.0'));
    expect(customElements.get(tag)).to.equal(foreignClass);
    expect(warnings()).to.have.length(1);
  });

  for (const tag of ['', 'nohyphen', 'Upper-Case', '1-digit', 'with space-x', 'font-face']) {
    it(`never throws on the name “${tag}”, and warns once`, () => {
      expect(() => define(tag, elementOf('1.0.0'))).not.to.throw();
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.include(`<${tag}>`);
    });
  }

  it('never throws when one class is registered under two names', () => {
    const elementClass = elementOf('1.0.0');
    const [first, second] = [newTag(), newTag()];
    define(first, elementClass);
    expect(() => define(second, elementClass)).not.to.throw();
    expect(customElements.get(first)).to.equal(elementClass);
    expect(customElements.get(second)).to.equal(undefined);
    expect(warnings(`<${second}>`)).to.have.length(1);
  });

  it('registers in a scoped registry and not in the page’s', () => {
    const tag = newTag();
    const elementClass = elementOf('1.0.0');
    const registry = scopedRegistry();
    define(tag, elementClass, registry);
    expect(registry.get(tag)).to.equal(elementClass);
    expect(customElements.get(tag)).to.equal(undefined);
  });

  it('allows another version in a scoped registry without a warning', () => {
    const tag = newTag();
    const registry = scopedRegistry();
    const newer = elementOf('2.0.0');
    define(tag, elementOf('1.0.0'));
    define(tag, newer, registry);
    expect(registry.get(tag)).to.equal(newer);
    expect(warnings()).to.deep.equal([]);
  });

  it('works with the browser’s own scoped registries where available', () => {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      registry = scopedRegistry();
    }
    const tag = newTag();
    const elementClass = elementOf('1.0.0');
    define(tag, elementClass, registry);
    define(tag, elementOf('3.0.0'), registry);
    expect(registry.get(tag)).to.equal(elementClass);
    expect(customElements.get(tag)).to.equal(undefined);
    expect(warnings()).to.have.length(1);
  });
});
