import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationFor } from '../../build/src/content/translations.js';
import { fill } from '../../build/src/core/region/fill-placeholders.js';
import { findRegion } from '../../build/src/core/region/region.js';
import { englishByTag, samples } from './english.mjs';
import { textsOf } from './texts.mjs';
import { valuesIn } from './values.mjs';

/** Texts that no visitor reads, and names. */
const notShown =
  /^(locale|direction|review\.)|\.(vocabulary|regions|lines|names|drugs|notWith)\.|\.unknownEmergencyNumber$/;

/**
 * Tests that every text for visitors in a language is plain by a measure that is higher for plainer text.
 *
 * @param name what is measured: “ease of the French”
 * @param locale the language
 * @param regions codes of the regions whose words are measured
 * @param wordsIn the words of a text
 * @param measure the measure of a text
 * @param average the least average for each element
 * @param verdict what that average is: “easy”
 */
export function describeReadability({ name, locale, regions, wordsIn, measure, average: leastAverage, verdict }) {
  const { content } = translationFor(locale);
  for (const tag of Object.keys(englishByTag)) {
    for (const code of regions) {
      describe(`${name} <${tag}> in ${code}`, () => {
        const words = { common: content.common, [tag]: content[tag] };
        const values = valuesIn(findRegion(code), words, tag);
        const measured = textsOf(words)
          .filter(({ path }) => !notShown.test(path))
          .map(({ path, text }) => ({ path, text: fill(text, { ...values, ...samples }) }))
          // A short label has no measure.
          .filter(({ text }) => wordsIn(text).length > 4)
          .map(({ path, text }) => ({ path, text, value: measure(text) }));
        it(`is at least ${leastAverage} on average, ${verdict}`, (context) => {
          const average = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
          const least = Math.min(...measured.map(({ value }) => value));
          context.diagnostic(`<${tag}> in ${code}: ${average.toFixed(1)} on average, ${least.toFixed(1)} at least`);
          assert.ok(average >= leastAverage, `the average is ${average.toFixed(1)}`);
        });
        it('is at least 40 for every text', () => {
          const hard = measured
            .filter(({ value }) => value < 40)
            .map(({ value, path, text }) => `${value.toFixed(0)} ${path}: ${text}`);
          assert.deepEqual(hard, []);
        });
      });
    }
  }
}
