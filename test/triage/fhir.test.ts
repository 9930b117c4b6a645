import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SignGroup, SignWords } from '../../src/content/types.js';
import { signGroups, warningSigns, type SignId } from '../../src/content/advice/warning-signs.js';
import { steps } from '../../src/triage/steps.js';
import { questionnaire, questionnaireResponse, questionnaireUrl } from '../../src/triage/fhir.js';
import type { QuestionnaireItem, QuestionnaireResponse } from '../../src/triage/fhir.types.js';
import { answersFromResponse } from '../../src/triage/fhir-answers.js';
import { triage, type Answer, type Answers } from '../../src/triage/triage.js';

const ids: readonly SignId[] = warningSigns.map(({ id }) => id);

/** Words that identify each text, so that a text in the wrong place shows. */
const words = Object.fromEntries(
  warningSigns.map((sign): [SignId, SignWords] => [
    sign.id,
    {
      statement: `statement of ${sign.id}`,
      hint: `hint of ${sign.id}`,
      reason: `reason of ${sign.id}`,
      ...(sign.items.length > 0 ? { items: Object.fromEntries(sign.items.map((item) => [item, `item ${item}`])) } : {}),
    },
  ]),
) as Record<SignId, SignWords>;

const groups = Object.fromEntries(signGroups.map((group) => [group, `name of ${group}`])) as Record<SignGroup, string>;
const labels = { yes: 'Yes', no: 'No', unsure: 'Not sure', noneOfThese: 'None of these', tickAny: 'Tick any' };
const options = {
  version: '1.2.3',
  language: 'en',
  title: 'When to get help',
  emergency: 'In an emergency, call 999.',
  groups,
  labels,
};
const authored = new Date(Date.UTC(2026, 10, 22, 9, 30));

const respond = (answers: Answers, complete = true): QuestionnaireResponse =>
  questionnaireResponse(answers, { words, version: '1.2.3', language: 'en', authored, complete, groups, labels });

