/**
 * The texts that servers write in each language but English: the text inside each tag and the Questionnaire, in every region,
 * with its own number, department, doctor and medicines.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { warningSigns } from '../../build/src/content/advice/warning-signs.js';
import { regions } from '../../build/src/content/region/regions.js';
import { translationFor } from '../../build/src/content/translations.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../build/src/core/region/region.js';
import { fallback, fallbackTags } from '../../build/src/fallback.js';
import { questionnaireFor } from '../../build/src/questionnaire.js';
import { answerSystem, itemSystem } from '../../build/src/triage/fhir.js';
import { answersFromResponse, triage } from '../../build/src/triage/index.js';
import { textInside } from './text-inside.mjs';
import { languages } from './translations.mjs';

/** Words of English sentences, which no local name in brackets contains. */
const englishWords = /\b(the|your|you|and|with|if|this|call|ask|pain|not|are|is)\b/i;

const { published, everyday } = JSON.parse(readFileSync('test/triage/cases.json', 'utf8'));

for (const language of languages) {
  const { content, questionnaireWords } = translationFor(language);
  const { common } = content;

  describe(`fallback in ${language}`, () => {
    for (const { code } of regions) {
      const { values } = regionTextOf(findRegion(code), common);
      it(`names the number, the department and the medicine of ${code} in every element`, () => {
        for (const tag of fallbackTags) {
          const text = textInside(fallback(tag, { locale: language, region: code }));
          assert.ok(text.includes(fill(common.emergencyHeading, values)), tag);
          const brackets = text.replace(/\([^)]*\)/g, ' ');
          assert.doesNotMatch(brackets, englishWords, `${tag}: ${englishWords.exec(brackets)}`);
          assert.doesNotMatch(text, /[{}]|undefined/);
        }
        const guide = textInside(fallback('pain-relief-guide', { locale: language, region: code }));
        const { neverParacetamolTitle: title } = content['pain-relief-guide'];
        // A region that has its own name of the medicine has its own forms of it too, such as “d’acétaminophène”.
        for (const named of Object.values(common.vocabulary).filter(({ paracetamol }) => paracetamol)) {
          const { paracetamol } = named;
          assert.equal(guide.includes(fill(title, named)), paracetamol === values.paracetamol, paracetamol);
        }
      });
    }
    it('says that it is a machine translation', () => {
      for (const tag of fallbackTags)
        assert.ok(textInside(fallback(tag, { locale: language })).includes(common.machineTranslated), tag);
    });
    it('takes the region from the language', () => {
      assert.equal(
        fallback('red-flag-check', { locale: `${language}-US` }),
        fallback('red-flag-check', { locale: language, region: 'US' }),
      );
    });
    it('names the direction of its words where it is not that of most pages', () => {
      const start = content.direction === 'rtl' ? `<div lang="${language}" dir="rtl">` : '<h2 ';
      for (const tag of fallbackTags) assert.ok(fallback(tag, { locale: language }).startsWith(start), tag);
    });
  });

  describe(`Questionnaire in ${language}`, () => {
    const form = questionnaireFor({ language, region: 'US' });
    const questions = new Map(form.item.flatMap(({ item = [] }) => item).map((item) => [item.linkId, item]));
    const filled = (text) => fill(text, regionTextOf(findRegion('US'), common).values);

    it('is in the language, with the number of its region first', () => {
      assert.equal(form.language, `${language}-US`);
      assert.equal(form.title, content['red-flag-check'].heading);
      assert.equal(form.item[0].text, filled(questionnaireWords.emergency));
      assert.match(form.item[0].text, /911/);
      for (const { id } of warningSigns) {
        const { stem, statement } = content['red-flag-check'].signs[id];
        assert.equal(questions.get(id).text, filled(stem ?? statement), id);
      }
    });

    /** The option of a question by its code, as a person would choose it. */
    const chosen = (linkId, system, code) => {
      const option = questions
        .get(linkId)
        .answerOption.find(({ valueCoding }) => valueCoding.system === system && valueCoding.code === code);
      assert.ok(option?.valueCoding.display, `${linkId}: ${code}`);
      return { valueCoding: option.valueCoding };
    };

    /** What another tool sends back for the form. */
    function responseTo(signs) {
      const ticks = new Map();
      for (const each of signs) {
        const [id, item] = each.split(':');
        ticks.set(id, [...(ticks.get(id) ?? []), ...(item ? [item] : [])]);
      }
      const item = warningSigns.flatMap(({ id }) => {
        const question = { linkId: id, answer: [chosen(id, answerSystem, ticks.has(id) ? 'yes' : 'no')] };
        const items = ticks.get(id) ?? [];
        const answer = items.map((code) => chosen(`${id}.items`, itemSystem(id), code));
        return answer.length ? [question, { linkId: `${id}.items`, answer }] : [question];
      });
      return { resourceType: 'QuestionnaireResponse', questionnaire: form.url, status: 'completed', item };
    }

    for (const { id, signs } of [...published, ...everyday]) {
      it(`gives the result of the English checklist for ${id}`, () => {
        const boxes = Object.fromEntries(signs.map((each) => [each.split(':')[0], { value: 'yes' }]));
        const response = JSON.parse(JSON.stringify(responseTo(signs)));
        assert.equal(triage(answersFromResponse(response)).urgency, triage(boxes).urgency);
      });
    }
  });
}

it('is English for a language without words', () => {
  assert.equal(fallback('seek-help', { locale: 'xx', region: 'GB' }), fallback('seek-help', { region: 'GB' }));
});
