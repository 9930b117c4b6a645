import { expect } from '@open-wc/testing';
import {
  CareCheckEvent,
  CareErrorEvent,
  CareExerciseEvent,
  CareContactEvent,
  CareHeatColdEvent,
  CarePlanStepEvent,
  CareReadyEvent,
  CareStrategyOpenEvent,
} from '../../../src/core/contract/events.js';

const documented: readonly (readonly [
  event: Event,
  type: string,
  travels: boolean,
  carries: Readonly<Record<string, string>>,
])[] = [
  [new CareErrorEvent('why'), 'care-error', false, { reason: 'why' }],
  [new CareReadyEvent(), 'care-ready', false, {}],
  [new CareStrategyOpenEvent('heat-and-cold'), 'care-strategy-open', true, { strategy: 'heat-and-cold' }],
  [new CareCheckEvent('started'), 'care-check', true, { action: 'started' }],
  [new CareExerciseEvent('cat-cow', 'stopped'), 'care-exercise', true, { exercise: 'cat-cow', action: 'stopped' }],
  [new CareContactEvent('phone'), 'care-contact', true, { way: 'phone' }],
  [new CarePlanStepEvent('warning-signs'), 'care-plan-step', true, { step: 'warning-signs' }],
  [new CareHeatColdEvent('cold', 'finished'), 'care-heat-cold', true, { mode: 'cold', action: 'finished' }],
];

describe('events', () => {
  for (const [event, type, travels, carries] of documented) {
    it(`${type} ${travels ? 'bubbles out of shadow roots' : 'stays at its element'} and is not cancelable`, () => {
      expect(event.type).to.equal(type);
      expect(event.bubbles).to.equal(travels);
      expect(event.composed).to.equal(travels);
      expect(event.cancelable).to.equal(false);
    });

    it(`${type} carries only ids and actions`, () => {
      const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
      expect(Object.fromEntries(fields)).to.deep.equal(carries);
      expect('detail' in event).to.equal(false);
    });
  }

  it('leave a shadow root only when they bubble', () => {
    const outer = document.createElement('div');
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const heard: string[] = [];
    for (const [, type] of documented) outer.addEventListener(type, () => heard.push(type));
    for (const [event] of documented) inner.dispatchEvent(event);
    expect(heard).to.deep.equal(documented.filter(([, , travels]) => travels).map(([, type]) => type));
  });
});
