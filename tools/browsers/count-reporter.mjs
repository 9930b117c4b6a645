/**
 * Counts the tests of all engines for `scripts/test.mjs`, and prints the counts in the last line:
 *
 *     wtr: 120 passed, 0 failed, 0 skipped
 *
 * A file that did not load or finish in an engine counts as a failed test.
 */
import { writeCounts } from '../../scripts/count-tests.mjs';

function addTests(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) addTests(inner, counts);
}

function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const failedBefore = counts.failed;
    if (session.testResults) addTests(session.testResults, counts);
    const hasFailedTest = counts.failed > failedBefore;
    if (!session.passed && !hasFailedTest) counts.failed += 1;
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
