import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Urgency } from '../../src/content/types.js';
import { combinationRules, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import {
  answerTo,
  compareUrgency,
  highest,
  impliedAnswers,
  isAnswered,
  isPresent,
  triage,
  urgencyOf,
  type Answer,
  type Answers,
} from '../../src/triage/triage.js';
import {
  all,
  ambulanceSigns,
  answersOf,
  anyItem,
  emergency,
  expected,
  levelOf,
  rules,
  sameDay,
  stemAndItem,
  subsets,
  unsure,
  withinDays,
  yes,
} from './levels.js';

const rank = (urgency: Urgency | null): number =>
  ['within-days', 'same-day', 'emergency-now'].indexOf(urgency ?? '') + 1;

const signOf = (id: SignId): (typeof warningSigns)[number] => {
  const sign = warningSigns.find((each) => each.id === id);
  if (sign === undefined) throw new Error(id);
  return sign;
};

/** Any well-formed answer to a sign. */
function answerArbitrary(id: SignId): fc.Arbitrary<Answer> {
  const items: readonly string[] = signOf(id).items;
  const plain = fc.constantFrom<Answer>(yes, { value: 'no' }, unsure, { value: 'skipped' });
  if (items.length === 0) return plain;
  return fc.oneof(
    plain,
    fc.subarray([...items]).map((ticked): Answer => ({ value: 'yes', items: ticked })),
  );
}

const answersArbitrary: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(all.map((id) => [id, answerArbitrary(id)])) as Record<SignId, fc.Arbitrary<Answer>>,
  { requiredKeys: [] },
);

/** Few answers, so that most generated sets are not an emergency by one sign alone. */
const calmAnswersArbitrary: fc.Arbitrary<Answers> = fc
  .array(
    fc.constantFrom(...sameDay, ...withinDays).chain((id) => fc.tuple(fc.constant(id), answerArbitrary(id))),
    { maxLength: 5 },
  )
  .map((entries) => Object.fromEntries(entries));

const anyAnswersArbitrary = fc.oneof(answersArbitrary, calmAnswersArbitrary);

describe('table of levels', () => {
  it('lists each sign of the content once, with the level of the clinical reference', () => {
    expect([...all].sort()).to.deep.equal(warningSigns.map(({ id }) => id).sort());
    for (const sign of warningSigns) expect(sign.urgency, sign.id).to.equal(levelOf(sign.id));
  });

  it('lists the ambulance signs before all others, all of them emergencies', () => {
    const asking = warningSigns.filter((sign) => 'ambulance' in sign).map(({ id }) => id);
    expect(asking).to.have.members(ambulanceSigns);
    expect(warningSigns.slice(0, asking.length).map(({ id }) => id)).to.deep.equal(asking);
    for (const id of asking) expect(levelOf(id)).to.equal('emergency-now');
  });

  it('has the logic of the clinical reference', () => {
    for (const sign of warningSigns) {
      const logic = anyItem.includes(sign.id) ? 'any-item' : stemAndItem.includes(sign.id) ? 'yes-and-any-item' : 'yes';
      expect(sign.logic, sign.id).to.equal(logic);
      expect(sign.items.length > 0, sign.id).to.equal(logic !== 'yes');
    }
  });

  it('has every combination rule', () => {
    const named = (list: readonly (readonly SignId[])[]): string[] =>
      list.map((rule) => [...rule].sort().join()).sort();
    expect(named(combinationRules)).to.deep.equal(named(rules));
  });
});

describe('urgency levels', () => {
  const inOrder = [null, 'within-days', 'same-day', 'emergency-now'] as const;

  it('are ordered by how soon help is needed', () => {
    inOrder.forEach((a, i) => {
      inOrder.forEach((b, j) => expect(Math.sign(compareUrgency(a, b)), `${a} ${b}`).to.equal(Math.sign(i - j)));
    });
  });

  it('return the most urgent of several', () => {
    expect(highest()).to.equal(null);
    for (const some of subsets(inOrder)) expect(highest(...some)).to.equal(some.at(-1) ?? null);
  });
});

