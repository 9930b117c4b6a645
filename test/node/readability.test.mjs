/**
 * Every English text for visitors is plain: Flesch–Kincaid grade 6 at most on average for each element, and 8 at most
 * for any single text. Names of medicines, of illnesses and of parts of the body count as two syllables: they have no
 * plainer word.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllable } from 'syllable';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion } from '../../build/src/core/region/region.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';

const excepted = new Set(
  (
    'raynaud’s spondylolisthesis stenosis paracetamol acetaminophen ibuprofen naproxen aspirin lithium methotrexate ciclosporin cyclosporine warfarin diclofenac celecoxib co-codamol metamizole codeine ketoprofen loxoprofen apixaban rivaroxaban clopidogrel fentanyl buprenorphine opioids ulcerative colitis epilepsy tuberculosis steroid steroids anti-inflammatory immune osteoporosis aneurysm ' +
    'genitals bladder abdomen shoulder muscle muscles tummy shoulder shoulders hamstring hamstrings pelvic spine spinal sciatica'
  ).split(' '),
);
/** Keys without visitor text of their own: metadata, and texts that are read inside other texts. */
const notShown = /^(locale|direction|review\.)|\.(vocabulary|regions|lines|names)\.|\.unknownEmergencyNumber$/;
/** A set phrase of care cards that people know from health services. It stays unchanged. */
const setPhrases = new Set(['Immediate action required']);

const wordsIn = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Flesch–Kincaid grade level. Only full stops, question marks and exclamation marks end a sentence. */
function grade(text) {
  const sentences = text.split(/[.?!]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length || 1;
  const words = wordsIn(text);
  if (!words.length) return 0;
  const syllables = words.reduce((sum, word) => sum + (excepted.has(word.toLowerCase()) ? 2 : syllable(word) || 1), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('reading grade', () => {
  it('distinguishes plain from hard text', () => {
    assert.ok(grade('Keep moving. Rest in short spells.') < 3);
    assert.ok(grade('Pharmacological interventions demonstrate inconsistent therapeutic effectiveness.') > 15);
  });
});

for (const [tag, english] of Object.entries(englishByTag)) {
  for (const code of ['GB', 'US']) {
    describe(`reading grade of <${tag}> in ${code}`, () => {
      const values = valuesIn(findRegion(code), english, tag);
      const graded = textsOf(english)
        .filter(({ path }) => !notShown.test(path))
        .map(({ path, text }) => ({ path, text: fill(text, { ...values, ...samples }) }))
        // A label of one or two words has no reading grade.
        .filter(({ text }) => wordsIn(text).length > 2 && !setPhrases.has(text))
        .map(({ path, text }) => ({ path, text, grade: grade(text) }));
      it('is at most 6 on average', () => {
        const average = graded.reduce((sum, text) => sum + text.grade, 0) / graded.length;
        assert.ok(average <= 6, `the average is ${average.toFixed(2)}`);
      });
      it('is at most 8 for every text', () => {
        const hard = graded
          .filter((text) => text.grade > 8)
          .map((text) => `${text.grade.toFixed(1)} ${text.path}: ${text.text}`);
        assert.deepEqual(hard, []);
      });
    });
  }
}
