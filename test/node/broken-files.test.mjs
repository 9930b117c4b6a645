/** The checks of site content take or refuse a thousand broken or hostile files, and nothing worse happens. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findExercise } from '../../build/src/core/exercise/site-exercises.js';
import { checkOf } from '../../build/src/core/site-content/schema/check.js';
import { checkerOf } from '../../build/src/core/site-content/schema/checker.js';
import { checkSigns } from '../../build/src/core/site-content/schema/signs.check.js';
import { siteContentParts } from '../../build/src/core/site-content/schema/site-content.schema.js';
import { drawFrame } from '../../build/src/figure/figure.js';
import { evilKeys, files, textOfFile } from '../../build/test/core/site-content/broken-files.js';

const ofExercises = ['notes', 'exercises', 'contacts'];
/** The check of an element that uses these parts. The files produce more different errors than `reasons`. */
const partsOnly = (reasons, parts) => ({ parts, reasons, check: checkerOf(parts).check });
const whole = { parts: ['tips', 'signs', ...ofExercises], check: checkOf(siteContentParts), reasons: 40 };
const checks = {
  'the whole': whole,
  signs: { parts: ['signs'], check: checkSigns, reasons: 5 },
  'back-spasm-tips': partsOnly(5, ['tips']),
  'red-flag-check and seek-help': partsOnly(5, ['contacts']),
  'stretch-card and stretch-routine': partsOnly(30, ofExercises),
};

/** The result of a check: the content as JSON, or the error; and the path of an unread name. */
function outcome({ check }, value, stray = []) {
  try {
    return JSON.stringify(check(value, (path) => stray.push(path)));
  } catch (error) {
    return error;
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('a thousand broken content files', () => {
  for (const [name, each] of Object.entries(checks)) {
    const { parts, reasons: fewest } = each;
    it(`are read, or refused with a path, by the check of ${name}, and change no prototype`, () => {
      const reasons = new Set();
      const path = new RegExp(`^((${parts.join('|')})(\\[\\d+\\]|\\.[a-z]+)* (must|is)|the file must be) `, 'i');
      // An unread name is the file's own, or lies in a part that the check covers.
      const names = [...parts, ...evilKeys, 'text', 'id', 'urgency', 'figure'];
      let read = 0;
      let strays = 0;
      for (let seed = 0; seed < files; seed++) {
        const stray = [];
        const result = outcome(each, JSON.parse(textOfFile(seed)), stray);
        for (const unread of stray) assert.ok(names.includes(unread.match(/^\w+/)?.[0]), `${seed}: ${unread}`);
        strays += stray.length;
        if (typeof result === 'string') {
          read++;
          const content = JSON.parse(result);
          for (const part of Object.keys(content)) assert.ok(parts.includes(part), `${seed}: ${part}`);
          for (const { id } of content.exercises ?? []) {
            const { movement } = findExercise(id, content);
            for (const time of movement ? [0, 0.4, 1] : []) drawFrame(movement, time, { mirrored: time > 0.5 });
          }
          for (const key of evilKeys) assert.ok(!result.includes(`"${key}":`), `${seed}: ${key}`);
          continue;
        }
        assert.ok(result instanceof TypeError, `${seed}: ${result}`);
        const { message } = result;
        assert.match(message, path, `${seed}`);
        assert.ok(message.length < 200, `${seed}: ${message}`);
        assert.doesNotMatch(message, /<|javascript:|xxx/, `${seed}`);
        reasons.add(message.replace(/\d+/g, '0'));
      }
      // Both outcomes are frequent, so the test covers both.
      assert.ok(read >= 100 && read <= 900, `${read} were read`);
      assert.ok(reasons.size > fewest, `${reasons.size} reasons`);
      assert.ok(strays > 100, `${strays} unread names`);
      assert.equal({}.stolen, undefined);
      assert.deepEqual(Object.keys(Object.prototype), []);
    });

    it(`are refused by the check of ${name} for its own parts only`, () => {
      let kept = 0;
      for (let seed = 0; seed < files; seed++) {
        const value = JSON.parse(textOfFile(seed));
        const result = outcome(each, value);
        if (!isObject(value)) continue;
        const usedParts = Object.fromEntries(
          parts.flatMap((part) => (Object.hasOwn(value, part) ? [[part, value[part]]] : [])),
        );
        assert.equal(String(result), String(outcome(whole, usedParts)), `${seed}`);
        if (typeof result === 'string' && outcome(whole, value) instanceof Error) kept++;
      }
      if (each === whole) assert.equal(kept, 0);
      else assert.ok(kept > 20, `${kept} were kept`);
    });
  }
});
