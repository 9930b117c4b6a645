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

/*
 * The expected levels, written by hand from the clinical reference and docs/clinical-decisions.md, independently of src,
 * so that a mistake in the content fails here. A clinician's change must be made in both places.
 */
const ambulanceSigns: readonly SignId[] = [
  'chest-pain',
  'tearing-pain',
  'fainted-or-collapsed',
  'sudden-tummy-and-back-pain',
  'pulsing-tummy',
  'breathless-or-coughing-blood',
  'pain-on-breathing-and-clot-risk',
  'very-unwell-or-confused',
  'serious-accident',
  'cold-pale-leg',
];
const emergency: readonly SignId[] = [
  ...ambulanceSigns,
  'saddle-numbness',
  'trouble-starting-to-pee',
  'bladder-control-or-feeling',
  'bowel-control-or-feeling',
  'sexual-feeling-change',
  'both-legs',
  'leg-getting-weaker',
  'unsteady-walking',
  'stiff-neck-and-headache',
  'blood-thinners-sudden-pain',
  'sudden-groin-pain',
  'pregnant-with-warning-signs',
  'thoughts-of-self-harm',
];
const sameDay: readonly SignId[] = [
  'small-fall-fragile-bones',
  'sudden-pain-known-osteoporosis',
  'one-leg-numb-or-weak',
  'fever-or-shivery',
  'infection-risk',
  'diabetes-and-worse',
  'pain-on-breathing-in',
  'kidney-signs',
  'tummy-illness',
  'one-sided-rash',
  'sickle-cell-disease',
  'cancer-history',
  'weight-loss',
  'night-or-rest-pain',
  'lump-or-shape-change',
  'upper-back-pain',
  'band-like-pain',
  'worse-cough-sneeze-poo',
  'blood-thinners-new-pain',
  'new-pain-over-65',
  'severe-unmanageable-pain',
  'under-18',
];
const withinDays: readonly SignId[] = [
  'one-leg-pain',
  'first-pain-over-50',
  'long-term-steroids',
  'earlier-back-operation',
  'pain-getting-worse',
  'pregnant',
  'stiff-mornings',
  'walking-leg-pain',
  'not-improving',
  'worried',
];
const all: readonly SignId[] = [...emergency, ...sameDay, ...withinDays];

/** Signs with items, and whether the question stands alone (“any of these?”) or has a stem. */
const anyItem: readonly SignId[] = [
  'saddle-numbness',
  'sexual-feeling-change',
  'very-unwell-or-confused',
  'infection-risk',
];
const stemAndItem: readonly SignId[] = [
  'small-fall-fragile-bones',
  'blood-thinners-sudden-pain',
  'pregnant-with-warning-signs',
  'stiff-mornings',
];

/** Pairs of signs that are an emergency together. */
const partners: Readonly<Partial<Record<SignId, readonly SignId[]>>> = {
  'fever-or-shivery': [
    'infection-risk',
    'diabetes-and-worse',
    'long-term-steroids',
    'cancer-history',
    'one-leg-numb-or-weak',
    'sickle-cell-disease',
    'pregnant',
  ],
  'severe-unmanageable-pain': [
    'fever-or-shivery',
    'infection-risk',
    'diabetes-and-worse',
    'long-term-steroids',
    'cancer-history',
    'weight-loss',
    'one-leg-numb-or-weak',
    'small-fall-fragile-bones',
    'sudden-pain-known-osteoporosis',
    'new-pain-over-65',
    'under-18',
    'blood-thinners-new-pain',
    'sickle-cell-disease',
    'tummy-illness',
    'kidney-signs',
    'pain-on-breathing-in',
    'upper-back-pain',
    'band-like-pain',
    'lump-or-shape-change',
  ],
  'one-leg-numb-or-weak': [
    'infection-risk',
    'diabetes-and-worse',
    'cancer-history',
    'band-like-pain',
    'small-fall-fragile-bones',
    'sudden-pain-known-osteoporosis',
    'blood-thinners-new-pain',
    'earlier-back-operation',
  ],
  'infection-risk': ['pain-getting-worse'],
  'diabetes-and-worse': ['pain-getting-worse'],
  'cancer-history': ['band-like-pain'],
  'new-pain-over-65': ['tummy-illness', 'upper-back-pain'],
  'sickle-cell-disease': ['pain-on-breathing-in'],
  'kidney-signs': ['pregnant'],
  'pain-on-breathing-in': ['cancer-history', 'pregnant'],
  'tummy-illness': ['pregnant'],
  'blood-thinners-new-pain': ['small-fall-fragile-bones'],
};
const rules: readonly (readonly [SignId, SignId])[] = Object.entries(partners).flatMap(([first, others]) =>
  others.map((other): [SignId, SignId] => [first as SignId, other]),
);

