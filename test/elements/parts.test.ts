/** The parts for the page's style sheets: those that an element renders in any of its states are those it documents. */
import { expect } from '@open-wc/testing';
import { fixtures, show, type Fixture } from '../accessibility/stage.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
}

let declarations: readonly Declaration[];

before(async () => {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: { declarations?: Declaration[] }[];
  };
  declarations = modules.flatMap((each) => each.declarations ?? []);
});

/** The documented names. Those of a card for one urgency are in the description of `card`. */
function documentedParts(tag: string): Set<string> {
  const { cssParts = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return new Set(
    cssParts.flatMap(({ name, description }) => [
      name,
      ...[...description.matchAll(/`(card-[a-z-]+)`/g)].map(([, named]) => named!),
    ]),
  );
}

/** The names that an element renders in this state, with a clinic. */
async function renderedParts(fixture: Fixture): Promise<string[]> {
  const clinic = { 'clinic-phone': '01632 960123', 'booking-url': '/book' };
  const { root, container } = await show({ ...fixture, attributes: { ...clinic, ...fixture.attributes } });
  const names = [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
  container.remove();
  return names;
}

for (const tag of new Set(fixtures.map((fixture) => fixture.tag))) {
  describe(`<${tag}> parts`, () => {
    it('are documented if it renders them, and rendered if it documents them', async () => {
      const states = fixtures.filter((fixture) => fixture.tag === tag);
      // Below another element, it has links to the emergency signs and to what to look out for.
      const below = { ...states[0]!, beside: { name: 'first on the page', tag: 'seek-help' } };
      const rendered = new Set<string>();
      for (const state of [...states, below]) for (const name of await renderedParts(state)) rendered.add(name);
      expect([...rendered].sort()).to.deep.equal([...documentedParts(tag)].sort());
    });
  });
}
