import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SignGroup } from '../../src/content/types.js';
import { combinationRules, signGroups, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { nextStep, previousStep, progress, stepOf, steps } from '../../src/triage/steps.js';
import { isAnswered, triage, type Answer, type Answers } from '../../src/triage/triage.js';

const ids: readonly SignId[] = warningSigns.map(({ id }) => id);
const levelOf = (id: SignId): string => warningSigns.find((sign) => sign.id === id)?.urgency ?? '';
const emergencies = ids.filter((id) => levelOf(id) === 'emergency-now');
const no: Answer = { value: 'no' };
const yes: Answer = { value: 'yes' };
const signsOf = (group: SignGroup): readonly SignId[] => stepOf(group)!.signs;

/** Answers the screens one after another, and returns them in the order shown. */
function walk(answer: (id: SignId) => Answer, from: Answers = {}): { shown: SignGroup[]; answers: Answers } {
  const shown: SignGroup[] = [];
  let answers = from;
  for (let group = nextStep(answers); group !== null; group = nextStep(answers)) {
    if (shown.length > 10) throw new Error(`${group} does not end`);
    shown.push(group);
    answers = { ...answers, ...Object.fromEntries(signsOf(group).map((id) => [id, answer(id)])) };
  }
  return { shown, answers };
}

/** A person who ticks these signs and chooses “none of these” elsewhere. */
const ticking =
  (...some: readonly SignId[]) =>
  (id: SignId): Answer =>
    some.includes(id) ? yes : no;

/** A person's answer to each sign; mostly “no” to emergencies, so that walks get far. */
const personArbitrary: fc.Arbitrary<Record<SignId, Answer>> = fc
  .boolean()
  .chain((calm) =>
    fc.record(
      Object.fromEntries(
        ids.map((id): [SignId, fc.Arbitrary<Answer>] => [
          id,
          calm && levelOf(id) === 'emergency-now'
            ? fc.constantFrom<Answer>(no, { value: 'skipped' })
            : fc.constantFrom<Answer>(yes, no, { value: 'unsure' }, { value: 'skipped' }),
        ]),
      ) as Record<SignId, fc.Arbitrary<Answer>>,
    ),
  );

describe('steps', () => {
  it('contain every sign once, six a screen at most', () => {
    expect(steps.flatMap(({ signs }) => signs).sort()).to.deep.equal([...ids].sort());
    for (const { group, signs } of steps) expect(signs.length, group).to.be.within(1, 6);
    expect(steps.map(({ group }) => group)).to.deep.equal([...signGroups]);
  });

  it('take somebody without a sign through ten screens at most', () => {
    const { shown, answers } = walk(ticking());
    expect(shown).to.deep.equal(steps.map(({ group }) => group));
    expect(shown.length).to.be.at.most(10);
    expect(triage(answers).urgency).to.equal(null);
  });

  it('name every sign that needs an ambulance on the first three screens, and every emergency on the first six', () => {
    for (const sign of warningSigns.filter(({ urgency }) => urgency === 'emergency-now')) {
      const screens = steps.findIndex(({ signs }) => signs.includes(sign.id)) + 1;
      expect(screens, sign.id).to.be.within(1, 'ambulance' in sign ? 3 : 6);
    }
  });

  it('begin with an emergency on each screen that has one', () => {
    for (const { group, signs } of steps.slice(0, 6)) expect(levelOf(signs[0]!), group).to.equal('emergency-now');
  });

  it('ask for the age on the last screen with an emergency, after the emergencies', () => {
    const { signs } = steps[5]!;
    expect(signs.indexOf('under-18')).to.be.above(signs.findLastIndex((id) => levelOf(id) === 'emergency-now'));
    for (const { signs: later } of steps.slice(6)) expect(later.some((id) => emergencies.includes(id))).to.equal(false);
  });
});

describe('walk through the steps', () => {
  it('stops after the screen of each emergency sign', () => {
    for (const id of emergencies) {
      for (const value of ['yes', 'unsure'] as const) {
        const { shown, answers } = walk((each) => (each === id ? { value } : no));
        expect(signsOf(shown.at(-1)!), id).to.include(id);
        expect(triage(answers).urgency, id).to.equal('emergency-now');
      }
    }
  });

  it('shows a person under 18 every screen, and ends with today at least', () => {
    const { shown, answers } = walk(ticking('under-18'));
    expect(shown).to.have.length(steps.length);
    expect(triage(answers)).to.include({ urgency: 'same-day', underAge: true });
  });

  it('finds each emergency sign and each emergency pair in a person under 18', () => {
    const found = (some: readonly SignId[]): string | null =>
      triage(walk(ticking('under-18', ...some)).answers).urgency;
    for (const id of emergencies) expect(found([id]), id).to.equal('emergency-now');
    for (const rule of combinationRules) expect(found(rule), rule.join()).to.equal('emergency-now');
  });

  it('stops after the screen of the second sign of a pair', () => {
    for (const rule of combinationRules) {
      const { shown, answers } = walk(ticking(...rule));
      expect(
        signsOf(shown.at(-1)!).some((id) => (rule as readonly SignId[]).includes(id)),
        rule.join(),
      ).to.equal(true);
      expect(triage(answers).urgency, rule.join()).to.equal('emergency-now');
    }
  });

  it('does not stop at a sign below an emergency', () => {
    const lesser: readonly SignId[] = ids.filter((id) => levelOf(id) === 'within-days');
    expect(walk(ticking(...lesser)).shown).to.have.length(steps.length);
  });

  it('shows a screen again after a yes to “any of these?” with nothing ticked', () => {
    const before = Object.fromEntries(steps.flatMap(({ signs }) => signs).map((id) => [id, no]));
    expect(nextStep({ ...before, 'saddle-numbness': { value: 'yes', items: [] } })).to.equal('bladder-numbness');
  });

  it('ends, shows nothing twice, and shows every emergency sign unless it finds an emergency', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const { shown, answers } = walk((id) => person[id]);
        expect(new Set(shown).size).to.equal(shown.length);
        const result = triage(answers);
        if (result.urgency !== 'emergency-now')
          expect(emergencies.filter((id) => !isAnswered(answers, id))).to.deep.equal([]);
        if (result.underAge) expect(result.urgency).to.be.oneOf(['same-day', 'emergency-now']);
        // If there had been an emergency before the last screen, the walk would have ended there.
        const last = signsOf(shown.at(-1)!);
        const before = Object.fromEntries(
          Object.entries(answers).filter(([id]) => !(last as readonly string[]).includes(id)),
        );
        expect(triage(before).urgency).not.to.equal('emergency-now');
      }),
      { numRuns: 500 },
    );
  });

  it('finds no less than the same answers given at once, whatever the age', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        expect(triage(walk((id) => person[id]).answers).urgency).to.equal(triage(person).urgency);
      }),
      { numRuns: 500 },
    );
  });

  it('throws nothing for hostile answers', () => {
    for (const input of [null, undefined, 7, 'yes', [], { 'under-18': null }, JSON.parse('{"__proto__": {}}')]) {
      const answers = input as unknown as Answers;
      expect(nextStep(answers)).to.equal('chest');
      expect(previousStep(answers, null)).to.equal(null);
    }
  });
});

