/** The ready-made Questionnaires: one for each region, whole, valid and in the region's words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { questionnaireFor, regionCodes } from 'back-care-elements/questionnaire';
import { textLocales } from '../../scripts/text-locales.mjs';
import { regions } from '../../dist/content/region/regions.js';

const validator = new fhir.Fhir();
const files = readdirSync('dist/fhir');

describe('the ready-made Questionnaires', () => {
  it('are one for each region and one without a region, and in Spanish for the regions that have Spanish texts', () => {
    assert.deepEqual(
      files.sort(),
      [
        'red-flag-check.en.json',
        ...textLocales.es.map((code) => `red-flag-check.es${code && `-${code}`}.json`),
        ...regionCodes.filter((code) => code !== 'ZZ').map((code) => `red-flag-check.en-${code}.json`),
      ].sort(),
    );
  });
  for (const name of files)
    it(`are valid R4, without an empty place-holder, with the emergency advice first and in each group: ${name}`, () => {
      const text = readFileSync(`dist/fhir/${name}`, 'utf8');
      const form = JSON.parse(text);
      const { valid, messages } = validator.validate(JSON.parse(text), { errorOnUnexpected: true });
      // FHIR allows any language tag; the package knows the common ones.
      const faults = messages.filter(
        ({ severity, location }) => severity !== 'information' && location !== 'Questionnaire.language',
      );
      assert.deepEqual([valid, faults], [true, []]);
      assert.doesNotMatch(text, /\{\w+\}/);
      const code = name.split(/[-.]/).at(-2);
      const isSpanish = name.includes('.es');
      const number =
        regions.find((region) => region.code === code)?.emergency[0]?.number ??
        (isSpanish ? 'número de emergencias de su zona' : 'your local emergency number');
      const [first, ...groups] = form.item;
      for (const each of [first, ...groups.map(({ item }) => item[0])]) {
        assert.equal(each.type, 'display');
        assert.ok(each.text.includes(isSpanish ? `llame al ${number} o vaya a` : `call ${number} or go to`), each.text);
      }
    });
  it('are what questionnaireFor makes of a region, in any case, and of a language that has no words', () => {
    const file = (locale) => JSON.parse(readFileSync(`dist/fhir/red-flag-check.${locale}.json`, 'utf8'));
    assert.deepEqual(questionnaireFor({ region: 'gb', language: 'en' }), file('en-GB'));
    assert.deepEqual(questionnaireFor({ region: 'US', language: 'de' }), file('en-US'));
    assert.deepEqual(questionnaireFor(), file('en'));
    assert.deepEqual(questionnaireFor({ region: 'XX' }), file('en'));
    assert.equal(questionnaireFor({ language: 'en-NZ' }).language, 'en-NZ');
  });
  it('have American words in the United States', () => {
    const text = JSON.stringify(questionnaireFor({ region: 'US' }));
    assert.match(text, /belly/);
    assert.doesNotMatch(text, /tummy pain/);
  });
});
