import { expect, fixture, html } from '@open-wc/testing';
import { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import { triage } from '../../src/triage/triage.js';
import { find } from './queries.js';
import { waitUntil } from '../support/wait.js';

let triages = 0;

/** Counts how often answers are evaluated. */
class CountingCheck extends RedFlagCheck {
  constructor() {
    super((answers) => {
      triages++;
      return triage(answers);
    });
  }
}
customElements.define('counting-check', CountingCheck);

beforeEach(() => {
  triages = 0;
});

/** Ticks or clears a sign, without waiting for the rendering. */
function toggle(element: RedFlagCheck, id: string): void {
  find<HTMLInputElement>(element, `[data-sign="${id}"]`).click();
}

describe('<red-flag-check> checklist evaluation', () => {
  it('runs once for one rendering', async () => {
    const element = await fixture<RedFlagCheck>(html`<counting-check region="GB"></counting-check>`);
    expect(triages).to.equal(1);
    toggle(element, 'saddle-numbness');
    await element.updateComplete;
    expect(triages).to.equal(2);
    expect(find(element, '[part="action"]').dataset['urgency']).to.equal('emergency-now');
  });

  it('does not run again when something else causes a rendering', async () => {
    const element = await fixture<RedFlagCheck>(html`<counting-check region="GB"></counting-check>`);
    element.region = 'US';
    await element.updateComplete;
    expect(triages).to.equal(1);
  });

  it('updates the urgency directly after a tick, before the rendering', async () => {
    const element = await fixture<RedFlagCheck>(html`<counting-check region="GB"></counting-check>`);
    toggle(element, 'saddle-numbness');
    expect(element.isUpdatePending).to.equal(true);
    expect(element.urgency).to.equal('emergency-now');
    toggle(element, 'saddle-numbness');
    expect(element.urgency).to.equal(null);
  });

  it('updates the urgency directly after a tick of a site sign', async () => {
    const element = await fixture<RedFlagCheck>(html`<counting-check region="GB"></counting-check>`);
    element.content = { signs: [{ id: 'drop-foot', urgency: 'same-day', statement: 'Your foot drops.' }] };
    await waitUntil(() => element.shadowRoot!.querySelector('[data-sign="drop-foot"]'));
    toggle(element, 'drop-foot');
    expect(element.urgency).to.equal('same-day');
    element.clear();
    expect(element.urgency).to.equal(null);
  });
});
