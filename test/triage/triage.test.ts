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
 * What is expected, copied by hand from the clinical reference (README.md section 1: EM, SD, WD; red-flags.json: rules)
 * and not from src, so that a slip in the content fails here. A clinician's change has to be made in both places.
 */
const emergency: readonly SignId[] = [
  'saddle-numbness',
  'trouble-starting-to-pee',
  'bladder-control-or-feeling',
  'bowel-control-or-feeling',
  'sexual-feeling-change',
  'both-legs',
  'leg-getting-weaker',
  'unsteady-walking',
  'serious-accident',
  'small-fall-fragile-bones',
  'very-unwell-or-confused',
  'chest-pain',
  'tearing-pain',
  'sudden-tummy-and-back-pain',
  'blood-thinners-sudden-pain',
  'pregnant-with-warning-signs',
];
const sameDay: readonly SignId[] = [
  'one-leg-numb-or-weak',
  'one-leg-pain',
  'sudden-pain-known-osteoporosis',
  'fever-or-shivery',
  'infection-risk',
  'kidney-signs',
  'pulsing-tummy',
  'tummy-illness',
  'cancer-history',
  'weight-loss',
  'night-or-rest-pain',
  'lump-or-shape-change',
  'upper-back-pain',
  'band-like-pain',
  'worse-cough-sneeze-poo',
  'severe-unmanageable-pain',
];
const withinDays: readonly SignId[] = [
  'pregnant',
  'under-18',
  'first-pain-over-50',
  'long-term-steroids',
  'stiff-mornings',
  'walking-leg-pain',
  'not-improving',
  'worried',
];
const all: readonly SignId[] = [...emergency, ...sameDay, ...withinDays];

/** Signs with something to tick, and whether the question stands alone (“any of these?”) or has a stem of its own. */
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

/** The fourteen rules of red-flags.json, then the three that this project added. */
const rules: readonly (readonly SignId[])[] = [
  ['fever-or-shivery', 'infection-risk'],
  ['fever-or-shivery', 'severe-unmanageable-pain'],
  ['fever-or-shivery', 'one-leg-numb-or-weak'],
  ['fever-or-shivery', 'cancer-history'],
  ['infection-risk', 'severe-unmanageable-pain'],
  ['infection-risk', 'one-leg-numb-or-weak'],
  ['cancer-history', 'band-like-pain'],
  ['cancer-history', 'one-leg-numb-or-weak'],
  ['pulsing-tummy', 'severe-unmanageable-pain'],
  ['tummy-illness', 'severe-unmanageable-pain'],
  ['upper-back-pain', 'severe-unmanageable-pain'],
  ['sudden-pain-known-osteoporosis', 'one-leg-numb-or-weak'],
  ['kidney-signs', 'fever-or-shivery', 'pregnant'],
  ['kidney-signs', 'fever-or-shivery', 'severe-unmanageable-pain'],
  ['fever-or-shivery', 'pregnant'],
  ['kidney-signs', 'pregnant'],
  ['band-like-pain', 'one-leg-numb-or-weak'],
  ['kidney-signs', 'severe-unmanageable-pain'],
];

const yes: Answer = { value: 'yes' };
const unsure: Answer = { value: 'unsure' };
const rank = (urgency: Urgency | null): number =>
  ['within-days', 'same-day', 'emergency-now'].indexOf(urgency ?? '') + 1;

function levelOf(id: SignId): Urgency {
  if (emergency.includes(id)) return 'emergency-now';
  return sameDay.includes(id) ? 'same-day' : 'within-days';
}

/** The rules of the reference's section 2 once more, written apart from src: which level do these signs lead to? */
function expected(present: ReadonlySet<SignId>, unsureOf: ReadonlySet<SignId> = new Set()): Urgency | null {
  const has = (id: SignId): boolean => present.has(id) || unsureOf.has(id);
  if (emergency.some(has) || rules.some((rule) => rule.every(has))) return 'emergency-now';
  if (unsureOf.size > 0 || sameDay.some(has)) return 'same-day';
  return withinDays.some(has) ? 'within-days' : null;
}

function answersOf(ids: Iterable<SignId>, answer: Answer = yes): Answers {
  return Object.fromEntries([...ids].map((id) => [id, answer]));
}

/** Every subset of a list, the empty one first. */
function* subsets<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let bits = 0; bits < 2 ** list.length; bits++) yield list.filter((_, at) => (bits >> at) & 1);
}

const signOf = (id: SignId): (typeof warningSigns)[number] => {
  const sign = warningSigns.find((each) => each.id === id);
  if (sign === undefined) throw new Error(id);
  return sign;
};

/** Any answer to a sign, well formed. */
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

