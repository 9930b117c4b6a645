/**
 * Counts the tests of all engines for `scripts/test.mjs`, with a line for each that failed, and prints the counts last:
 *
 *     wtr: 120 passed, 0 failed, 0 skipped
 *
 * A file that did not load or finish in an engine counts as a failed test. Where the browser ended in the middle of it,
 * `interrupted` says so: `[{"engine": "webkit", "file": "build/test/a.test.js", "failure": …}]`, with its line of `failures`.
 * `isCovered` is false where a coverage threshold is missed.
 *
 * `build/counts/times.txt` lists all tests, the slowest first: what to look at when the suite has grown too slow.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeFailure, writeCounts } from '../../scripts/count-tests.mjs';
import { chooseEngines } from './engines.mjs';

/** The runner's words for a browser that is gone: it has no address any more. A page that only reloaded or left has failed. */
const BROWSER_ENDED =
  /^Tests were interrupted because (?:the browser disconnected|the page navigated to another origin)/;

/** @param hookError what failed in a `before` or `after`, whose tests have no message of their own */
function addTests(suite, place, counts, hookError) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) {
      counts.failures.push(describeFailure([...place, test.name], test.error ?? hookError));
    }
  }
  for (const inner of suite.suites) addTests(inner, [...place, inner.name], counts, hookError);
}

/** The engine of a browser, by the name that its launcher gave it: `webkit` for “WebKitGTK 2.50.6”. */
const engineOf = ({ name }) => chooseEngines().find((engine) => name.toLowerCase().startsWith(engine));

function countTests(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [], interrupted: [] };
  for (const session of sessions) {
    const failedBefore = counts.failed;
    const file = path.relative('', session.testFile);
    const place = [session.browser.name, file];
    if (session.testResults) addTests(session.testResults, place, counts, session.errors?.[0]);
    const hasFailedTest = counts.failed > failedBefore;
    if (session.passed || hasFailedTest) continue;
    const [error] = session.errors ?? [];
    counts.failed += 1;
    const failure = describeFailure(place, error);
    counts.failures.push(failure);
    if (BROWSER_ENDED.test(error?.message)) {
      counts.interrupted.push({ engine: engineOf(session.browser), file, failure });
    }
  }
  return counts;
}

function timesOf(suite, place) {
  const own = suite.tests.map(({ name, duration = 0 }) => ({ duration, name: [...place, name].join(' > ') }));
  return [...own, ...suite.suites.flatMap((inner) => timesOf(inner, [...place, inner.name]))];
}

function writeTimes(sessions) {
  const times = sessions
    .filter(({ testResults }) => testResults)
    .flatMap(({ browser, testFile, testResults }) => timesOf(testResults, [browser.name, path.relative('', testFile)]));
  times.sort((a, b) => b.duration - a.duration);
  writeFileSync('build/counts/times.txt', times.map(({ duration, name }) => `${duration} ms  ${name}\n`).join(''));
}

export function countReporter() {
  let isOver = false;
  return {
    stop({ sessions, testCoverage }) {
      isOver = true;
      writeCounts('browsers', { ...countTests(sessions), isCovered: testCoverage?.passed ?? true });
      writeTimes(sessions);
    },
    // After `stop`, the runner prints the progress of all reporters again, in their order. This line is the last.
    getTestProgress({ sessions }) {
      if (!isOver) return [];
      const { passed, failed, skipped } = countTests(sessions);
      return [`wtr: ${passed} passed, ${failed} failed, ${skipped} skipped`];
    },
  };
}
