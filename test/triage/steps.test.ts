import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { combinationRules, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { nextSign, previousSign, progress } from '../../src/triage/steps.js';
import { impliedAnswers, isAnswered, triage, type Answer, type Answers } from '../../src/triage/triage.js';

const ids: readonly SignId[] = warningSigns.map(({ id }) => id);
const levelOf = (id: SignId): string => warningSigns.find((sign) => sign.id === id)?.urgency ?? '';
const no: Answer = { value: 'no' };
const yes: Answer = { value: 'yes' };

/** Answers the questions one after another, and returns them in the order asked. */
function walk(answer: (id: SignId) => Answer, from: Answers = {}): { asked: SignId[]; answers: Answers } {
  const asked: SignId[] = [];
  let answers = from;
  for (let id = nextSign(answers); id !== null; id = nextSign(answers)) {
    if (asked.length > 55) throw new Error(`${id} does not end`);
    asked.push(id);
    answers = { ...answers, [id]: answer(id) };
  }
  return { asked, answers };
}

const answerArbitrary = (id: SignId, calm: boolean): fc.Arbitrary<Answer> => {
  const sign = warningSigns.find((each) => each.id === id);
  const items: readonly string[] = sign?.items ?? [];
  const values: readonly Answer[] = calm
    ? [no, { value: 'skipped' }]
    : [yes, no, { value: 'unsure' }, { value: 'skipped' }];
  if (sign?.logic === 'yes-and-any-item') {
    return fc.oneof(fc.constantFrom(...values), fc.constant<Answer>({ value: 'yes', items: [] }));
  }
  if (items.length === 0 || calm) return fc.constantFrom(...values);
  return fc.oneof(
    fc.constantFrom(...values),
    fc.subarray([...items], { minLength: 1 }).map((ticked): Answer => ({ value: 'yes', items: ticked })),
  );
};

/** A person's answer to each question; mostly “no” to emergencies, so that walks get far. */
const personArbitrary: fc.Arbitrary<Record<SignId, Answer>> = fc
  .boolean()
  .chain((calm) =>
    fc.record(
      Object.fromEntries(
        ids.map((id) => [id, answerArbitrary(id, calm && (levelOf(id) === 'emergency-now' || id === 'under-18'))]),
      ) as Record<SignId, fc.Arbitrary<Answer>>,
    ),
  );

describe('question order', () => {
  const { asked } = walk(() => ({ value: 'skipped' }));

  it('contains every sign once', () => {
    expect([...asked].sort()).to.deep.equal([...ids].sort());
  });

  it('starts with the age, then emergencies, then the same day, then within days, in content order', () => {
    const level = (urgency: string): SignId[] => ids.filter((id) => levelOf(id) === urgency && id !== 'under-18');
    expect(asked).to.deep.equal(['under-18', ...level('emergency-now'), ...level('same-day'), ...level('within-days')]);
  });
});

describe('walk through the questions', () => {
  it('stops at once at each emergency sign', () => {
    for (const id of ids.filter((each) => levelOf(each) === 'emergency-now')) {
      for (const value of ['yes', 'unsure'] as const) {
        const { asked, answers } = walk((each) => (each === id ? { value } : no));
        expect(asked.at(-1), id).to.equal(id);
        expect(triage(answers).urgency, id).to.equal('emergency-now');
      }
    }
  });

  it('asks a person under 18 for every emergency first, then for all the rest, and ends with today at least', () => {
    const { asked, answers } = walk((id) => (id === 'under-18' ? yes : no));
    const emergencies = ids.filter((id) => levelOf(id) === 'emergency-now');
    expect(asked.slice(0, emergencies.length + 1)).to.deep.equal(['under-18', ...emergencies]);
    expect(triage(answers)).to.include({ urgency: 'same-day', underAge: true });
    // Includes what can wait some days: a site may have raised it.
    expect(asked).to.have.members(ids.filter((id) => id !== 'pregnant'));
    expect(walk((id) => (id === 'under-18' ? { value: 'unsure' } : no)).asked).to.have.length(ids.length - 1);
  });

  it('finds each emergency sign and each emergency combination in a person under 18', () => {
    const found = (some: readonly SignId[]): string | null =>
      triage(
        walk((id) => {
          if (id === 'pregnant-with-warning-signs' && some.includes('pregnant')) return { value: 'yes', items: [] };
          return id === 'under-18' || some.includes(id) ? yes : no;
        }).answers,
      ).urgency;
    for (const id of ids.filter((each) => levelOf(each) === 'emergency-now')) {
      expect(found([id]), id).to.equal('emergency-now');
    }
    for (const rule of combinationRules) expect(found(rule), rule.join()).to.equal('emergency-now');
  });

  it('stops at once when a combination rule applies', () => {
    const both: readonly SignId[] = ['fever-or-shivery', 'infection-risk'];
    const { asked, answers } = walk((id) => (both.includes(id) ? yes : no));
    expect(asked.at(-1)).to.equal('infection-risk');
    expect(triage(answers).urgency).to.equal('emergency-now');
  });

  it('stops at a rule that relies on an implied pregnancy', () => {
    const { asked, answers } = walk((id) => {
      if (id === 'pregnant-with-warning-signs') return { value: 'yes', items: [] };
      return id === 'fever-or-shivery' ? yes : no;
    });
    expect(asked.at(-1)).to.equal('fever-or-shivery');
    expect(triage(answers).urgency).to.equal('emergency-now');
  });

  it('does not stop at a sign below an emergency', () => {
    expect(walk((id) => (levelOf(id) === 'within-days' ? yes : no)).asked).to.have.length(54);
  });

  it('asks about pregnancy once', () => {
    const asks = (stem: Answer): boolean =>
      walk((id) => (id === 'pregnant-with-warning-signs' ? stem : no)).asked.includes('pregnant');
    expect(asks(no)).to.equal(false);
    expect(asks({ value: 'yes', items: [] })).to.equal(false);
    expect(asks({ value: 'skipped' })).to.equal(true);
  });

  it('asks again after a yes to “any of these?” with nothing ticked', () => {
    const before = Object.fromEntries(ids.slice(0, ids.indexOf('saddle-numbness')).map((id) => [id, no]));
    const answers: Answers = { ...before, 'under-18': no, 'saddle-numbness': { value: 'yes', items: [] } };
    expect(nextSign(answers)).to.equal('saddle-numbness');
  });

  it('ends, asks nothing twice, and asks every emergency sign unless it finds an emergency', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const { asked, answers } = walk((id) => person[id]);
        expect(new Set(asked).size).to.equal(asked.length);
        const result = triage(impliedAnswers(answers));
        const open = ids.filter((id) => levelOf(id) === 'emergency-now' && !isAnswered(answers, id));
        if (result.urgency !== 'emergency-now') expect(open).to.deep.equal([]);
        if (result.underAge) expect(result.urgency).to.be.oneOf(['same-day', 'emergency-now']);
        // If there had been an emergency before the last answer, the walk would have ended there.
        const last = asked.at(-1);
        if (last !== undefined) {
          const { [last]: _, ...before } = answers;
          expect(triage(impliedAnswers(before)).urgency).not.to.equal('emergency-now');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds no less than the same answers given at once, whatever the age', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const given = person;
        const { answers } = walk((id) => given[id]);
        // A yes to the second pregnancy question contradicts a no to the first, so it is not asked for.
        const stem = given['pregnant-with-warning-signs'].value;
        const atOnce: Answers =
          stem === 'no'
            ? { ...given, pregnant: no }
            : impliedAnswers({ ...given, ...(stem === 'yes' ? { pregnant: no } : {}) });
        expect(triage(answers).urgency).to.equal(triage(atOnce).urgency);
      }),
      { numRuns: 500 },
    );
  });

  it('throws nothing for hostile answers', () => {
    for (const input of [null, undefined, 7, 'yes', [], { 'under-18': null }, JSON.parse('{"__proto__": {}}')]) {
      const answers = input as unknown as Answers;
      expect(nextSign(answers)).to.equal('under-18');
      expect(previousSign(answers, null)).to.equal(null);
      expect(progress(answers, 'under-18')).to.deep.equal({ position: 1, total: 55 });
    }
  });
});