/** Few answers, so that most of what is drawn is not an emergency by itself. */
const calmAnswersArbitrary: fc.Arbitrary<Answers> = fc
  .array(
    fc.constantFrom(...sameDay, ...withinDays).chain((id) => fc.tuple(fc.constant(id), answerArbitrary(id))),
    { maxLength: 5 },
  )
  .map((entries) => Object.fromEntries(entries));

const anyAnswersArbitrary = fc.oneof(answersArbitrary, calmAnswersArbitrary);

describe('the table of levels', () => {
  it('names each sign of the content once, with the level of the clinical reference', () => {
    expect([...all].sort()).to.deep.equal(warningSigns.map(({ id }) => id).sort());
    for (const sign of warningSigns) expect(sign.urgency, sign.id).to.equal(levelOf(sign.id));
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

describe('levels', () => {
  const inOrder = [null, 'within-days', 'same-day', 'emergency-now'] as const;

  it('are ordered by how soon help is needed', () => {
    inOrder.forEach((a, i) => {
      inOrder.forEach((b, j) => expect(Math.sign(compareUrgency(a, b)), `${a} ${b}`).to.equal(Math.sign(i - j)));
    });
  });

  it('give the most urgent one', () => {
    expect(highest()).to.equal(null);
    for (const some of subsets(inOrder)) expect(highest(...some)).to.equal(some.at(-1) ?? null);
  });
});

describe('one sign', () => {
  it('leads to its own level when answered yes, and is the one that counts', () => {
    for (const id of all) {
      const result = triage({ [id]: yes });
      expect(result.urgency, id).to.equal(levelOf(id));
      expect(result.signs, id).to.deep.equal([id]);
      expect(result.rules, id).to.deep.equal([]);
      expect(result.underAge, id).to.equal(id === 'under-18');
    }
  });

  it('leads to the same day at least when the person is not sure', () => {
    for (const id of all) {
      const result = triage({ [id]: unsure });
      expect(result.urgency, id).to.equal(emergency.includes(id) ? 'emergency-now' : 'same-day');
      expect(result.signs, id).to.deep.equal([id]);
      expect(result.underAge, id).to.equal(false);
    }
  });

  it('leads to nothing when answered no or skipped', () => {
    for (const id of all) {
      expect(triage({ [id]: { value: 'no' } }).urgency, id).to.equal(null);
      expect(triage({ [id]: { value: 'skipped' } }).urgency, id).to.equal(null);
    }
  });

  it('counts with any of its items ticked', () => {
    for (const id of [...anyItem, ...stemAndItem]) {
      for (const items of subsets<string>(signOf(id).items)) {
        const { urgency, signs } = triage({ [id]: { value: 'yes', items } });
        // The stem of this one alone says that the person is pregnant.
        const alone = id === 'pregnant-with-warning-signs' ? 'within-days' : null;
        expect(urgency, `${id} ${items.join()}`).to.equal(items.length > 0 ? levelOf(id) : alone);
        expect(signs.includes(id), `${id} ${items.join()}`).to.equal(items.length > 0);
      }
    }
  });

  it('counts when the person is not sure, whatever is ticked', () => {
    for (const id of all) expect(isPresent(signOf(id), { value: 'unsure', items: [] }), id).to.equal(true);
  });

  it('stays open when “any of these?” is answered yes with nothing ticked', () => {
    for (const id of anyItem) {
      const answers: Answers = { [id]: { value: 'yes', items: [] } };
      expect(isAnswered(answers, id), id).to.equal(false);
      expect(triage(answers).unanswered.includes(id), id).to.equal(emergency.includes(id));
    }
  });

  it('is settled by a stem with nothing ticked where the stem alone is no sign', () => {
    for (const id of stemAndItem) {
      const answers: Answers = { [id]: { value: 'yes', items: [] } };
      expect(isAnswered(answers, id), id).to.equal(true);
      expect(triage(answers).unanswered.includes(id), id).to.equal(false);
    }
  });

  it('does not vanish when what was ticked cannot be read', () => {
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

  it('keeps only items that exist, in the order of the content', () => {
    const items = ['inner-thighs', 'misspelt', 'genitals', 'genitals'];
    expect(answerTo({ 'saddle-numbness': { value: 'yes', items } }, 'saddle-numbness')).to.deep.equal({
      value: 'yes',
      items: ['genitals', 'inner-thighs'],
    });
  });
});

describe('two signs', () => {
  it('lead to what the table says, in every pair and every way of answering yes or not sure', () => {
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
    expect(pairs).to.equal(((40 * 39) / 2) * 4);
  });
});

describe('a combination rule', () => {
  it('fires when all its signs are there, and not when one is missing', () => {
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

  it('fires on every mix of yes and not sure', () => {
    for (const rule of rules) {
      for (const some of subsets(rule)) {
        const result = triage({ ...answersOf(rule), ...answersOf(some, unsure) });
        expect(result.urgency, rule.join()).to.equal('emergency-now');
        expect(result.rules.length, rule.join()).to.be.greaterThan(0);
      }
    }
  });

  it('stays an emergency with each other sign added, however it is answered', () => {
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
    // Sixteen rules of two and two of three signs.
    expect(cases).to.equal((16 * 38 + 2 * 37) * 4);
  });
});

describe('every combination that matters', () => {
  /*
   * The 40 signs, each yes, no or not sure, make 3^40 sets of answers; most differ in nothing the result can depend on.
   *
   * - An emergency sign leads to emergency-now by itself and is in no rule: the 16 are alike, so one present or none is
   *   all there is to tell apart. (Each one, and each pair, is held above.) The exception is a stem of
   *   `pregnant-with-warning-signs` answered yes with nothing ticked, which stands for `pregnant`: a value of its own.
   * - A same-day sign that no rule names only sets a floor of same-day: 5 alike, present or not.
   * - A within-days sign that no rule names sets a floor of within-days, or of same-day when not sure: 6 alike, three
   *   values. `under-18` is like them in its level, and is kept apart because it also sets `underAge`: three values.
   * - The 11 same-day signs of the rules: present or not, because yes and not sure give the same level and both count
   *   for a rule. That claim is held by the second test, which tells the three apart.
   * - `pregnant`, the one within-days sign of the rules: no, yes, not sure, or by the stem above.
   */
  const inRules = [...new Set(rules.flat())];
  const ruleSigns = inRules.filter((id) => id !== 'pregnant');

  it('rests on classes that cover the signs', () => {
    expect(inRules.some((id) => emergency.includes(id))).to.equal(false);
    expect(withinDays.filter((id) => inRules.includes(id))).to.deep.equal(['pregnant']);
    expect(ruleSigns).to.have.length(11);
    expect(sameDay.filter((id) => !inRules.includes(id))).to.have.length(5);
    expect(withinDays.filter((id) => !inRules.includes(id) && id !== 'under-18')).to.have.length(6);
  });

  it('leads to the level of the table, and the rest of the result agrees', function () {
    this.timeout(60_000);
    const stem: Answer = { value: 'yes', items: [] };
    const pregnancies: readonly [Answers, SignId[], SignId[]][] = [
      [{}, [], []],
      [{ pregnant: yes }, ['pregnant'], []],
      [{ pregnant: unsure }, [], ['pregnant']],
      [{ 'pregnant-with-warning-signs': stem }, ['pregnant'], []],
    ];
    const ages: readonly (Answer | null)[] = [null, yes, unsure];
    const wrong: string[] = [];
    let cases = 0;
    for (const some of subsets(ruleSigns)) {
      for (const [pregnancy, pregnantYes, pregnantUnsure] of pregnancies) {
        for (const age of ages) {
          for (const day of [null, yes]) {
            for (const days of [null, yes, unsure]) {
              for (const urgent of [null, yes]) {
                // A bad case stands for its class, so which sign of the class is taken can change from case to case.
                const emergencySign = emergency[cases % 15] as SignId;
                const answers: Answers = {
                  ...answersOf(some),
                  ...pregnancy,
                  ...(age && { 'under-18': age }),
                  ...(day && { 'weight-loss': day }),
                  ...(days && { worried: days }),
                  ...(urgent && { [emergencySign]: urgent }),
                };
                const present = new Set<SignId>([
                  ...some,
                  ...pregnantYes,
                  ...(age === yes ? (['under-18'] as const) : []),
                  ...(day ? (['weight-loss'] as const) : []),
                  ...(days === yes ? (['worried'] as const) : []),
                  ...(urgent ? [emergencySign] : []),
                ]);
                const notSure = new Set<SignId>([
                  ...pregnantUnsure,
                  ...(age === unsure ? (['under-18'] as const) : []),
                  ...(days === unsure ? (['worried'] as const) : []),
                ]);
                const result = triage(answers);
                const right =
                  result.urgency === expected(present, notSure) &&
                  result.signs.length === present.size + notSure.size &&
                  result.signs.every((id) => present.has(id) || notSure.has(id)) &&
                  result.rules.length ===
                    rules.filter((r) => r.every((id) => present.has(id) || notSure.has(id))).length &&
                  result.underAge === (age === yes);
                if (!right) wrong.push(JSON.stringify(answers));
                cases++;
              }
            }
          }
        }
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(cases).to.equal(2 ** 11 * 4 * 3 * 2 * 3 * 2);
  });

  it('holds for every mix of no, yes and not sure among the signs of the rules', function () {
    this.timeout(60_000);
    const values = [null, yes, unsure] as const;
    const wrong: string[] = [];
    const total = 3 ** inRules.length;
    for (let number = 0; number < total; number++) {
      const present = new Set<SignId>();
      const notSure = new Set<SignId>();
      const answers: Partial<Record<SignId, Answer>> = {};
      let rest = number;
      for (const id of inRules) {
        const value = values[rest % 3];
        rest = Math.floor(rest / 3);
        if (!value) continue;
        answers[id] = value;
        (value === yes ? present : notSure).add(id);
      }
      if (triage(answers).urgency !== expected(present, notSure)) wrong.push(JSON.stringify(answers));
    }
    expect(wrong).to.deep.equal([]);
    expect(total).to.equal(531_441);
  });
});

describe('adding a sign', () => {
  const absentOrNo = fc.constantFrom<Answer | null>(null, { value: 'no' }, { value: 'skipped' });

  it('never lowers the urgency', function () {
    this.timeout(60_000);
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

  it('never loses a sign that counted', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyAnswersArbitrary, fc.constantFrom(...all), (answers, id) => {
        // Not one that was only implied: its own sign speaks for it then.
        const before = triage(answers).signs.filter((sign) => isPresent(signOf(sign), answers[sign]));
        expect(triage({ ...answers, [id]: yes }).signs).to.include.members(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an emergency sign', () => {
  it('leads to emergency-now whatever else is said', function () {
    this.timeout(60_000);
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

  it('is not implied by anything else, and then the answers stay as they are', () => {
    for (const value of ['no', 'unsure', 'skipped'] as const) {
      const answers: Answers = { 'pregnant-with-warning-signs': { value } };
      expect(impliedAnswers(answers)).to.equal(answers);
    }
  });

  it('stays not sure where the person said so, because that leads to more', () => {
    const answers: Answers = { 'pregnant-with-warning-signs': stem, pregnant: unsure };
    expect(impliedAnswers(answers)).to.equal(answers);
    expect(triage(answers).urgency).to.equal('same-day');
  });

  it('counts for the rules even where a caller forgets to imply it', () => {
    for (const id of ['fever-or-shivery', 'kidney-signs'] as const) {
      expect(triage({ 'pregnant-with-warning-signs': stem, [id]: yes }).urgency).to.equal('emergency-now');
    }
  });

  it('leads to the same urgency with and without implied answers', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        expect(triage(impliedAnswers(answers)).urgency).to.equal(triage(answers).urgency);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the result', () => {
  it('has no value for an all-clear: a level, or null', () => {
    const result = triage(answersOf(all, { value: 'no' }));
    expect(result).to.deep.equal({ urgency: null, signs: [], rules: [], underAge: false, unanswered: [] });
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const any = triage(answers);
        expect(Object.keys(any).sort()).to.deep.equal(['rules', 'signs', 'unanswered', 'underAge', 'urgency']);
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
      'both-legs',
      'chest-pain',
      'fever-or-shivery',
      'worried',
    ]);
    // “Not sure” moves a sign up to the level it leads to.
    expect(triage({ pregnant: yes, worried: unsure }).signs).to.deep.equal(['worried', 'pregnant']);
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        expect(triage(reversed)).to.deep.equal(triage(answers));
      }),
    );
  });

  it('leaves the answers alone', () => {
    fc.assert(
      fc.property(anyAnswersArbitrary, (answers) => {
        const before = JSON.stringify(answers);
        triage(Object.freeze(answers));
        expect(JSON.stringify(answers)).to.equal(before);
      }),
    );
  });

  it('stops for somebody under 18, and an emergency still wins', () => {
    expect(triage({ 'under-18': yes })).to.include({ underAge: true, urgency: 'within-days' });
    expect(triage({ 'under-18': yes, 'chest-pain': yes })).to.include({ underAge: true, urgency: 'emergency-now' });
    expect(triage({ 'under-18': unsure })).to.include({ underAge: false, urgency: 'same-day' });
  });
});

describe('hostile input', () => {
  const nothing = triage({});

  it('is nothing, and does not throw', () => {
    for (const input of [null, undefined, 0, 1, NaN, '', 'both-legs', true, [], [yes], ['both-legs'], () => yes]) {
      expect(triage(input as unknown as Answers), JSON.stringify(input)).to.deep.equal(nothing);
      expect(impliedAnswers(input as unknown as Answers), JSON.stringify(input)).to.deep.equal(input);
    }
  });

  it('cannot answer by inheritance', () => {
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
