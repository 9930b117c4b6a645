/**
 * Counts the tests of all engines for `scripts/test.mjs`, with a line for each that failed, and prints the counts last:
 *
 *     wtr: 120 passed, 0 failed, 0 skipped
 *
 * A file that did not load or finish in an engine counts as a failed test.
 */
import path from 'node:path';
import { describeFailure, writeCounts } from '../../scripts/count-tests.mjs';

function addTests(suite, place, counts) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) counts.failures.push(describeFailure([...place, test.name], test.error));
  }
  for (const inner of suite.suites) addTests(inner, [...place, inner.name], counts);
}

function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) {
    const failedBefore = counts.failed;
    const place = [session.browser.name, path.relative('', session.testFile)];
    if (session.testResults) addTests(session.testResults, place, counts);
    const hasFailedTest = counts.failed > failedBefore;
    if (session.passed || hasFailedTest) continue;
    counts.failed += 1;
    counts.failures.push(describeFailure(place, session.errors?.[0]));
  }
  return counts;
}

export function countReporter() {
  let isOver = false;
  return {
    stop({ sessions }) {
      isOver = true;
      writeCounts('browsers', countTests(sessions));
    },
    // After `stop`, the runner prints the progress of all reporters again, in their order. This line is the last.
    getTestProgress({ sessions }) {
      if (!isOver) return [];
      const { passed, failed, skipped } = countTests(sessions);
      return [`wtr: ${passed} passed, ${failed} failed, ${skipped} skipped`];
    },
  };
}
