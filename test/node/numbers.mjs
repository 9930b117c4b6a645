/** Assertions about numbers, which say the numbers when they fail. NaN fails all of them. */
import assert from 'node:assert/strict';

/** Writes the message only when it is needed: some tests compare a hundred thousand numbers. */
function check(holds, actual, wanted, what) {
  if (!holds) assert.fail(`${what} ${actual} is not ${wanted()}`.trim());
}

export const near = (actual, wanted, tolerance, what = '') =>
  check(Math.abs(actual - wanted) <= tolerance, actual, () => `within ${tolerance} of ${wanted}`, what);
export const between = (actual, least, most, what = '') =>
  check(actual >= least && actual <= most, actual, () => `between ${least} and ${most}`, what);
export const atMost = (actual, most, what = '') => check(actual <= most, actual, () => `at most ${most}`, what);
export const atLeast = (actual, least, what = '') => check(actual >= least, actual, () => `at least ${least}`, what);
export const above = (actual, limit, what = '') => check(actual > limit, actual, () => `above ${limit}`, what);
export const below = (actual, limit, what = '') => check(actual < limit, actual, () => `below ${limit}`, what);
