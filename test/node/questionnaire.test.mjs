/** The ready-made Questionnaires: one for each region, whole, valid and in the region's words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { questionnaireFor, regionCodes } from 'back-care-elements/questionnaire';
import { textFolders } from '../../scripts/text-locales.mjs';
import { questionnaireWords } from '../../dist/content/en/questionnaire.js';
import { english as checkEnglish } from '../../dist/content/en/red-flag-check.js';
import { translationFor } from '../../dist/content/translations.js';
import { fill } from '../../dist/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../dist/core/region/region.js';

const validator = new fhir.Fhir();
const files = readdirSync('dist/fhir');
const english = { content: checkEnglish, questionnaireWords };

describe('the ready-made Questionnaires', () => {
  it('are one for each region and one without a region, and in each other language for the regions that have texts in it', () => {
    assert.deepEqual(
      files.sort(),
      [
        'red-flag-check.en.json',
        ...textFolders.filter((name) => !name.startsWith('en')).map((name) => `red-flag-check.${name}.json`),
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
      const [, language, code] = /^red-flag-check\.(\w+?)(?:-([A-Z]{2}))?\.json$/.exec(name);
      const { content, questionnaireWords } = translationFor(language) ?? english;
      const { values } = regionTextOf(findRegion(code ?? ''), content.common);
      const [first, ...groups] = form.item;
      for (const each of [first, ...groups.map(({ item }) => item[0])]) {
        assert.equal(each.type, 'display');
        assert.equal(each.text, fill(questionnaireWords.emergency, values));
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
