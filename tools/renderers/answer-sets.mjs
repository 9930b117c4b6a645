/** Random answers, the same for every renderer. */
import fc from 'fast-check';
import { warningSigns } from '../../dist/content/advice/warning-signs.js';

const stem = 'pregnant-with-warning-signs';

/** The answers that a person can give to a sign in the form. */
function answerTo({ items, logic }) {
  const plain = fc.constantFrom({ value: 'yes' }, { value: 'no' }, { value: 'unsure' });
  if (!items.length) return plain;
  // Nothing ticked, and “none of these”, are two answers only where the form has that option.
  const minLength = logic === 'yes-and-any-item' ? 0 : 1;
  return fc.oneof(
    plain,
    fc.subarray([...items], { minLength }).map((some) => ({ value: 'yes', items: some })),
  );
}

const signsWithItems = warningSigns.filter(({ items }) => items.length);
const otherSigns = warningSigns.filter(({ items }) => !items.length);

const answersTo = (signs) => fc.record(Object.fromEntries(signs.map((sign) => [sign.id, answerTo(sign)])));

/**
 * A set has the answers, and what was answered to some of the same questions before they were changed. Whoever says yes to
 * one question about pregnancy is not asked the other.
 */
const set = fc
  .tuple(
    fc.subarray(signsWithItems, { minLength: 2, maxLength: 5 }),
    fc.subarray(otherSigns, { minLength: 3, maxLength: 8 }),
  )
  .map((signs) => signs.flat())
  .chain((signs) => fc.tuple(answersTo(signs), fc.subarray(signs, { minLength: 2, maxLength: 4 }).chain(answersTo)))
  .map(([{ pregnant, ...others }, first]) => ({
    answers: pregnant && others[stem]?.value !== 'yes' ? { ...others, pregnant } : others,
    first,
  }));

export const answerSets = (seed, numRuns) => fc.sample(set, { seed, numRuns });
