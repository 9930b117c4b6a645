import { expect } from '@open-wc/testing';
import { english } from '../../src/content/en/posture-guide.js';
import { postureSources } from '../../src/content/exercise/postures.js';
import '../../src/elements/posture-guide/posture-guide.define.js';
import { describeDrawnElement } from './drawn-element.js';
import { onPage } from './on-page.js';
import { find, findAll, precedes, textOf } from './queries.js';

const words = english['posture-guide'];

describe('<posture-guide>', () => {
  describeDrawnElement({
    tag: 'posture-guide',
    attribute: 'postures',
    part: 'posture',
    things: words.postures,
    figureAlt: words.figureAlt,
  });

  it('says before the first posture that none is perfect, that bending is fine, and what to take care of', async () => {
    const element = await onPage('posture-guide', { postures: 'carrying' });
    const first = find(element, '[part="posture"]');
    const intro = find(element, '.care-text');
    expect(textOf(intro)).to.include('No one posture has been shown to be best');
    for (const [part, lines] of [
      ['general', words.tips],
      ['cautions', words.cautions],
    ] as const) {
      const found = find(element, `[part="${part}"]`);
      const local = lines.map((line) => line.replace('{emergencyNumber}', 'your local emergency number'));
      expect([...found.querySelectorAll('li')].map(textOf)).to.deep.equal(local);
      expect(precedes(found, first)).to.equal(true);
    }
    expect(textOf(find(element, '[part="general"]'))).to.include('OK to bend');
  });

  it('shows what studies say, with sources', async () => {
    const element = await onPage('posture-guide');
    expect(textOf(find(element, '[part="evidence"] > summary'))).to.equal(words.evidence);
    expect(textOf(find(element, '[part="evidence"] > p'))).to.equal(words.studies);
    expect(findAll(element, '[part="sources"] li')).to.have.length(postureSources.length);
  });

  it('numbers steps in sequence, but not choices', async () => {
    const element = await onPage('posture-guide');
    expect(find(element, '#getting-up .figure-steps').localName).to.equal('ol');
    expect(find(element, '#lifting .figure-steps').localName).to.equal('ol');
    expect(find(element, '#sleeping .figure-steps').localName).to.equal('ul');
    expect(findAll(element, '#getting-up svg')).to.have.length(4);
    expect(findAll(element, '#getting-up li svg')).to.have.length(3);
  });
});