describe('way back', () => {
  it('passes every asked question, last first', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        const { asked, answers } = walk((id) => person[id]);
        const back: SignId[] = [];
        for (let id = previousSign(answers, null); id !== null; id = previousSign(answers, id)) back.push(id);
        expect(back.reverse()).to.deep.equal(asked);
      }),
      { numRuns: 300 },
    );
  });

  it('ends at the first question', () => {
    expect(previousSign({}, 'under-18')).to.equal(null);
    expect(previousSign({}, null)).to.equal(null);
    expect(previousSign({}, 'nonsense' as SignId)).to.equal(null);
  });

  it('keeps all other answers when one changes', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(personArbitrary, fc.nat(), (person, at) => {
        const { asked, answers } = walk((id) => person[id]);
        const id = asked[at % asked.length] as SignId;
        const changed = { ...answers, [id]: no };
        const { answers: after } = walk((each) => person[each], changed);
        for (const each of asked) if (each !== id) expect(after[each]).to.deep.equal(answers[each]);
        expect(after[id]).to.deep.equal(no);
      }),
      { numRuns: 300 },
    );
  });

  it('continues where the person left off when an emergency is withdrawn', () => {
    const { answers } = walk((id) => (id === 'chest-pain' ? yes : no));
    expect(nextSign(answers)).to.equal(null);
    expect(previousSign(answers, null)).to.equal('chest-pain');
    expect(nextSign({ ...answers, 'chest-pain': no })).to.equal('tearing-pain');
  });

  it('reaches a yes to pregnancy that a changed answer now contradicts', () => {
    const skipped = walk((id) =>
      id === 'pregnant' ? yes : id === 'pregnant-with-warning-signs' ? { value: 'skipped' } : no,
    );
    const changed = { ...skipped.answers, 'pregnant-with-warning-signs': no };
    const back: SignId[] = [];
    for (let id = previousSign(changed, null); id !== null; id = previousSign(changed, id)) back.push(id);
    expect(back).to.include('pregnant');
    expect(triage(changed).urgency).to.equal('within-days');
  });

  it('skips pregnancy when it was not asked', () => {
    expect(previousSign({ 'pregnant-with-warning-signs': no }, 'stiff-mornings')).not.to.equal('pregnant');
    expect(previousSign({}, 'stiff-mornings')).to.equal('pregnant');
  });
});

describe('progress', () => {
  it('counts up by one from 1 to the total', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(personArbitrary, (person) => {
        let answers: Answers = {};
        let position = 0;
        for (let id = nextSign(answers); id !== null; id = nextSign(answers)) {
          const at = progress(answers, id);
          expect(at.position).to.equal(++position);
          expect(at.position).to.be.at.most(at.total);
          answers = { ...answers, [id]: person[id] };
        }
        const end = progress(answers, null);
        expect(end.position).to.equal(end.total);
      }),
      { numRuns: 300 },
    );
  });

  it('counts 55 questions, and 54 where pregnancy is already answered', () => {
    expect(progress({}, 'under-18')).to.deep.equal({ position: 1, total: 55 });
    expect(progress({ 'pregnant-with-warning-signs': no }, 'worried')).to.deep.equal({ position: 54, total: 54 });
    expect(progress({}, 'worried')).to.deep.equal({ position: 55, total: 55 });
  });
});
