/**
 * Every Arabic text for visitors is short in its words and sentences: LIX (Björnsson 1968), words per sentence + per cent of
 * long words. El-Haj and Rayson (“OSMAN, a novel Arabic readability metric”, 2016) count it for Arabic with words of more than
 * five letters as long. Their own OSMAN counts syllables by vowel signs, which a text for visitors does not have. LIX has no
 * scale for Arabic: “and”, “the” and “your” are letters of the word beside them, so values are higher than in Swedish. The limits
 * here are those that the text keeps, beside the words of a sentence, which need no scale.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationFor } from '../../build/src/content/translations.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion } from '../../build/src/core/region/region.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';

const { content } = translationFor('ar');

const notShown =
  /^(locale|direction|review\.)|\.(vocabulary|regions|lines|names|drugs|notWith|units)\.|\.(unknownEmergencyNumber|comma)$/;
/** Medicines, which have no shorter name: they count as short words. */
const medicines = new Set(
  (
    'باراسيتامول أسيتامينوفين إيبوبروفين نابروكسين الأسبرين الكورتيزون وارفارين أبيكسابان ريفاروكسابان كلوبيدوغريل هيبارين ' +
    'ديكلوفيناك كيتوبروفين سيليكوكسيب فنتانيل بوبرينورفين الكودايين الليثيوم الميثوتريكسات السيكلوسبورين'
  ).split(' '),
);
/** Local names and brands in brackets are no Arabic. */
const withoutNames = (text) => text.replace(/ ?\([^()\p{Script=Arabic}]*\)/gu, '');
const withoutSigns = (text) => text.replace(/[\p{M}\u2066-\u2069]/gu, '');
const wordsIn = (text) => withoutSigns(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const sentencesIn = (text) => text.split(/[.؟!:؛]+(?=\s|$)/u).filter((sentence) => /\p{L}/u.test(sentence));

/** The lower, the plainer. */
function lix(text) {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length > 5 && !medicines.has(word)).length;
  return words.length / (sentencesIn(text).length || 1) + (long * 100) / words.length;
}

describe('Arabic LIX', () => {
  it('counts words, sentences and long words without vowel signs', () => {
    // Four words in two sentences; “وضعيتك” has six letters.
    assert.equal(lix('غيّر وضعيتك. اشرب الماء.'), 2 + 25);
  });
  it('distinguishes plain from hard text', () => {
    assert.ok(lix('ارتح قليلًا. اشرب ماء.') < 30);
    assert.ok(lix('التدخلات الدوائية المستخدمة تستعرض فعاليتها العلاجية المتباينة للمستخدمين.') > 80);
  });
});

for (const tag of Object.keys(englishByTag)) {
  for (const code of ['GB', 'US']) {
    describe(`readability of the Arabic <${tag}> in ${code}`, () => {
      const words = { common: content.common, [tag]: content[tag] };
      const values = valuesIn(findRegion(code), words, tag);
      const measured = textsOf(words)
        .filter(({ path }) => !notShown.test(path))
        .map(({ path, text }) => ({ path, text: withoutNames(fill(text, { ...values, ...samples })) }))
        // A short label has no readability.
        .filter(({ text }) => wordsIn(text).length > 4)
        .map(({ path, text }) => ({ path, text, value: lix(text) }));
      it('has a LIX of at most 32 on average, and 60 for any text of ten words or more', (context) => {
        const average = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
        // In a shorter text, a few words decide.
        const whole = measured.filter(({ text }) => wordsIn(text).length >= 10);
        const most = Math.max(...whole.map(({ value }) => value));
        context.diagnostic(`<${tag}> in ${code}: ${average.toFixed(1)} on average, ${most.toFixed(1)} at most`);
        const hard = whole.filter(({ value }) => value > 60);
        assert.deepEqual(
          hard.map(({ path, text, value }) => `${value.toFixed(0)} ${path}: ${text}`),
          [],
        );
        assert.ok(average <= 32, `the average is ${average.toFixed(1)}`);
      });
      it('has sentences of at most 10 words on average and 30 for any', (context) => {
        const lengths = measured.flatMap(({ path, text }) =>
          sentencesIn(text).map((sentence) => ({ path, sentence, count: wordsIn(sentence).length })),
        );
        const average = lengths.reduce((sum, { count }) => sum + count, 0) / lengths.length;
        const most = Math.max(...lengths.map(({ count }) => count));
        context.diagnostic(`<${tag}> in ${code}: ${average.toFixed(1)} words a sentence, ${most} at most`);
        assert.deepEqual(
          lengths.filter(({ count }) => count > 30).map(({ path, sentence, count }) => `${count} ${path}: ${sentence}`),
          [],
        );
        assert.ok(average <= 10, `the average is ${average.toFixed(1)}`);
      });
    });
  }
}
