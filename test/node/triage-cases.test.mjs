/**
 * Tests the rules with published cases and everyday spasms, through the checklist, the steps and the Questionnaire.
 * The head of `test/triage/cases.json` explains how they were chosen.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { signWords } from '../../build/src/content/en/warning-signs.js';
import { warningSigns } from '../../build/src/content/advice/warning-signs.js';
import {
  answersFromResponse,
  compareUrgency,
  nextStep,
  questionnaireResponse,
  stepOf,
  triage,
} from '../../build/src/triage/index.js';

const { published, everyday, differences } = JSON.parse(readFileSync('test/triage/cases.json', 'utf8'));
const signOf = new Map(warningSigns.map((sign) => [sign.id, sign]));
const reasons = new Map(differences.map((difference) => [difference.case, difference.why]));

/** A person's ticks, with items after a colon: `small-fall-fragile-bones:over-70`. */
function ticksOf({ signs }) {
  const ticks = new Map();
  for (const each of signs) {
    const [id, item] = each.split(':');
    ticks.set(id, [...(ticks.get(id) ?? []), ...(item ? [item] : [])]);
  }
  return ticks;
}

/** The checklist has one box for a whole statement. */
const checklist = (ticks) => Object.fromEntries([...ticks.keys()].map((id) => [id, { value: 'yes' }]));

/** The answer to one question of the form by a person with these ticks. */
function answerTo(id, ticks) {
  if (ticks.has(id)) return { value: 'yes', ...(ticks.get(id).length && { items: ticks.get(id) }) };
  return { value: 'no' };
}

/** A screen shows whole statements; what is not ticked there is a no. */
function steps(ticks) {
  let answers = {};
  for (let group = nextStep(answers); group !== null; group = nextStep(answers)) {
    const given = stepOf(group).signs.map((id) => [id, { value: ticks.has(id) ? 'yes' : 'no' }]);
    answers = { ...answers, ...Object.fromEntries(given) };
  }
  return answers;
}

/** The whole form, filled in by another tool, written, sent and read back. */
function questionnaire(ticks) {
  const answers = Object.fromEntries(warningSigns.map(({ id }) => [id, answerTo(id, ticks)]));
  const options = { words: signWords, version: '1', language: 'en', authored: new Date(0), complete: true };
  return answersFromResponse(JSON.parse(JSON.stringify(questionnaireResponse(answers, options))));
}

const resultOf = (each) => triage(checklist(ticksOf(each))).urgency;
const share = (some, all) => some.length / all.length;

describe('triage cases', () => {
  it('include at least 60 published cases and 25 everyday spasms, each once', () => {
    assert.ok(published.length >= 60, `${published.length}`);
    assert.ok(everyday.length >= 25, `${everyday.length}`);
    const ids = [...published, ...everyday].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('include more than half emergencies among the published cases', () => {
    assert.ok(published.filter(({ level }) => level === 'emergency-now').length > published.length / 2);
  });

  for (const each of [...published, ...everyday]) {
    it(`${each.id} has facts, a source, a level and known signs`, () => {
      assert.ok(each.facts.length > 20 && each.source.title && each.source.seen && each.levelFrom);
      assert.ok([null, 'within-days', 'same-day', 'emergency-now'].includes(each.level));
      for (const [id, items] of ticksOf(each)) {
        assert.ok(signOf.has(id), id);
        for (const item of items) assert.ok(signOf.get(id).items.includes(item), item);
      }
    });
    it(`${each.id} gives the same result by checklist, steps and Questionnaire`, () => {
      const ticks = ticksOf(each);
      const expected = resultOf(each);
      assert.equal(triage(steps(ticks)).urgency, expected, 'steps');
      assert.equal(triage(questionnaire(ticks)).urgency, expected, 'Questionnaire');
    });
    it(`${each.id} gives the level of its source, or a listed exception`, () => {
      const result = resultOf(each);
      assert.equal(reasons.has(each.id), result !== each.level, `${result} instead of ${each.level}`);
    });
  }

  it('differ from their sources only with a reason that states the direction', () => {
    const all = new Map([...published, ...everyday].map((each) => [each.id, each]));
    for (const [id, why] of reasons) {
      const each = all.get(id);
      assert.ok(each, id);
      assert.match(why, compareUrgency(resultOf(each), each.level) > 0 ? /^More: / : /^Less: /, id);
    }
  });
});

describe('triage rules', () => {
  it('catch at least 97 % of the emergencies', (context) => {
    const emergencies = published.filter(({ level }) => level === 'emergency-now');
    const caught = emergencies.filter((each) => resultOf(each) === 'emergency-now');
    context.diagnostic(`${caught.length} of ${emergencies.length} emergencies caught`);
    assert.ok(share(caught, emergencies) >= 0.97);
  });

  it('catch at least 85 % of later emergencies without guideline signs, and send the rest to be seen today', (context) => {
    const turned = published.filter(({ level, turnedOut }) => (turnedOut ?? level) === 'emergency-now');
    const caught = turned.filter((each) => resultOf(each) === 'emergency-now');
    context.diagnostic(`${caught.length} of ${turned.length} that turned out to be emergencies caught`);
    assert.ok(share(caught, turned) >= 0.85);
    for (const each of turned) assert.ok(compareUrgency(resultOf(each), 'same-day') >= 0, each.id);
  });

  it('send no everyday spasm to hospital, and at most three to be seen today', (context) => {
    const results = everyday.map((each) => [each.id, resultOf(each)]);
    const today = results.filter(([, result]) => result === 'same-day');
    context.diagnostic(`today: ${today.map(([id]) => id).join(', ')}`);
    assert.deepEqual(
      results.filter(([, result]) => result === 'emergency-now'),
      [],
    );
    assert.ok(today.length <= 3);
  });

  it('never fall below the level of a source without a listed reason', () => {
    const below = published.filter((each) => compareUrgency(resultOf(each), each.level) < 0);
    assert.deepEqual(
      below.map(({ id }) => id).filter((id) => !reasons.has(id)),
      [],
    );
  });
});
