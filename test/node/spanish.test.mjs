/**
 * The Spanish texts that servers write: the text inside each tag and the Questionnaire, in every region, with its own
 * number, department, doctor and medicines.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { labels } from '../../build/src/content/advice/medicines.js';
import { warningSigns } from '../../build/src/content/advice/warning-signs.js';
import { content } from '../../build/src/content/es/index.js';
import { regions } from '../../build/src/content/region/regions.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../build/src/core/region/region.js';
import { fallback, fallbackTags } from '../../build/src/fallback.js';
import { questionnaireFor } from '../../build/src/questionnaire.js';
import { answerSystem, itemSystem } from '../../build/src/triage/fhir.js';
import { answersFromResponse, triage } from '../../build/src/triage/index.js';

/** The text of HTML without its tags, its sources and the labels of controls. */
const textOf = (html) =>
  html
    .replace(/<details class="care-disclosure care-sources".*?<\/details>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
    .replace(/\s+/g, ' ');

/** Words of English sentences, which no local name in brackets contains. */
const englishWords = /\b(the|your|you|and|with|if|this|call|ask|pain|not|are|is)\b/i;

describe('fallback in Spanish', () => {
  for (const { code, emergency } of regions) {
    const { values } = regionTextOf(findRegion(code), content.common);
    it(`names the number, the department and the medicine of ${code} in every element`, () => {
      const number = emergency[0]?.number ?? 'número de emergencias de su zona';
      for (const tag of fallbackTags) {
        const text = textOf(fallback(tag, { locale: 'es', region: code }));
        assert.ok(text.includes(`al ${number}`), `${tag}: al ${number}`);
        assert.ok(text.includes(`vaya a ${values.emergencyDepartment} ahora`), tag);
        const brackets = text.replace(/\([^)]*\)/g, ' ');
        assert.doesNotMatch(brackets, englishWords, `${tag}: ${englishWords.exec(brackets)}`);
        assert.doesNotMatch(text, /[{}]|undefined/);
      }
      const guide = textOf(fallback('pain-relief-guide', { locale: 'es', region: code }));
      const other = values.paracetamol === 'paracetamol' ? /No tome acetaminofén/ : /No tome paracetamol/;
      assert.ok(guide.includes(`No tome ${values.paracetamol} si`));
      assert.doesNotMatch(guide, other);
    });
  }
  it('is in the words of the country', () => {
    const inRegion = (region) => textOf(fallback('red-flag-check', { locale: 'es', region }));
    assert.match(inRegion('ES'), /Llame al 112 o vaya a urgencias ahora/);
    assert.match(inRegion('US'), /Llame al 911 o vaya a la sala de emergencias \(ER\) ahora/);
    assert.match(inRegion('MX'), /Llame al 911 o vaya a urgencias ahora/);
    assert.match(inRegion('MX'), /estornudar o evacuar/);
    assert.match(inRegion('ES'), /estornudar o hacer de vientre/);
    assert.equal(
      fallback('red-flag-check', { locale: 'es-MX' }),
      fallback('red-flag-check', { locale: 'es', region: 'MX' }),
    );
  });
  it('shows the same limits of labels as English, written so that no sign can be read as a decimal one', () => {
    for (const [code, medicines] of Object.entries(labels)) {
      const text = textOf(fallback('pain-relief-guide', { locale: 'es', region: code }));
      for (const { values } of Object.values(medicines)) {
        assert.ok(text.includes(`No más de ${values.most}`));
        assert.ok(text.includes(`(${values.amount.replace(',', '')}) en 24 horas`), values.amount);
      }
      assert.doesNotMatch(text, /\d[.,]\d{3}/);
    }
  });
  it('says that it is a machine translation', () => {
    for (const tag of fallbackTags)
      assert.ok(textOf(fallback(tag, { locale: 'es' })).includes(content.common.machineTranslated), tag);
  });
  it('is English for a language without words', () => {
    assert.equal(fallback('seek-help', { locale: 'xx', region: 'GB' }), fallback('seek-help', { region: 'GB' }));
  });
});

describe('Questionnaire in Spanish', () => {
  const form = questionnaireFor({ language: 'es', region: 'US' });
  const questions = new Map(form.item.flatMap(({ item = [] }) => item).map((item) => [item.linkId, item]));
  const { published, everyday } = JSON.parse(readFileSync('test/triage/cases.json', 'utf8'));
  const filled = (text) => fill(text, regionTextOf(findRegion('US'), content.common).values);

  it('is in Spanish, with the number of its region first', () => {
    assert.equal(form.language, 'es-US');
    assert.equal(form.title, content['red-flag-check'].heading);
    assert.match(form.item[0].text, /llame al 911 o vaya a la sala de emergencias/);
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

  /** What another tool sends back for the Spanish form. */
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
