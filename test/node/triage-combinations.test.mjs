/** The triage rules against the table of levels, for every combination of signs that can make a difference. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { triage } from '../../build/src/triage/triage.js';
import {
  all,
  ambulanceSigns,
  answersOf,
  emergency,
  expected,
  levelOf,
  rules,
  sameDay,
  subsets,
  unsure,
  withinDays,
  yes,
} from '../../build/test/triage/levels.js';

describe('every relevant combination', () => {
  /*
   * The signs, each yes, no or not sure, have more sets of answers than can be tried. Most differ in nothing that affects the result.
   *
   * - An emergency sign gives emergency-now by itself and is in no rule. The 23 emergency signs are alike, so the tests
   *   use either none or one of them. (`test/triage/triage.test.ts` covers each sign and each pair.) The exception is the stem of
   *   `pregnant-with-warning-signs` answered yes with nothing ticked: it implies `pregnant` and varies separately.
   * - A sign in no rule only sets a minimum level. One sign of each level represents the others.
   * - Every rule is a pair, so a set of the 23 rule signs has the most urgent level of its pairs. The tests cover all sets
   *   of up to three with everything else around them. For larger sets, they cover every subset of the signs that differ
   *   in their partners, and random sets of any size.
   * - “Not sure” counts as yes. All answers to each three rule signs check this.
   */
  const inRules = [...new Set(rules.flat())];

  /** All subsets with at most `most` items. */
  function* small(list, most, from = 0) {
    yield [];
    if (most === 0) return;
    for (let at = from; at < list.length; at++) {
      for (const rest of small(list, most - 1, at + 1)) yield [list[at], ...rest];
    }
  }

  it('belongs to classes that cover the signs', () => {
    assert.equal(
      inRules.some((id) => emergency.includes(id)),
      false,
    );
    assert.equal(inRules.length, 23);
    assert.deepEqual(
      sameDay.filter((id) => !inRules.includes(id)),
      ['one-sided-rash', 'night-or-rest-pain', 'worse-cough-sneeze-poo'],
    );
    assert.deepEqual(
      withinDays.filter((id) => !inRules.includes(id)),
      ['one-leg-pain', 'first-pain-over-50', 'stiff-mornings', 'walking-leg-pain', 'not-improving', 'worried'],
    );
    for (const rule of rules) assert.equal(rule.length, 2);
  });

  it('gives the level of the table for up to three rule signs with all other classes around them', () => {
    const stem = { value: 'yes', items: [] };
    // `implied` below adds the excluded sign separately.
    const plain = emergency.filter((id) => id !== 'pregnant-with-warning-signs');
    const wrong = [];
    let cases = 0;
    for (const some of small(inRules, 3)) {
      for (const implied of [false, true]) {
        for (const day of [null, yes]) {
          for (const days of [null, yes, unsure]) {
            for (const urgent of [null, yes]) {
              // The signs of this class are interchangeable, so each case uses the next.
              const emergencySign = plain[cases % plain.length];
              const answers = {
                ...answersOf(some),
                ...(implied && { 'pregnant-with-warning-signs': stem }),
                ...(day && { 'night-or-rest-pain': day }),
                ...(days && { worried: days }),
                ...(urgent && { [emergencySign]: urgent }),
              };
              const present = new Set([
                ...some,
                ...(implied ? ['pregnant'] : []),
                ...(day ? ['night-or-rest-pain'] : []),
                ...(days ? ['worried'] : []),
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
    assert.deepEqual(wrong, []);
    assert.equal(cases, 2048 * 2 * 2 * 3 * 2);
  });

  it('gives the level of the table for every mix of no, yes and not sure among three rule signs', () => {
    const values = [null, yes, unsure];
    const wrong = [];
    let cases = 0;
    for (const three of [...small(inRules, 3)].filter(({ length }) => length === 3)) {
      for (let number = 0; number < 27; number++) {
        const answers = {};
        three.forEach((id, at) => {
          const value = values[Math.floor(number / 3 ** at) % 3];
          if (value) answers[id] = value;
        });
        const present = new Set(Object.keys(answers));
        const result = triage(answers);
        const age = answers['under-18'];
        if (result.urgency !== expected(present) || result.underAge !== (age === yes)) {
          wrong.push(JSON.stringify(answers));
        }
        cases++;
      }
    }
    assert.deepEqual(wrong, []);
    assert.equal(cases, ((23 * 22 * 21) / 6) * 27);
  });

  it('gives the level of the table for every subset of the signs with different partners, and for random sets of all signs', () => {
    const partnersOf = (id) =>
      rules
        .flatMap((rule) => (rule.includes(id) ? rule.filter((other) => other !== id) : []))
        .sort()
        .join();
    const key = (id) => `${levelOf(id)} ${partnersOf(id)}`;
    const kinds = inRules.filter((id, at) => inRules.findIndex((other) => key(other) === key(id)) === at);
    assert.ok(kinds.length >= 12 && kinds.length <= 20, `${kinds.length}`);
    const wrong = [];
    let cases = 0;
    for (const some of subsets(kinds)) {
      if (triage(answersOf(some)).urgency !== expected(new Set(some))) wrong.push(some.join());
      cases++;
    }
    assert.deepEqual(wrong, []);
    assert.equal(cases, 2 ** kinds.length);
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        assert.equal(triage(answersOf(some)).urgency, expected(new Set(some)));
      }),
      { numRuns: 2000 },
    );
  });
});