describe('way back', () => {
  it('passes every screen shown, last first', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const { shown, answers } = walk((id) => person[id]);
        const back: SignGroup[] = [];
        for (let group = previousStep(answers, null); group !== null; group = previousStep(answers, group))
          back.push(group);
        expect(back.reverse()).to.deep.equal(shown);
      }),
      { numRuns: 300 },
    );
  });

  it('ends at the first screen', () => {
    expect(previousStep({}, 'chest')).to.equal(null);
    expect(previousStep({}, null)).to.equal(null);
    expect(previousStep({}, 'nonsense' as SignGroup)).to.equal(null);
  });

  it('keeps all other answers when one changes', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(personArbitrary, fc.nat(), (person, at) => {
        const { answers } = walk((id) => person[id]);
        const given = Object.keys(answers) as SignId[];
        const id = given[at % given.length]!;
        const { answers: after } = walk((each) => person[each], { ...answers, [id]: no });
        for (const each of given) if (each !== id) expect(after[each]).to.deep.equal(answers[each]);
        expect(after[id]).to.deep.equal(no);
      }),
      { numRuns: 300 },
    );
  });

  it('continues where the person left off when an emergency is withdrawn', () => {
    const { answers } = walk(ticking('chest-pain'));
    expect(nextStep(answers)).to.equal(null);
    expect(previousStep(answers, null)).to.equal('chest');
    expect(nextStep({ ...answers, 'chest-pain': no })).to.equal('tummy');
  });
});

describe('progress', () => {
  it('counts up by one from 1 to the total', () => {
    for (const [index, { group }] of steps.entries())
      expect(progress(group)).to.deep.equal({ position: index + 1, total: 10 });
    expect(progress(null)).to.deep.equal({ position: 10, total: 10 });
  });
});