describe('single sign', () => {
  it('gives its own level when answered yes, and is the sign that counts', () => {
    for (const id of all) {
      const result = triage({ [id]: yes });
      expect(result.urgency, id).to.equal(levelOf(id));
      expect(result.signs, id).to.deep.equal([id]);
      expect(result.rules, id).to.deep.equal([]);
      expect(result.ambulance, id).to.equal(ambulanceSigns.includes(id));
      expect(result.underAge, id).to.equal(id === 'under-18');
    }
  });

  it('gives exactly its own level when answered not sure', () => {
    for (const id of all) {
      const result = triage({ [id]: unsure });
      expect(result.urgency, id).to.equal(levelOf(id));
      expect(result.signs, id).to.deep.equal([id]);
      expect(result.underAge, id).to.equal(false);
    }
  });

  it('gives no level when answered no or skipped', () => {
    for (const id of all) {
      expect(triage({ [id]: { value: 'no' } }).urgency, id).to.equal(null);
      expect(triage({ [id]: { value: 'skipped' } }).urgency, id).to.equal(null);
    }
  });

  it('counts with any of its items ticked', () => {
    for (const id of [...anyItem, ...stemAndItem]) {
      for (const items of subsets<string>(signOf(id).items)) {
        const { urgency, signs } = triage({ [id]: { value: 'yes', items } });
        // The stem of this sign alone says that the person is pregnant.
        const alone = id === 'pregnant-with-warning-signs' ? 'within-days' : null;
        expect(urgency, `${id} ${items.join()}`).to.equal(items.length > 0 ? levelOf(id) : alone);
        expect(signs.includes(id), `${id} ${items.join()}`).to.equal(items.length > 0);
      }
    }
  });

  it('counts when answered not sure, whatever is ticked', () => {
    for (const id of all) expect(isPresent(signOf(id), { value: 'unsure', items: [] }), id).to.equal(true);
  });

  it('stays open after a yes to “any of these?” with nothing ticked', () => {
    for (const id of anyItem) {
      const answers: Answers = { [id]: { value: 'yes', items: [] } };
      expect(isAnswered(answers, id), id).to.equal(false);
      expect(triage(answers).unanswered.includes(id), id).to.equal(emergency.includes(id));
    }
  });

  it('is settled by a stem with nothing ticked when the stem alone is no sign', () => {
    for (const id of stemAndItem) {
      const answers: Answers = { [id]: { value: 'yes', items: [] } };
      expect(isAnswered(answers, id), id).to.equal(true);
      expect(triage(answers).unanswered.includes(id), id).to.equal(false);
    }
  });

  it('still counts when its ticked items are unreadable', () => {
    for (const id of all.filter((each) => !anyItem.includes(each) && !stemAndItem.includes(each))) {
      expect(triage({ [id]: { value: 'yes', items: [] } }).urgency, id).to.equal(levelOf(id));
    }
    for (const id of [...anyItem, ...stemAndItem]) {
      for (const items of [['misspelt'], [7], [null], 'genitals', null, {}, 3]) {
        const answers = { [id]: { value: 'yes', items } } as unknown as Answers;
        expect(triage(answers).urgency, `${id} ${JSON.stringify(items)}`).to.equal(levelOf(id));
      }
    }
  });

  it('keeps only existing items, in content order', () => {
    const items = ['inner-thighs', 'misspelt', 'genitals', 'genitals'];
    expect(answerTo({ 'saddle-numbness': { value: 'yes', items } }, 'saddle-numbness')).to.deep.equal({
      value: 'yes',
      items: ['genitals', 'inner-thighs'],
    });
  });
});

describe('pair of signs', () => {
  it('gives the level of the table, for every pair and every mix of yes and not sure', () => {
    let pairs = 0;
    for (const a of all) {
      for (const b of all) {
        if (a >= b) continue;
        for (const [answerA, answerB] of [
          [yes, yes],
          [yes, unsure],
          [unsure, yes],
          [unsure, unsure],
        ] as const) {
          const present = new Set([a, b]);
          const notSure = new Set([...(answerA === unsure ? [a] : []), ...(answerB === unsure ? [b] : [])]);
          expect(triage({ [a]: answerA, [b]: answerB }).urgency, `${a} ${b}`).to.equal(expected(present, notSure));
          pairs++;
        }
      }
    }
    expect(pairs).to.equal(((warningSigns.length * (warningSigns.length - 1)) / 2) * 4);
  });
});

describe('combination rule', () => {
  it('applies when all its signs are present, and not when one is missing', () => {
    for (const rule of rules) {
      for (const some of subsets(rule)) {
        const result = triage(answersOf(some));
        expect(result.urgency, some.join()).to.equal(expected(new Set(some)));
        expect(result.rules, some.join()).to.deep.equal(
          combinationRules.filter((each) => each.every((id) => (some as readonly string[]).includes(id))),
        );
      }
      expect(triage(answersOf(rule)).urgency, rule.join()).to.equal('emergency-now');
    }
  });

  it('applies for every mix of yes and not sure', () => {
    for (const rule of rules) {
      for (const some of subsets(rule)) {
        const result = triage({ ...answersOf(rule), ...answersOf(some, unsure) });
        expect(result.urgency, rule.join()).to.equal('emergency-now');
        expect(result.rules.length, rule.join()).to.be.greaterThan(0);
      }
    }
  });

  it('stays an emergency with any other sign added, however answered', () => {
    let cases = 0;
    for (const rule of rules) {
      for (const other of all.filter((id) => !rule.includes(id))) {
        for (const value of ['yes', 'no', 'unsure', 'skipped'] as const) {
          expect(triage({ ...answersOf(rule), [other]: { value } }).urgency, `${rule.join()} ${other}`).to.equal(
            'emergency-now',
          );
          cases++;
        }
      }
    }
    expect(cases).to.equal(45 * 53 * 4);
  });
});

