import { expect } from '@open-wc/testing';
import '../../../src/elements/back-care-plan/back-care-plan.define.js';
import '../../../src/elements/back-spasm-tips/back-spasm-tips.define.js';
import { warnings } from '../../support/warnings.js';

async function opened(
  tag: 'back-spasm-tips' | 'back-care-plan',
  attributes: Record<string, string>,
): Promise<string[]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  const ids = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[id]')]
    .filter((details) => details.open)
    .map(({ id }) => id);
  element.remove();
  return ids;
}

describe('open-at-first', () => {
  it('opens the strategies of the tips that it names', async () => {
    expect(await opened('back-spasm-tips', { 'open-at-first': 'heat-and-cold' })).to.deep.equal(['heat-and-cold']);
    expect(await opened('back-spasm-tips', { 'open-at-first': 'all' })).to.have.length(7);
  });

  it('opens the steps of the plan that it names', async () => {
    expect(await opened('back-care-plan', { 'open-at-first': 'warning-signs' })).to.deep.equal(['warning-signs']);
  });

  it('wins over its earlier name', async () => {
    expect(await opened('back-spasm-tips', { 'open-at-first': 'heat-and-cold', open: '' })).to.deep.equal([
      'heat-and-cold',
    ]);
  });

  it('opens nothing when it is empty', async () => {
    expect(await opened('back-spasm-tips', { 'open-at-first': '' })).to.deep.equal([]);
  });

  it('is named in the warning about a wrong word', async () => {
    await opened('back-spasm-tips', { 'open-at-first': 'warmth' });
    expect(warnings('open-at-first="warmth" is not accepted')).to.have.length(1);
  });

  it('reads back in open', () => {
    const tips = document.createElement('back-spasm-tips');
    tips.openAtFirst = ['heat-and-cold'];
    expect(tips.open).to.deep.equal(['heat-and-cold']);
  });
});

/** What Vue, Svelte, Solid, Alpine and minifiers leave of `open="all"`. */
describe('open without its value', () => {
  for (const value of ['', 'open', 'true']) {
    it(`opens all tips (open="${value}")`, async () => {
      expect(await opened('back-spasm-tips', { open: value })).to.have.length(7);
      expect(warnings()).to.deep.equal([]);
    });
    it(`on the plan warns and names the attribute that keeps it (open="${value}")`, async () => {
      expect(await opened('back-care-plan', { open: value })).to.deep.equal([]);
      expect(warnings('Write open-at-first')).to.have.length(1);
    });
  }
});
