/** Checks the two FHIR resources against the published R4 definitions, and a response against its questionnaire. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import fhir from 'fhir';
import { signWords } from '../../build/src/content/en/warning-signs.js';
import { warningSigns } from '../../build/src/content/advice/warning-signs.js';
import { answersFromResponse, questionnaire, questionnaireResponse } from '../../build/src/triage/index.js';

const validator = new fhir.Fhir();
const labels = {
  yes: 'Yes',
  no: 'No',
  unsure: 'I am not sure',
  noneOfThese: 'None of these',
  tickAny: 'Tick any that fit you',
};
const groups = Object.fromEntries(warningSigns.map(({ group }) => [group, `Group ${group}`]));
const version = '1.2.3';
const emergency = 'In an emergency, call your local emergency number.';
const title = 'When to get help';
const form = questionnaire(signWords, { version, language: 'en', title, emergency, groups, labels });

function respond(answers, { complete = true, authored = new Date(Date.UTC(2026, 10, 22)) } = {}) {
  return questionnaireResponse(answers, {
    words: signWords,
    version,
    language: 'en',
    authored,
    complete,
    groups,
    labels,
  });
}

/** The validator's errors and warnings. Warnings count, because an unexpected property is only a warning. */
function complaints(resource) {
  const { valid, messages } = validator.validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true });
  const faults = messages.filter(({ severity }) => severity !== 'information');
  return valid && faults.length === 0
    ? []
    : ['not valid', ...faults.map(({ location, message }) => `${location}: ${message}`)];
}

/** Any answers, including skipped questions, empty lists and lists with unknown items. */
const answersArbitrary = fc.record(
  Object.fromEntries(
    warningSigns.map(({ id, items }) => [
      id,
      fc.oneof(
        fc.constantFrom({ value: 'yes' }, { value: 'no' }, { value: 'unsure' }, { value: 'skipped' }),
        fc.record({ value: fc.constantFrom('yes', 'no', 'unsure'), items: fc.subarray([...items, 'misspelt']) }),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

/** Every item of a resource with its ancestors. */
function* walk(items = [], above = []) {
  for (const item of items) {
    yield { item, above };
    yield* walk(item.item, [...above, item]);
    for (const answer of item.answer ?? []) yield* walk(answer.item, [...above, item]);
  }
}

const asked = new Map([...walk(form.item)].map(({ item, above }) => [item.linkId, { item, above }]));
const codeOf = ({ system, code }) => `${system}|${code}`;

/** Whether an item is to be shown, given the answers to other questions. */
function isEnabled({ enableWhen = [], enableBehavior = 'all' }, answersTo) {
  const holds = enableWhen.map(({ question, operator, answerCoding, answerBoolean }) => {
    const given = answersTo(question).map(({ valueCoding }) => codeOf(valueCoding));
    return operator === 'exists' ? given.length > 0 === answerBoolean : given.includes(codeOf(answerCoding));
  });
  return enableWhen.length === 0 || (enableBehavior === 'any' ? holds.some(Boolean) : holds.every(Boolean));
}

/** Violations of the questionnaire by a response. The package checks only the shape of a resource. */
function breaches(response) {
  const found = [];
  const all = [...walk(response.item)];
  const answersTo = (linkId) =>
    all.filter(({ item }) => item.linkId === linkId).flatMap(({ item }) => item.answer ?? []);
  for (const { item, above } of all) {
    const question = asked.get(item.linkId);
    if (question === undefined) {
      found.push(`${item.linkId} is not in the questionnaire`);
      continue;
    }
    const path = (list) => list.map(({ linkId }) => linkId).join('/');
    if (path(above) !== path(question.above)) found.push(`${item.linkId} stands in ${path(above)}`);
    if (!isEnabled(question.item, answersTo)) found.push(`${item.linkId} is not enabled`);
    const answers = item.answer ?? [];
    if (question.item.type === 'group' ? answers.length > 0 : answers.length === 0)
      found.push(`${item.linkId}: answers`);
    if (answers.length > 1 && !question.item.repeats) found.push(`${item.linkId} is answered twice`);
    const options = (question.item.answerOption ?? []).map(({ valueCoding }) => valueCoding);
    for (const { valueCoding } of answers) {
      const option = options.find((each) => codeOf(each) === codeOf(valueCoding));
      if (option === undefined) found.push(`${item.linkId}: ${codeOf(valueCoding)} is no option`);
      else if (valueCoding.display !== option.display) found.push(`${item.linkId}: ${valueCoding.display}`);
    }
    const codes = answers.map(({ valueCoding }) => codeOf(valueCoding));
    if (new Set(codes).size !== codes.length) found.push(`${item.linkId} has an answer twice`);
    const exclusive = (question.item.answerOption ?? []).filter(({ extension }) => extension?.[0]?.valueBoolean);
    if (codes.length > 1 && exclusive.some(({ valueCoding }) => codes.includes(codeOf(valueCoding)))) {
      found.push(`${item.linkId} has an answer that rules out the others`);
    }
  }
  if (response.questionnaire !== `${form.url}|${form.version}`) found.push('answers another questionnaire');
  return found;
}

/** Empty arrays, objects and strings, which FHIR's JSON forbids and the package does not check. */
function assertNothingEmpty(value, path) {
  if (value === null || typeof value !== 'object') {
    assert.ok(value !== '' && value !== null && value !== undefined, `${path} is empty`);
    return;
  }
  assert.ok(Object.keys(value).length > 0, `${path} is empty`);
  for (const [key, inner] of Object.entries(value)) assertNothingEmpty(inner, `${path}.${key}`);
}

describe('FHIR Questionnaire', () => {
  it('is valid R4', () => {
    assert.deepEqual(complaints(form), []);
    assertNothingEmpty(form, 'Questionnaire');
  });

  it('has a text and a display for everything readable', () => {
    for (const { item } of asked.values()) {
      assert.ok(item.text, item.linkId);
      for (const { valueCoding } of item.answerOption ?? []) assert.ok(valueCoding.display, codeOf(valueCoding));
    }
  });

  it('enables an item only through an existing question and one of its answers', () => {
    let conditions = 0;
    for (const { item } of asked.values()) {
      for (const { question, operator, answerCoding } of item.enableWhen ?? []) {
        const options = asked.get(question)?.item.answerOption ?? [];
        assert.ok(
          operator === 'exists' || options.some(({ valueCoding }) => codeOf(valueCoding) === codeOf(answerCoding)),
          item.linkId,
        );
      }
      if (item.enableWhen) conditions++;
    }
    // Besides the questions about items, only `pregnant` depends on another answer.
    assert.equal(conditions, warningSigns.filter(({ items }) => items.length > 0).length + 1);
  });

  it('asks about pregnancy until the other question about it is answered yes, without the operator that renderers differ on', () => {
    const stem = 'pregnant-with-warning-signs';
    const { item } = asked.get('pregnant');
    const given = (code) => (linkId) =>
      linkId === stem && code ? [{ valueCoding: { system: 'urn:back-care-elements:answers', code } }] : [];
    assert.deepEqual(
      [undefined, 'no', 'unsure', 'yes'].map((code) => isEnabled(item, given(code))),
      [true, true, true, false],
    );
    for (const { item: each } of asked.values())
      for (const { operator } of each.enableWhen ?? []) assert.notEqual(operator, '!=', each.linkId);
  });
});

describe('FHIR QuestionnaireResponse', () => {
  it('is valid R4 and fits the Questionnaire for any answers', () => {
    const authored = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(answersArbitrary, fc.boolean(), authored, (answers, complete, date) => {
        const response = respond(answers, { complete, authored: date });
        assert.deepEqual(complaints(response), []);
        assert.deepEqual(breaches(response), []);
        assertNothingEmpty(response, 'QuestionnaireResponse');
      }),
      { numRuns: 300 },
    );
  });

  it('is valid with one answer, for each sign and answer', () => {
    for (const { id, items } of warningSigns) {
      const lists = [undefined, [], items.slice(0, 1), items];
      for (const answer of [
        { value: 'no' },
        { value: 'unsure' },
        ...lists.map((list) => ({ value: 'yes', ...(list && { items: list }) })),
      ]) {
        const response = respond({ [id]: answer });
        assert.deepEqual(complaints(response), [], id);
        assert.deepEqual(breaches(response), [], id);
      }
    }
  });

  it('is valid without answers and without a date', () => {
    assert.deepEqual(complaints(respond({})), []);
    assert.deepEqual(complaints(respond({}, { authored: new Date(NaN) })), []);
  });

  it('is unchanged after reading, writing and reading again', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const read = answersFromResponse(respond(answers));
        assert.deepEqual(answersFromResponse(respond(read)), read);
      }),
      { numRuns: 200 },
    );
  });
});

