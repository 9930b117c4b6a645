import { expect, fixture, html } from '@open-wc/testing';
import { combinationRules, type SignId } from '../../src/content/advice/warning-signs.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../../src/elements/red-flag-check/red-flag-check.define.js';
import { standIn } from '../support/stand-ins.js';
import { waitUntil } from '../support/wait.js';
import { find } from './queries.js';

/** Counts how often answers are evaluated: each time, the rules for pairs of signs are gone through once. */
function countEvaluations(): () => number {
  let count = 0;
  const rules: readonly (readonly SignId[])[] = [...combinationRules];
  standIn(combinationRules, 'filter', (applies: (rule: readonly SignId[]) => boolean) => {
    count++;
    return rules.filter(applies);
  });
  return () => count;
}

const siteSign = { id: 'drop-foot', urgency: 'same-day', statement: 'Your foot drops.' } as const;

async function renderAgain(element: RedFlagCheck): Promise<void> {
  element.requestUpdate();
  await element.updateComplete;
}

/** Ticks or clears a sign, without waiting for the rendering. */
function toggle(element: RedFlagCheck, id: string): void {
  find<HTMLInputElement>(element, `[data-sign="${id}"]`).click();
}

describe('<red-flag-check> evaluation of the answers', () => {
  it('happens once for each tick, however often the checklist is rendered', async () => {
    const evaluations = countEvaluations();
    const element = await fixture<RedFlagCheck>(html`<red-flag-check region="GB"></red-flag-check>`);
    expect(evaluations()).to.equal(1);
    toggle(element, 'saddle-numbness');
    await element.updateComplete;
    await renderAgain(element);
    expect(find(element, '[part~="result"]').textContent).to.include('999');
    expect(evaluations()).to.equal(2);
  });

  it('happens once for each answer and each step, however often the steps are rendered', async () => {
    const evaluations = countEvaluations();
    const element = await fixture<RedFlagCheck>(html`<red-flag-check mode="steps"></red-flag-check>`);
    await renderAgain(element);
    expect(evaluations()).to.equal(1);
    const first = find(element, '.check-question').textContent;
    find(element, 'input[name="none"]').click();
    await element.updateComplete;
    expect(evaluations()).to.equal(2);
    find(element, 'form button[type="submit"]').click();
    await element.updateComplete;
    expect(find(element, '.check-question').textContent).not.to.equal(first);
    expect(evaluations()).to.equal(3);
  });

  it('does not happen again when a sign of the site is ticked', async () => {
    const evaluations = countEvaluations();
    const element = await fixture<RedFlagCheck>(
      html`<red-flag-check region="GB" .content=${{ signs: [siteSign] }}></red-flag-check>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[data-sign="drop-foot"]'));
    toggle(element, 'drop-foot');
    expect(element.urgency).to.equal('same-day');
    await element.updateComplete;
    expect(evaluations()).to.equal(1);
  });
});

describe('<red-flag-check> checklist evaluation', () => {
  it('updates the urgency directly after a tick, before the rendering', async () => {
    const element = await fixture<RedFlagCheck>(html`<red-flag-check region="GB"></red-flag-check>`);
    toggle(element, 'saddle-numbness');
    expect(element.isUpdatePending).to.equal(true);
    expect(element.urgency).to.equal('emergency-now');
    toggle(element, 'saddle-numbness');
    expect(element.urgency).to.equal(null);
  });

  it('updates the urgency directly after a tick of a site sign', async () => {
    const element = await fixture<RedFlagCheck>(html`<red-flag-check region="GB"></red-flag-check>`);
    element.content = { signs: [siteSign] };
    await waitUntil(() => element.shadowRoot!.querySelector('[data-sign="drop-foot"]'));
    toggle(element, 'drop-foot');
    expect(element.urgency).to.equal('same-day');
    element.clear();
    expect(element.urgency).to.equal(null);
  });
});