const answerSystem = 'urn:back-care-elements:answers';
const response = (item: unknown, more: object = {}): unknown => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${questionnaireUrl}|1.2.3`,
  status: 'completed',
  item,
  ...more,
});
const answerItem = (linkId: string, code: string, item?: unknown): unknown => ({
  linkId,
  answer: [{ valueCoding: { system: answerSystem, code }, ...(item === undefined ? {} : { item }) }],
});

/**
 * Any answers that a response can represent: no skipped questions, and empty lists only where the stem alone is no
 * sign.
 */
const answersArbitrary: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    warningSigns.map((sign) => {
      const plain = fc.constantFrom<Answer>({ value: 'yes' }, { value: 'no' }, { value: 'unsure' });
      const items: readonly string[] = sign.items;
      const minLength = sign.logic === 'yes-and-any-item' ? 0 : 1;
      const ticked = (): fc.Arbitrary<Answer> =>
        fc.subarray([...items], { minLength }).map((some): Answer => ({ value: 'yes', items: some }));
      return [sign.id, items.length > 0 ? fc.oneof(plain, ticked()) : plain];
    }),
  ) as Record<SignId, fc.Arbitrary<Answer>>,
  { requiredKeys: [] },
);

describe('FHIR Questionnaire', () => {
  const form = questionnaire(words, options);
  const all = form.item.flatMap(({ item }) => item ?? []);
  const questions = all.filter(({ linkId }) => !linkId.includes('.'));
  const itemOf = (linkId: string): QuestionnaireItem | undefined => all.find((item) => item.linkId === linkId);

  it('has a url, a version, a status and a title', () => {
    expect(form).to.include({
      resourceType: 'Questionnaire',
      url: 'urn:back-care-elements:red-flag-check',
      version: '1.2.3',
      status: 'draft',
      language: 'en',
      title: 'When to get help',
    });
    expect(form.subjectType).to.deep.equal(['Patient']);
  });

  it('says first what to do in an emergency', () => {
    const [first] = form.item;
    expect(first).to.deep.equal({ linkId: 'emergency', type: 'display', text: 'In an emergency, call 999.' });
    const { emergency: _, ...plain } = options;
    expect(questionnaire(words, plain).item[0]?.type).to.equal('group');
  });

  it('asks every sign once, in the groups and the order of the steps', () => {
    expect(questions.map(({ linkId }) => linkId).sort()).to.deep.equal([...ids].sort());
    expect(
      form.item
        .slice(1)
        .map(({ linkId, type, text, item = [] }) => [
          ...[linkId, type, text],
          item.map((each) => each.linkId).filter((each) => !each.includes('.')),
        ]),
    ).to.deep.equal(steps.map(({ group, signs }) => [`group-${group}`, 'group', groups[group], signs]));
  });

  it('asks for pregnancy only where another sign does not already say so', () => {
    const conditions = questions.flatMap(({ linkId, enableWhen }) => (enableWhen ? [[linkId, enableWhen]] : []));
    const question = 'pregnant-with-warning-signs';
    expect(conditions).to.deep.equal([
      [
        'pregnant',
        [
          { question, operator: 'exists', answerBoolean: false },
          { question, operator: '=', answerCoding: { system: answerSystem, code: 'no', display: 'No' } },
          { question, operator: '=', answerCoding: { system: answerSystem, code: 'unsure', display: 'Not sure' } },
        ],
      ],
    ]);
    expect(questions.find(({ linkId }) => linkId === 'pregnant')).to.include({ enableBehavior: 'any' });
  });

  it('says at the start of each group what to do in an emergency', () => {
    for (const { linkId, item } of form.item.slice(1))
      expect(item?.[0]).to.deep.equal({ linkId: `${linkId}.emergency`, type: 'display', text: options.emergency });
  });

  it('explains each sign directly after its question', () => {
    for (const question of questions) {
      const { linkId } = question;
      expect(all[all.indexOf(question) + 1]).to.deep.equal({
        linkId: `${linkId}.hint`,
        type: 'display',
        text: `hint of ${linkId}`,
      });
    }
  });

  it('puts nothing below a question, where some renderers do not show it', () => {
    for (const { linkId, item } of all) expect(item, linkId).to.equal(undefined);
  });

  it('asks for radio buttons and tick boxes, and gives every coding a display', () => {
    for (const { linkId, type, repeats, extension, enableWhen } of all) {
      const controls = extension?.map(({ valueCodeableConcept }) => valueCodeableConcept?.coding[0]?.code);
      expect(controls, linkId).to.deep.equal(type === 'choice' ? [repeats ? 'check-box' : 'radio-button'] : undefined);
      if (repeats) expect(enableWhen?.map(({ answerCoding }) => answerCoding?.display)).to.deep.equal(['Yes']);
    }
    expect(JSON.stringify(form).match(/"code":/g)).to.have.length(JSON.stringify(form).match(/"display":/g)!.length);
  });

  it('accepts yes, no or not sure for the whole statement of each sign', () => {
    for (const question of questions) {
      expect(question).to.include({ type: 'choice', text: `statement of ${question.linkId}` });
      expect(question.answerOption?.map(({ valueCoding }) => valueCoding)).to.deep.equal([
        { system: answerSystem, code: 'yes', display: 'Yes' },
        { system: answerSystem, code: 'no', display: 'No' },
        { system: answerSystem, code: 'unsure', display: 'Not sure' },
      ]);
    }
  });

  it('asks for the items of a sign after a yes', () => {
    for (const sign of warningSigns) {
      const child = itemOf(`${sign.id}.items`);
      if (sign.items.length === 0) {
        expect(child, sign.id).to.equal(undefined);
        continue;
      }
      expect(all.indexOf(child!)).to.equal(all.indexOf(itemOf(sign.id)!) + 2);
      expect(child).to.include({ linkId: `${sign.id}.items`, type: 'choice', repeats: true, text: 'Tick any' });
      expect(child?.enableWhen).to.deep.equal([
        { question: sign.id, operator: '=', answerCoding: { system: answerSystem, code: 'yes', display: 'Yes' } },
      ]);
      const codes = child?.answerOption?.map(({ valueCoding }) => valueCoding.code);
      const none = sign.logic === 'yes-and-any-item' ? ['none'] : [];
      expect(codes, sign.id).to.deep.equal([...sign.items, ...none]);
    }
  });

  it('uses each linkId once', () => {
    const linkIds = [...form.item, ...all].map(({ linkId }) => linkId);
    expect(new Set(linkIds).size).to.equal(linkIds.length);
  });

  it('gives no code two meanings', () => {
    const meanings = new Map<string, string>();
    for (const { answerOption } of all) {
      for (const { valueCoding } of answerOption ?? []) {
        const key = `${valueCoding.system}|${valueCoding.code}`;
        expect(meanings.get(key) ?? valueCoding.display).to.equal(valueCoding.display);
        meanings.set(key, valueCoding.display ?? '');
      }
    }
  });

  it('is unchanged by JSON', () => {
    expect(JSON.parse(JSON.stringify(form))).to.deep.equal(form);
  });
});

describe('FHIR QuestionnaireResponse', () => {
  it('contains its questionnaire, its date and its status', () => {
    expect(respond({ worried: { value: 'no' } })).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: 'urn:back-care-elements:red-flag-check|1.2.3',
      status: 'completed',
      authored: '2026-11-22T09:30:00.000Z',
      item: [
        {
          linkId: 'group-age-mood',
          text: 'name of age-mood',
          item: [
            {
              linkId: 'worried',
              text: 'statement of worried',
              answer: [{ valueCoding: { system: answerSystem, code: 'no', display: 'No' } }],
            },
          ],
        },
      ],
    });
    expect(respond({}, false).status).to.equal('in-progress');
  });

  it('omits unanswered and skipped questions', () => {
    expect(respond({})).not.to.have.property('item');
    expect(respond({ 'both-legs': { value: 'skipped' } })).not.to.have.property('item');
  });

  it('puts ticked items beside a yes, and beside no other answer', () => {
    const child = (answer: Answer): unknown => respond({ 'saddle-numbness': answer }).item?.[0]?.item?.[1]?.linkId;
    expect(child({ value: 'yes', items: ['genitals'] })).to.equal('saddle-numbness.items');
    expect(child({ value: 'yes' })).to.equal(undefined);
    expect(child({ value: 'no', items: ['genitals'] })).to.equal(undefined);
    expect(child({ value: 'unsure', items: ['genitals'] })).to.equal(undefined);
  });

  it('omits texts that it does not receive', () => {
    const plain = questionnaireResponse(
      { 'saddle-numbness': { value: 'yes', items: ['bottom'] } },
      { words, version: '1', language: 'en', authored, complete: true },
    );
    expect(plain.item).to.deep.equal([
      {
        linkId: 'group-bladder-numbness',
        item: [
          {
            linkId: 'saddle-numbness',
            text: 'statement of saddle-numbness',
            answer: [{ valueCoding: { system: answerSystem, code: 'yes' } }],
          },
          {
            linkId: 'saddle-numbness.items',
            answer: [
              {
                valueCoding: {
                  system: `${questionnaireUrl}:saddle-numbness`,
                  code: 'bottom',
                  display: 'item bottom',
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('omits a date that FHIR cannot write', () => {
    for (const date of [new Date(NaN), new Date(8.64e15), new Date(-8.64e15)]) {
      const made = questionnaireResponse({}, { words, version: '1', language: 'en', authored: date, complete: true });
      expect(made).not.to.have.property('authored');
    }
  });

  it('keeps a yes without ticked items', () => {
    const made = respond({ 'saddle-numbness': { value: 'yes', items: [] } });
    expect(made.item?.[0]?.item?.[0]?.answer).to.deep.equal([
      { valueCoding: { system: answerSystem, code: 'yes', display: 'Yes' } },
    ]);
  });
});

/** The answers without a pregnancy that another sign implies: the Questionnaire does not ask for it then. */
function asked(answers: Answers): Answers {
  if (answers['pregnant-with-warning-signs']?.value !== 'yes') return answers;
  const { pregnant: _, ...others } = answers;
  return others;
}

describe('reading a FHIR QuestionnaireResponse', () => {
  it('returns exactly the original answers but an implied pregnancy, also through JSON', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(answersArbitrary, fc.boolean(), (answers, complete) => {
        const made = respond(answers, complete);
        expect(answersFromResponse(made)).to.deep.equal(asked(answers));
        expect(answersFromResponse(JSON.parse(JSON.stringify(made)))).to.deep.equal(asked(answers));
      }),
      { numRuns: 500 },
    );
  });

  it('returns every single answer', () => {
    for (const sign of warningSigns) {
      const items: readonly string[] = sign.items;
      const given: Answer[] = [{ value: 'yes' }, { value: 'no' }, { value: 'unsure' }];
      for (let bits = 1; bits < 2 ** items.length; bits++) {
        given.push({ value: 'yes', items: items.filter((_, at) => (bits >> at) & 1) });
      }
      if (sign.logic === 'yes-and-any-item') given.push({ value: 'yes', items: [] });
      for (const answer of given) {
        const answers = { [sign.id]: answer };
        expect(answersFromResponse(respond(answers)), JSON.stringify(answers)).to.deep.equal(answers);
      }
    }
  });

  it('never returns less urgency than was written', function () {
    this.timeout(180_000);
    const hasty = fc.constantFrom<Answer>({ value: 'yes', items: [] }, { value: 'yes', items: ['misspelt'] });
    fc.assert(
      fc.property(answersArbitrary, fc.constantFrom(...ids), hasty, (answers, id, answer) => {
        const given = { ...answers, [id]: answer };
        const order = [null, 'within-days', 'same-day', 'emergency-now'];
        const read = order.indexOf(triage(answersFromResponse(respond(given))).urgency);
        expect(read).to.be.at.least(order.indexOf(triage(given).urgency));
      }),
      { numRuns: 500 },
    );
  });

  it('accepts the groups of earlier versions', () => {
    const group = { linkId: 'group-nerves', item: [answerItem('both-legs', 'yes'), answerItem('one-leg-pain', 'no')] };
    expect(answersFromResponse(response([group], { questionnaire: `${questionnaireUrl}|0.1.0` }))).to.deep.equal({
      'both-legs': { value: 'yes' },
      'one-leg-pain': { value: 'no' },
    });
  });

  it('reads ticked items beside, below and within their answer, and none of them after a no', () => {
    const none = { valueCoding: { system: answerSystem, code: 'none' } };
    const items = { linkId: 'stiff-mornings.items', answer: [none] };
    const yes = answerItem('stiff-mornings', 'yes') as object;
    for (const item of [
      [yes, items],
      [{ ...yes, item: [items] }],
      [answerItem('stiff-mornings', 'yes', [items])],
      [{ linkId: 'group-x', item: [yes, items] }],
    ])
      expect(answersFromResponse(response(item))).to.deep.equal({ 'stiff-mornings': { value: 'yes', items: [] } });
    expect(answersFromResponse(response([answerItem('stiff-mornings', 'no'), items]))).to.deep.equal({
      'stiff-mornings': { value: 'no' },
    });
  });

  it('accepts signs that another tool put outside their groups', () => {
    expect(answersFromResponse(response([answerItem('both-legs', 'yes')]))).to.deep.equal({
      'both-legs': { value: 'yes' },
    });
  });

  it('accepts groups within pages and tabs, however deep', () => {
    let item: unknown[] = [{ linkId: 'group-x', item: [answerItem('both-legs', 'yes'), answerItem('worried', 'no')] }];
    for (let depth = 0; depth < 2000; depth++) item = [{ linkId: `page-${depth}`, item }];
    expect(answersFromResponse(response(item))).to.deep.equal({
      'both-legs': { value: 'yes' },
      worried: { value: 'no' },
    });
  });

  it('accepts codes whose system a tool left out, and no code of another system', () => {
    const coded = (linkId: string, ...codings: object[]): unknown => ({
      linkId,
      answer: codings.map((valueCoding) => ({ valueCoding })),
    });
    const items = [coded('saddle-numbness', { code: 'yes' }), coded('saddle-numbness.items', { code: 'genitals' })];
    expect(answersFromResponse(response(items))).to.deep.equal({
      'saddle-numbness': { value: 'yes', items: ['genitals'] },
    });
    const none = [coded('stiff-mornings', { code: 'yes' }), coded('stiff-mornings.items', { code: 'none' })];
    expect(answersFromResponse(response(none))).to.deep.equal({ 'stiff-mornings': { value: 'yes', items: [] } });
    const foreign = coded('both-legs', { system: 'http://example.org', code: 'no' });
    expect(answersFromResponse(response([foreign]))).to.deep.equal({});
  });

  it('ignores an answer about pregnancy that was given before another one hid its question', () => {
    for (const code of ['yes', 'no', 'unsure']) {
      const item = [answerItem('pregnant', code), answerItem('pregnant-with-warning-signs', 'yes')];
      expect(answersFromResponse(response(item))).to.deep.equal({ 'pregnant-with-warning-signs': { value: 'yes' } });
    }
    const shown = [answerItem('pregnant', 'yes'), answerItem('pregnant-with-warning-signs', 'no')];
    expect(answersFromResponse(response(shown))).to.have.property('pregnant');
  });

  it('accepts another version, but no other questionnaire', () => {
    const item = [answerItem('both-legs', 'yes')];
    expect(answersFromResponse(response(item, { questionnaire: questionnaireUrl }))).to.have.property('both-legs');
    expect(answersFromResponse(response(item, { questionnaire: `${questionnaireUrl}|9` }))).to.have.property(
      'both-legs',
    );
    for (const other of [`${questionnaireUrl}s`, 'http://example.org/q', 7, null, [questionnaireUrl]]) {
      expect(answersFromResponse(response(item, { questionnaire: other }))).to.deep.equal({});
    }
    expect(answersFromResponse(response(item, { resourceType: 'Questionnaire' }))).to.deep.equal({});
    expect(answersFromResponse(response(item, { status: 'entered-in-error' }))).to.deep.equal({});
  });

  it('ignores unknown content', () => {
    const item = [
      answerItem('__proto__', 'yes'),
      answerItem('constructor', 'yes'),
      answerItem('no-such-sign', 'yes'),
      answerItem('both-legs', 'maybe'),
      answerItem('chest-pain.items', 'yes'),
      { linkId: 'tearing-pain', answer: [{ valueCoding: { system: 'http://example.org', code: 'yes' } }] },
      { linkId: 'unsteady-walking', answer: [{ valueBoolean: true }] },
      { linkId: 'worried', answer: { valueCoding: { system: answerSystem, code: 'yes' } } },
      JSON.parse('{"linkId": "worried", "__proto__": {"answer": [1]}}'),
      null,
      7,
      'worried',
      [],
    ];
    const read = answersFromResponse(response(item));
    expect(read).to.deep.equal({});
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
  });

  it('keeps the more urgent of two answers to one question', () => {
    for (const id of ids) {
      for (const code of ['yes', 'unsure']) {
        const forth = answersFromResponse(response([answerItem(id, 'no'), answerItem(id, code)]));
        const back = answersFromResponse(response([answerItem(id, code), answerItem(id, 'no')]));
        expect(forth, id).to.deep.equal({ [id]: { value: code } });
        expect(back, id).to.deep.equal({ [id]: { value: code } });
      }
    }
  });

  it('treats a yes as the whole sign when its ticked items are lost or unknown', () => {
    const yes = { 'pregnant-with-warning-signs': { value: 'yes' } };
    const child = (answer: unknown): unknown[] => [{ linkId: 'pregnant-with-warning-signs.items', answer }];
    const none = { valueCoding: { system: answerSystem, code: 'none' } };
    const unknown = { valueCoding: { system: `${questionnaireUrl}:pregnant-with-warning-signs`, code: 'unknown' } };
    for (const item of [undefined, [], child([]), child('x'), child([unknown]), child([none, unknown]), child([7])]) {
      const read = answersFromResponse(response([answerItem('pregnant-with-warning-signs', 'yes', item)]));
      expect(read, JSON.stringify(item)).to.deep.equal(yes);
    }
    expect(
      answersFromResponse(response([answerItem('pregnant-with-warning-signs', 'yes', child([none]))])),
    ).to.deep.equal({
      'pregnant-with-warning-signs': { value: 'yes', items: [] },
    });
    const both = [
      answerItem('stiff-mornings', 'no'),
      answerItem('stiff-mornings', 'yes', [{ linkId: 'stiff-mornings.items', answer: [none] }]),
    ];
    for (const list of [both, [...both].reverse()]) {
      expect(answersFromResponse(response(list))).to.deep.equal({ 'stiff-mornings': { value: 'yes', items: [] } });
    }
    const anyItem = [{ linkId: 'both-legs.items', answer: [none] }];
    expect(answersFromResponse(response([answerItem('both-legs', 'yes', anyItem)]))).to.deep.equal({
      'both-legs': { value: 'yes' },
    });
  });

  it('never throws', function () {
    this.timeout(180_000);
    for (const input of [null, undefined, 0, '', 'x', [], [[]], {}, { item: 7 }, Symbol('x'), () => 1]) {
      expect(answersFromResponse(input)).to.deep.equal({});
    }
    const circular: { linkId: string; item: unknown[] } = { linkId: 'group-nerves', item: [] };
    circular.item.push(circular);
    expect(answersFromResponse(response([circular]))).to.deep.equal({});
    const key = fc.constantFrom('linkId', 'answer', 'item', 'valueCoding', 'system', 'code', '__proto__', 'x');
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(...ids, 'yes', 'no', 'none', answerSystem, null, 7, 'saddle-numbness.items'),
      fc.anything(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (item) => {
        const read = answersFromResponse(response(item));
        for (const id of Object.keys(read)) expect(ids).to.include(id);
      }),
      { numRuns: 1000 },
    );
  });
});