describe('adding a sign', () => {
  const absentOrNo = fc.constantFrom<Answer | null>(null, { value: 'no' }, { value: 'skipped' });

  it('never lowers the urgency', function () {
    this.timeout(180_000);
    const added = fc
      .constantFrom(...all)
      .chain((id) => fc.tuple(fc.constant(id), fc.oneof(fc.constant(unsure), answerArbitrary(id))))
      .filter(([, answer]) => answer.value === 'yes' || answer.value === 'unsure');
    fc.assert(
      fc.property(anyAnswersArbitrary, added, absentOrNo, (answers, [id, answer], before) => {
        const { [id]: _, ...others } = answers;
        const without = triage(before ? { ...others, [id]: before } : others);
        const withIt = triage({ ...others, [id]: answer });
        expect(rank(withIt.urgency)).to.be.at.least(rank(without.urgency));
        for (const rule of without.rules) expect(withIt.rules).to.deep.include(rule);
      }),
      { numRuns: 2000 },
    );
  });

  it('never removes a sign that counted', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(anyAnswersArbitrary, fc.constantFrom(...all), (answers, id) => {
        // Except implied signs: their own answer replaces the implication.
        const before = triage(answers).signs.filter((sign) => isPresent(signOf(sign), answers[sign]));
        expect(triage({ ...answers, [id]: yes }).signs).to.include.members(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('emergency sign', () => {
  it('gives emergency-now whatever the other answers', function () {
    this.timeout(180_000);
    const present = fc.constantFrom(...emergency).chain((id) => {
      const items: readonly string[] = signOf(id).items;
      const ticked = fc.subarray([...items], { minLength: Math.min(1, items.length) });
      return fc.tuple(
        fc.constant(id),
        fc.oneof(
          fc.constantFrom(yes, unsure),
          ticked.map((list): Answer => (list.length > 0 ? { value: 'yes', items: list } : yes)),
        ),
      );
    });
    fc.assert(
      fc.property(anyAnswersArbitrary, present, (answers, [id, answer]) => {
        const result = triage({ ...answers, [id]: answer });
        expect(result.urgency).to.equal('emergency-now');
        expect(result.signs).to.include(id);
        expect(result.unanswered).not.to.include(id);
      }),
      { numRuns: 2000 },
    );
  });

  it('is among the unanswered until it is answered', () => {
    expect([...triage({}).unanswered].sort()).to.deep.equal([...emergency].sort());
    for (const id of emergency) {
      expect(triage({ [id]: { value: 'skipped' } }).unanswered, id).to.include(id);
      for (const value of ['yes', 'no', 'unsure'] as const) {
        expect(triage({ [id]: { value } }).unanswered, id).not.to.include(id);
      }
    }
    expect(triage(answersOf(all, { value: 'no' })).unanswered).to.deep.equal([]);
  });
});

describe('pregnancy', () => {
  const stem: Answer = { value: 'yes', items: [] };

  it('is implied by the stem of the question about pregnancy with warning signs', () => {
    expect(impliedAnswers({ 'pregnant-with-warning-signs': stem })).to.deep.equal({
      'pregnant-with-warning-signs': stem,
      pregnant: yes,
    });
    expect(impliedAnswers({ 'pregnant-with-warning-signs': stem, pregnant: { value: 'no' } }).pregnant).to.deep.equal(
      yes,
    );
  });

  it('is implied by no other answer, and then the answers stay unchanged', () => {
    for (const value of ['no', 'unsure', 'skipped'] as const) {
      const answers: Answers = { 'pregnant-with-warning-signs': { value } };
      expect(impliedAnswers(answers)).to.equal(answers);
    }
  });

  it('stays not sure when answered so, because that counts as well', () => {
    const answers: Answers = { 'pregnant-with-warning-signs': stem, pregnant: unsure };
    expect(impliedAnswers(answers)).to.equal(answers);
    expect(triage(answers).signs).to.deep.equal(['pregnant']);
  });

  it('counts for the rules even when a caller does not imply it', () => {
    for (const id of ['fever-or-shivery', 'kidney-signs'] as const) {
      expect(triage({ 'pregnant-with-warning-signs': stem, [id]: yes }).urgency).to.equal('emergency-now');
    }
  });

  it('gives the same urgency with and without implied answers', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        expect(triage(impliedAnswers(answers)).urgency).to.equal(triage(answers).urgency);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('triage result', () => {
  it('has no value for an all-clear: a level, or null', () => {
    const result = triage(answersOf(all, { value: 'no' }));
    expect(result).to.deep.equal({
      urgency: null,
      signs: [],
      rules: [],
      ambulance: false,
      underAge: false,
      unanswered: [],
    });
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const any = triage(answers);
        expect(Object.keys(any).sort()).to.deep.equal([
          'ambulance',
          'rules',
          'signs',
          'unanswered',
          'underAge',
          'urgency',
        ]);
        expect(any.urgency).to.be.oneOf([null, 'within-days', 'same-day', 'emergency-now']);
        expect(any.urgency === null).to.equal(any.signs.length === 0);
      }),
    );
  });

  it('lists the signs by level, then in content order', () => {
    const content = warningSigns.map(({ id }) => id);
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const given = impliedAnswers(answers);
        const { signs } = triage(given);
        const places = signs.map((id) => -rank(urgencyOf(signOf(id), answerTo(given, id))) * 100 + content.indexOf(id));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      }),
    );
    expect(triage({ worried: yes, 'fever-or-shivery': yes, 'chest-pain': yes, 'both-legs': yes }).signs).to.deep.equal([
      'chest-pain',
      'both-legs',
      'fever-or-shivery',
      'worried',
    ]);
    // “Not sure” does not move a sign up.
    expect(triage({ pregnant: yes, worried: unsure }).signs).to.deep.equal(['pregnant', 'worried']);
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        expect(triage(reversed)).to.deep.equal(triage(answers));
      }),
    );
  });

  it('leaves the answers unchanged', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const before = JSON.stringify(answers);
        triage(Object.freeze(answers));
        expect(JSON.stringify(answers)).to.equal(before);
      }),
    );
  });

  it('is at least the same day for a person under 18, and an emergency still wins', () => {
    expect(triage({ 'under-18': yes })).to.include({ underAge: true, urgency: 'same-day' });
    for (const id of withinDays) expect(triage({ 'under-18': yes, [id]: yes }).urgency, id).to.equal('same-day');
    expect(triage({ 'under-18': yes, 'chest-pain': yes })).to.include({ underAge: true, urgency: 'emergency-now' });
    expect(triage({ 'under-18': unsure })).to.include({ underAge: false, urgency: 'same-day' });
  });
});

