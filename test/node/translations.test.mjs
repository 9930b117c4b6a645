/**
 * Every language says what English says: the same items and place-holders, the same numbers, limits, negations and urgency.
 * The rules of a language name its words for them; a text that says the same in another way is listed with its reason.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationFor } from '../../build/src/content/translations.js';
import { regions } from '../../build/src/content/region/regions.js';
import { datesAs } from '../../build/src/core/localization/digits.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { languages, pairsOf } from './translations.mjs';
import { valuesIn } from './values.mjs';

const rulesOf = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await import(`./rules-${language}.mjs`)])),
);

const lower = (name) => name.charAt(0).toLowerCase() + name.slice(1);
const placeholders = (text) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => lower(name)));
/** Numbers as digits, without the sign that separates thousands. */
const numbers = (text) => (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? []).sort();
const count = (text, pattern) => text.match(new RegExp(pattern, 'giu'))?.length ?? 0;

for (const language of languages) {
  const { content } = translationFor(language);
  const { english, other } = pairsOf(language);
  const rules = rulesOf[language];
  const own = new Set(Object.keys(content.common.vocabulary.other));
  const englishOwn = new Set(Object.keys(Object.values(englishByTag)[0].common.vocabulary.other));
  const medicines = ['paracetamol', 'ibuprofen', 'naproxen'];
  const paths = [...english.keys()];

  describe(`texts in ${language}`, () => {
    it('are as many as in English, each in its place', () => {
      assert.ok(paths.length > 1000, `${paths.length}`);
      assert.deepEqual([...other.keys()].sort(), [...paths].sort());
    });
    it('are translated', () => {
      const same = paths.filter(
        (path) => other.get(path) === english.get(path) && /\p{L}{3}.* /u.test(other.get(path)),
      );
      assert.deepEqual(same, []);
    });
    it('have the place-holders of English, except for words that only one language needs', () => {
      // On a label, `{tablets}` is a number.
      const isFact = (name, path, words) => medicines.includes(name) || path.includes('.labels.') || !words.has(name);
      const { placeholderForms = {} } = rules;
      const facts = (texts, path, words) =>
        [...new Set([...placeholders(texts.get(path))].map((name) => placeholderForms[name] ?? name))]
          .filter((name) => isFact(name, path, words))
          .sort();
      for (const path of paths) {
        assert.deepEqual(facts(other, path, own), facts(english, path, englishOwn), `${path}: ${other.get(path)}`);
      }
    });
    it('have the numbers of English', () => {
      const { numberWords = {} } = rules;
      for (const path of paths) {
        const text = other.get(path);
        // Each word stands for one number of English that the text does not have in digits.
        const inWords = Object.entries(numberWords).flatMap(([number, words]) =>
          Array(count(text, words)).fill(number),
        );
        const missing = [...numbers(english.get(path))];
        for (const number of numbers(text)) {
          assert.ok(missing.includes(number), `${number}, ${path}: ${text}`);
          missing.splice(missing.indexOf(number), 1);
        }
        for (const number of missing) {
          assert.ok(inWords.includes(number), `${number} is missing, ${path}: ${text}`);
          inWords.splice(inWords.indexOf(number), 1);
        }
      }
    });
    it('are negative where English is', () => {
      const isNegative = (text, { words, except }) => count(text.replace(except, ''), words) > 0;
      const differing = paths.filter(
        (path) =>
          isNegative(other.get(path), rules.negation) !== isNegative(english.get(path), rules.englishNegation) &&
          !Object.hasOwn(rules.negativeOtherwise, path),
      );
      assert.deepEqual(
        differing.map((path) => `${path}: ${english.get(path)} | ${other.get(path)}`),
        [],
      );
    });
    for (const [meaning, [inEnglish, inOther, otherwise = {}]] of Object.entries(rules.meanings)) {
      it(`say “${meaning}” where English does`, () => {
        const missing = paths.filter(
          (path) =>
            count(english.get(path), inEnglish) > 0 &&
            count(other.get(path), inOther) === 0 &&
            !Object.hasOwn(otherwise, path),
        );
        assert.deepEqual(
          missing.map((path) => `${path}: ${english.get(path)} | ${other.get(path)}`),
          [],
        );
        assert.ok(
          paths.some((path) => count(english.get(path), inEnglish) > 0),
          'no text says it',
        );
      });
    }
    it('differ from a rule only where they are listed, and each listed text is there', () => {
      const listed = [
        ...Object.keys(rules.negativeOtherwise),
        ...Object.values(rules.meanings).flatMap(([, , otherwise = {}]) => Object.keys(otherwise)),
      ];
      for (const path of listed) assert.ok(english.has(path), path);
    });
    it('never address the reader in a way that the style sheet excludes, and need no other article before a name', () => {
      for (const region of regions) {
        for (const tag of Object.keys(englishByTag)) {
          const words = { common: content.common, [tag]: content[tag] };
          const values = valuesIn(region, words, tag);
          for (const { path, text } of textsOf(words)) {
            const filled = fill(text, { ...values, ...samples });
            assert.doesNotMatch(filled, /[{}]|undefined/, `${path}: ${filled}`);
            for (const [fault, pattern] of Object.entries(rules.faults))
              assert.doesNotMatch(filled, pattern, `${fault} in ${region.code}, ${path}: ${filled}`);
          }
        }
      }
    });
    it('name the date of the last comparison', () => {
      const { checkedOn } = content.review;
      const write = new Intl.DateTimeFormat(content.locale, { dateStyle: 'long', timeZone: 'UTC', ...datesAs });
      assert.equal(content.common.vocabulary.other.checkedDate, write.format(new Date(checkedOn)));
    });
    it('name no clinician, and say that a computer translated them', () => {
      for (const { reviewedBy, translation, checkedOn } of [content.review]) {
        assert.deepEqual([reviewedBy, translation], [null, 'machine']);
        assert.match(checkedOn, /^\d{4}-\d\d-\d\d$/);
      }
    });
  });

  describe(`short list of emergency signs in ${language}`, () => {
    for (const list of ['ambulanceSummary', 'emergencySummary']) {
      rules[list].forEach((words, index) => {
        it(`mentions the essentials in line ${index + 1} of ${list}`, () => {
          for (const word of words)
            assert.ok(content.common[list][index].includes(word), `${word}: ${content.common[list][index]}`);
        });
      });
      it(`has a rule for each line of ${list}`, () => {
        assert.equal(rules[list].length, content.common[list].length);
      });
    }
  });

  describe(`warning signs in ${language}`, () => {
    const { signs } = content['red-flag-check'];
    const length = (text, region) =>
      fill(
        text,
        valuesIn(region, { common: content.common, 'red-flag-check': content['red-flag-check'] }, 'red-flag-check'),
      ).split(/\s+/).length;
    it(`are lines of at most ${rules.longestSign} words, in the check and in the short lists`, () => {
      const lines = [
        ...Object.values(signs).map(({ statement }) => statement),
        ...content.common.ambulanceSummary,
        ...content.common.emergencySummary,
      ];
      for (const region of regions)
        for (const line of lines)
          assert.ok(length(line, region) <= rules.longestSign, `${length(line, region)}: ${line}`);
    });
    it('are sentences, with hints that begin with the words that they explain', () => {
      for (const [id, { statement, hint }] of Object.entries(signs)) {
        // `Lo`: a letter of a script without capitals.
        assert.match(statement, /^[\p{Lu}\p{Lo}].*\.$/u, id);
        if (hint) assert.match(hint, /^[\p{Lu}\p{Lo}][^.:]{1,30}: [^ ].*\.$/u, id);
      }
    });
  });
}
