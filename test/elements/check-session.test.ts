import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { english } from '../../src/content/en/red-flag-check.js';
import { CheckSession, type CheckContext } from '../../src/elements/red-flag-check/check-session.js';
import { listSigns } from '../../src/elements/red-flag-check/listed-signs.js';
import type { RedFlagCheck } from '../../src/elements/red-flag-check/red-flag-check.js';
import '../../src/elements/red-flag-check/red-flag-check.define.js';
import { triage } from '../../src/triage/triage.js';
import { find } from './queries.js';
import { waitUntil } from '../support/wait.js';

const words = english['red-flag-check'];
const signs = listSigns(words, {});

/** A session that counts how often answers are evaluated. */
function countingSession(): { readonly session: CheckSession; readonly triages: () => number } {
  let triages = 0;
  const element = document.createElement('div');
  const host = Object.assign(element, { requestUpdate: () => {} }) as unknown as ReactiveElement;
  const context: CheckContext = {
    mode: () => 'checklist',
    words: () => words,
    signs: () => signs,
    spokenAction: (urgency) => urgency,
  };
  const session = new CheckSession(host, context, (answers) => {
    triages++;
    return triage(answers);
  });
  return { session, triages: () => triages };
}

/** Reads all that one rendering shows. */
const render = ({ result, urgency, ticked, nothingFound, alert, status, isStarted, step }: CheckSession): unknown => [
  result,
  urgency,
  ticked,
  nothingFound,
  alert,
  status,
  isStarted,
  step,
];

/** Ticks or clears a sign, without waiting for the rendering. */
function toggle(element: RedFlagCheck, id: string): void {
  find<HTMLInputElement>(element, `[data-sign="${id}"]`).click();
}

describe('session of the check', () => {
  it('evaluates the answers once for each tick, however often they are rendered', () => {
    const { session, triages } = countingSession();
    render(session);
    expect(triages()).to.equal(1);
    session.tick('saddle-numbness', true);
    expect(triages()).to.equal(2);
    render(session);
    render(session);
    expect(triages()).to.equal(2);
    expect(session.alert).to.equal('emergency-now');
  });

  it('evaluates nothing again when a sign of the site is ticked', () => {
    const { session, triages } = countingSession();
    session.tick('drop-foot', true);
    expect([...session.ticked]).to.deep.equal(['drop-foot']);
    expect(triages()).to.equal(1);
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
    element.content = { signs: [{ id: 'drop-foot', urgency: 'same-day', statement: 'Your foot drops.' }] };
    await waitUntil(() => element.shadowRoot!.querySelector('[data-sign="drop-foot"]'));
    toggle(element, 'drop-foot');
    expect(element.urgency).to.equal('same-day');
    element.clear();
    expect(element.urgency).to.equal(null);
  });
});