describe('hostile triage input', () => {
  const nothing = triage({});

  it('counts as no answer and throws nothing', () => {
    for (const input of [null, undefined, 0, 1, NaN, '', 'both-legs', true, [], [yes], ['both-legs'], () => yes]) {
      expect(triage(input as unknown as Answers), JSON.stringify(input)).to.deep.equal(nothing);
      expect(impliedAnswers(input as unknown as Answers), JSON.stringify(input)).to.deep.equal(input);
    }
  });

  it('cannot answer through inheritance', () => {
    for (const text of [
      '{"__proto__": {"both-legs": {"value": "yes"}}}',
      '{"constructor": {"value": "yes"}, "toString": {"value": "yes"}, "hasOwnProperty": {"value": "yes"}}',
      '{"both-legs": {"__proto__": {"value": "yes"}}}',
      '{"unknown-sign": {"value": "yes"}}',
    ]) {
      expect(triage(JSON.parse(text) as Answers), text).to.deep.equal(nothing);
    }
    expect(triage(Object.create(answersOf(all)) as Answers)).to.deep.equal(nothing);
    expect(triage({ 'both-legs': Object.create(yes) as Answer })).to.deep.equal(nothing);
    expect(triage(Object.assign(Object.create(null) as Answers, { 'both-legs': yes })).urgency).to.equal(
      'emergency-now',
    );
  });

  it('leaves a sign with a malformed answer unanswered', () => {
    for (const answer of [
      null,
      'yes',
      true,
      1,
      [],
      ['yes'],
      {},
      { value: 'YES' },
      { value: ['yes'] },
      { value: null },
    ]) {
      const result = triage({ 'both-legs': answer } as unknown as Answers);
      expect(result, JSON.stringify(answer)).to.deep.equal(nothing);
      expect(result.unanswered).to.include('both-legs');
    }
  });

  it('does not hide the emergency beside it', () => {
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true });
    const keys = fc.oneof(fc.constantFrom<string>(...all, '__proto__', 'constructor'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, anything)), fc.constantFrom(...emergency), (entries, id) => {
        const answers = Object.fromEntries(entries) as Answers;
        expect(() => triage(answers)).not.to.throw();
        expect(triage({ ...answers, [id]: yes }).urgency).to.equal('emergency-now');
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(anything, (input) => {
        expect(triage(input as Answers).urgency).to.equal(null);
      }),
      { numRuns: 1000 },
    );
  });
});
