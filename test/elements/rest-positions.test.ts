import { expect } from '@open-wc/testing';
import { english } from '../../src/content/en/rest-positions.js';
import { restSources } from '../../src/content/exercise/rest-positions.js';
import '../../src/elements/rest-positions/rest-positions.define.js';
import { describeDrawnElement } from './drawn-element.js';
import { onPage } from './on-page.js';
import { find, findAll, precedes, textOf } from './queries.js';

const words = english['rest-positions'];

describe('<rest-positions>', () => {
  describeDrawnElement({
    tag: 'rest-positions',
    attribute: 'positions',
    part: 'position',
    things: words.positions,
    figureAlt: words.figureAlt,
  });

  it('shows how long to rest, to keep gently moving, and what studies say of bed rest', async () => {
    const element = await onPage('rest-positions');
    const lines = (part: string) => [...find(element, `[part="${part}"]`).querySelectorAll('li')].map(textOf);
    expect(lines('how-long')).to.deep.equal(words.spells);
    expect(lines('moving')).to.deep.equal(words.moves);
    expect(textOf(find(element, '[part="evidence"] > summary'))).to.equal(words.evidence);
    expect(textOf(find(element, '[part="evidence"] > p'))).to.equal(words.studies);
    expect(findAll(element, '[part="sources"] li')).to.have.length(restSources.length);
  });

  it('shows what to take care of before the first position', async () => {
    const element = await onPage('rest-positions');
    const cautions = find(element, '[part="cautions"]');
    const local = words.cautions.map((line) => line.replace('{emergencyNumber}', 'your local emergency number'));
    expect([...cautions.querySelectorAll('li')].map(textOf)).to.deep.equal(local);
    expect(precedes(cautions, find(element, '[part="position"]'))).to.equal(true);
  });
});