describe('FHIR checks', () => {
  it('reject a broken resource', () => {
    const response = respond({ 'saddle-numbness': { value: 'yes', items: ['genitals'] } });
    for (const [name, broken] of Object.entries({
      'no status': { ...response, status: undefined },
      'a status that does not exist': { ...response, status: 'done' },
      'a date in words': { ...response, authored: 'yesterday' },
      'items that are no list': { ...response, item: response.item[0] },
      'an item without linkId': { ...response, item: [{ text: 'x' }] },
      'a property that does not exist': { ...response, urgency: 'emergency-now' },
      'no type': { ...response, resourceType: 'Answers' },
      'a form without status': { ...form, status: undefined },
      'a question without type': { ...form, item: [{ linkId: 'x' }] },
      'a condition without operator': {
        ...form,
        item: [{ linkId: 'x', type: 'display', enableWhen: [{ question: 'y', answerBoolean: true }] }],
      },
    })) {
      assert.notDeepEqual(complaints(broken), [], name);
    }
  });

  it('reject a response that does not fit the Questionnaire', () => {
    const [group] = respond({ 'saddle-numbness': { value: 'yes', items: ['genitals'] } }).item;
    const [sign, items] = group.item;
    const [answer] = sign.answer;
    const swap = (code) => ({ ...answer, valueCoding: { ...answer.valueCoding, code } });
    const within = (...item) => ({ questionnaire: `${form.url}|${version}`, item: [{ ...group, item }] });
    assert.deepEqual(breaches(within(sign, items)), []);
    assert.notDeepEqual(breaches(within({ ...sign, answer: [swap('no')] }, items)), []);
    assert.notDeepEqual(breaches(within({ ...sign, item: [items] })), []);
    assert.notDeepEqual(breaches(within({ ...sign, answer: [swap('perhaps')] })), []);
    assert.notDeepEqual(breaches(within({ ...sign, answer: [answer, swap('unsure')] })), []);
    assert.notDeepEqual(breaches(within({ ...sign, linkId: 'unknown' })), []);
    assert.notDeepEqual(breaches(within({ ...sign, answer: [] })), []);
    assert.notDeepEqual(breaches({ ...within(sign), item: [sign] }), []);
    assert.notDeepEqual(breaches({ ...within(sign), questionnaire: form.url }), []);
  });
});
