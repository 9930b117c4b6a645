import { expect } from '@open-wc/testing';
import { define, type VersionedElement } from '../../../src/core/contract/define.js';
import { warnings } from '../../support/warnings.js';

let count = 0;
const newTag = (): string => `define-test-${++count}`;

const elementOf = (version: string): VersionedElement =>
  class extends HTMLElement {
    static readonly version = version;
  };

/** A registry as scoped registries are: the same methods, another list of names. */
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

  it('is silent when the same version comes again, and the first class stays', () => {
    const tag = newTag();
    const first = elementOf('1.0.0');
    define(tag, first);
    define(tag, elementOf('1.0.0'));
    define(tag, first);
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings()).to.deep.equal([]);
  });

  it('warns once of another version, names both, and the first class stays', () => {
    const tag = newTag();
    const first = elementOf('1.0.0');
    define(tag, first);
    define(tag, elementOf('2.0.0'));
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include(`<${tag}>`).and.include('1.0.0').and.include('2.0.0');
  });

  it('leaves an element of somebody else alone that has the name already, and says so', () => {
    const tag = newTag();
    const theirs = class extends HTMLElement {};
    customElements.define(tag, theirs);
    define(tag, elementOf('1.0.0'));
    expect(customElements.get(tag)).to.equal(theirs);
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

  it('registers in a scoped registry and leaves that of the page alone', () => {
    const tag = newTag();
    const elementClass = elementOf('1.0.0');
    const registry = scopedRegistry();
    define(tag, elementClass, registry);
    expect(registry.get(tag)).to.equal(elementClass);
    expect(customElements.get(tag)).to.equal(undefined);
  });

  it('lets a scoped registry hold another version than the page, without a warning', () => {
    const tag = newTag();
    const registry = scopedRegistry();
    const newer = elementOf('2.0.0');
    define(tag, elementOf('1.0.0'));
    define(tag, newer, registry);
    expect(registry.get(tag)).to.equal(newer);
    expect(warnings()).to.deep.equal([]);
  });

  it('works with a registry of the browser, where it has scoped ones', () => {
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