const yes: Answer = { value: 'yes' };
const unsure: Answer = { value: 'unsure' };
const rank = (urgency: Urgency | null): number =>
  ['within-days', 'same-day', 'emergency-now'].indexOf(urgency ?? '') + 1;

function levelOf(id: SignId): Urgency {
  if (emergency.includes(id)) return 'emergency-now';
  return sameDay.includes(id) ? 'same-day' : 'within-days';
}

/** The rules of the reference's section 2, written independently of src: the level of these signs. */
function expected(present: ReadonlySet<SignId>, unsureOf: ReadonlySet<SignId> = new Set()): Urgency | null {
  const has = (id: SignId): boolean => present.has(id) || unsureOf.has(id);
  if (emergency.some(has) || rules.some((rule) => rule.every(has))) return 'emergency-now';
  if (sameDay.some(has)) return 'same-day';
  return withinDays.some(has) ? 'within-days' : null;
}

function answersOf(ids: Iterable<SignId>, answer: Answer = yes): Answers {
  return Object.fromEntries([...ids].map((id) => [id, answer]));
}

/** Every subset of a list, the empty subset first. */
function* subsets<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let bits = 0; bits < 2 ** list.length; bits++) yield list.filter((_, at) => (bits >> at) & 1);
}

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

describe('every relevant combination', () => {
  /*
   * The signs, each yes, no or not sure, have more sets of answers than can be tried. Most differ in nothing that affects the result.
   *
   * - An emergency sign gives emergency-now by itself and is in no rule. The 23 emergency signs are alike, so the tests
   *   use either none or one of them. (The tests above cover each sign and each pair.) The exception is the stem of
   *   `pregnant-with-warning-signs` answered yes with nothing ticked: it implies `pregnant` and varies separately.
   * - A sign in no rule only sets a minimum level. One sign of each level represents the others.
   * - Every rule is a pair, so a set of the 23 rule signs has the most urgent level of its pairs. The tests cover all sets
   *   of up to three with everything else around them. For larger sets, they cover every subset of the signs that differ
   *   in their partners, and random sets of any size.
   * - “Not sure” counts as yes. All answers to each three rule signs check this.
   */
  const inRules = [...new Set(rules.flat())];

  /** All subsets with at most `most` items. */
  function* small<T>(list: readonly T[], most: number, from = 0): Generator<readonly T[]> {
    yield [];
    if (most === 0) return;
    for (let at = from; at < list.length; at++) {
      for (const rest of small(list, most - 1, at + 1)) yield [list[at] as T, ...rest];
    }
  }

  it('belongs to classes that cover the signs', () => {
    expect(inRules.some((id) => emergency.includes(id))).to.equal(false);
    expect(inRules).to.have.length(23);
    expect(sameDay.filter((id) => !inRules.includes(id))).to.deep.equal([
      'one-sided-rash',
      'night-or-rest-pain',
      'worse-cough-sneeze-poo',
    ]);
    expect(withinDays.filter((id) => !inRules.includes(id))).to.deep.equal([
      'one-leg-pain',
      'first-pain-over-50',
      'stiff-mornings',
      'walking-leg-pain',
      'not-improving',
      'worried',
    ]);
    for (const rule of rules) expect(rule).to.have.length(2);
  });

  it('gives the level of the table for up to three rule signs with all other classes around them', function () {
    this.timeout(300_000);
    const stem: Answer = { value: 'yes', items: [] };
    // `implied` below adds the excluded sign separately.
    const plain = emergency.filter((id) => id !== 'pregnant-with-warning-signs');
    const wrong: string[] = [];
    let cases = 0;
    for (const some of small(inRules, 3)) {
      for (const implied of [false, true]) {
        for (const day of [null, yes]) {
          for (const days of [null, yes, unsure]) {
            for (const urgent of [null, yes]) {
              // The signs of this class are interchangeable, so each case uses the next.
              const emergencySign = plain[cases % plain.length] as SignId;
              const answers: Answers = {
                ...answersOf(some),
                ...(implied && { 'pregnant-with-warning-signs': stem }),
                ...(day && { 'night-or-rest-pain': day }),
                ...(days && { worried: days }),
                ...(urgent && { [emergencySign]: urgent }),
              };
              const present = new Set<SignId>([
                ...some,
                ...(implied ? (['pregnant'] as const) : []),
                ...(day ? (['night-or-rest-pain'] as const) : []),
                ...(days ? (['worried'] as const) : []),
                ...(urgent ? [emergencySign] : []),
              ]);
              const result = triage(answers);
              const right =
                result.urgency === expected(present) &&
                result.signs.length === present.size &&
                result.signs.every((id) => present.has(id)) &&
                result.rules.length === rules.filter((r) => r.every((id) => present.has(id))).length &&
                result.ambulance === [...present].some((id) => ambulanceSigns.includes(id)) &&
                result.underAge === present.has('under-18');
              if (!right) wrong.push(JSON.stringify(answers));
              cases++;
            }
          }
        }
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(cases).to.equal(2048 * 2 * 2 * 3 * 2);
  });

  it('gives the level of the table for every mix of no, yes and not sure among three rule signs', function () {
    this.timeout(300_000);
    const values = [null, yes, unsure] as const;
    const wrong: string[] = [];
    let cases = 0;
    for (const three of [...small(inRules, 3)].filter(({ length }) => length === 3)) {
      for (let number = 0; number < 27; number++) {
        const answers: Partial<Record<SignId, Answer>> = {};
        three.forEach((id, at) => {
          const value = values[Math.floor(number / 3 ** at) % 3];
          if (value) answers[id] = value;
        });
        const present = new Set(Object.keys(answers) as SignId[]);
        const result = triage(answers);
        const age = answers['under-18'];
        if (result.urgency !== expected(present) || result.underAge !== (age === yes)) {
          wrong.push(JSON.stringify(answers));
        }
        cases++;
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(cases).to.equal(((23 * 22 * 21) / 6) * 27);
  });

  it('gives the level of the table for every subset of the signs with different partners, and for random sets of all signs', function () {
    this.timeout(300_000);
    const partnersOf = (id: SignId): string =>
      rules
        .flatMap((rule) => (rule.includes(id) ? rule.filter((other) => other !== id) : []))
        .sort()
        .join();
    const key = (id: SignId): string => `${levelOf(id)} ${partnersOf(id)}`;
    const kinds = inRules.filter((id, at) => inRules.findIndex((other) => key(other) === key(id)) === at);
    expect(kinds.length).to.be.within(12, 20);
    const wrong: string[] = [];
    let cases = 0;
    for (const some of subsets(kinds)) {
      if (triage(answersOf(some)).urgency !== expected(new Set(some))) wrong.push(some.join());
      cases++;
    }
    expect(wrong).to.deep.equal([]);
    expect(cases).to.equal(2 ** kinds.length);
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        expect(triage(answersOf(some)).urgency).to.equal(expected(new Set(some)));
      }),
      { numRuns: 2000 },
    );
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
