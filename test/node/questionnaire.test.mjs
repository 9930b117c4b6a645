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
import { warningSigns } from '../../dist/content/advice/warning-signs.js';
import { fill } from '../../dist/core/region/fill-placeholders.js';
import { findRegion, regionTextOf } from '../../dist/core/region/region.js';
import { namedItems, namesNothing } from './named-items.mjs';

const validator = new fhir.Fhir();
const files = readdirSync('dist/fhir');
const languageOf = (name) => /^red-flag-check\.(\w+)/.exec(name)[1];
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

/** Every word of a text, without the Arabic article. */
const wordsIn = (text) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    .map((word) => word.replace(/^(?:ال|لل)/, ''));

/** What the items of a sign name and its question and hint do not, and words of items that stand in no list. */
function unnamed(form, id, language) {
  const items = new Map(form.item.flatMap(({ item = [] }) => item).map((each) => [each.linkId, each]));
  const asked = wordsIn([id, `${id}.hint`].map((linkId) => items.get(linkId)?.text ?? '').join(' '));
  const fillers = namesNothing[language].split(' ');
  return items.get(`${id}.items`).answerOption.flatMap(({ valueCoding: { code, display } }) => {
    const stems = namedItems[id][code][language].split(' ');
    const words = wordsIn(display);
    const begins = (word, stem) => stem.split('/').some((spelling) => word.startsWith(spelling));
    const isIn = (list) => (stem) => list.some((word) => begins(word, stem));
    return [
      ...stems.filter((stem) => !isIn(asked)(stem)).map((stem) => `the question lacks ${stem}`),
      ...stems.filter((stem) => !isIn(words)(stem)).map((stem) => `${code} lacks ${stem}`),
      ...words
        .filter((word) => !fillers.includes(word) && !stems.some((stem) => begins(word, stem)))
        .map((word) => `${code} also says ${word}`),
    ];
  });
}

describe('a question that counts with any of its items', () => {
  const signs = warningSigns.filter(({ logic }) => logic === 'any-item');
  const read = (name) => JSON.parse(readFileSync(`dist/fhir/${name}`, 'utf8'));
  it('has its examples listed here, in every language', () => {
    const listed = Object.entries(namedItems).map(([id, items]) => [id, Object.keys(items)]);
    assert.deepEqual(
      listed,
      signs.map(({ id, items }) => [id, [...items]]),
    );
    const languages = [...new Set(files.map(languageOf))].sort();
    for (const items of Object.values(namedItems))
      for (const [code, words] of Object.entries(items)) assert.deepEqual(Object.keys(words).sort(), languages, code);
  });
  for (const name of files)
    it(`names each of them itself or in its hint, before anybody answers: ${name}`, () => {
      for (const { id } of signs) assert.deepEqual(unnamed(read(name), id, languageOf(name)), [], id);
    });
  it('is reported when one of its examples stands in its items alone, or is new there', () => {
    const change = (from, to) => JSON.parse(JSON.stringify(read('red-flag-check.en-GB.json')).replace(from, to));
    const id = 'very-unwell-or-confused';
    assert.deepEqual(unnamed(change('Cold or blotchy', 'Cold'), id, 'en'), ['the question lacks blotchy']);
    assert.deepEqual(unnamed(change('Confused, very sleepy or', ''), id, 'en'), [
      'the question lacks confused',
      'the question lacks sleepy',
    ]);
    assert.deepEqual(unnamed(change('your speech is slurred', 'your speech is slurred or slow'), id, 'en'), [
      'slurred-speech also says slow',
    ]);
  });
});
