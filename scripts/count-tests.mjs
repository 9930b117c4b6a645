/**
 * Writes the counts of a suite to `build/counts/<suite>.json`, where `scripts/test.mjs` reads them:
 * `{"passed": 120, "failed": 0, "skipped": 0, "failures": []}`. `failures` has a line for each failed test.
 *
 * The default export is a reporter for Node's test runner:
 *
 *     node --test --test-reporter=./scripts/count-tests.mjs --test-reporter-destination=stdout
 */
import { mkdirSync, writeFileSync } from 'node:fs';

export function writeCounts(suite, counts) {
  mkdirSync('build/counts', { recursive: true });
  writeFileSync(`build/counts/${suite}.json`, JSON.stringify(counts));
}

/** One line about a failed test, for example `Firefox > test/a.test.js > opens: expected 1 to equal 2`. */
export function describeFailure(names, error) {
  const [reason] = String(error?.message ?? 'no message').split('\n');
  return `${names.join(' > ')}: ${reason}`;
}

export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (!/^test:(pass|fail)$/.test(type)) continue;
    const { type: kind, error } = data.details;
    // The failed subtest is already counted.
    if (error?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:fail') {
      counts.failed += 1;
      counts.failures.push(describeFailure([data.file, data.name], error?.cause ?? error));
    } else if (kind !== 'suite') counts.passed += 1;
  }
  writeCounts('node', counts);
  yield '';
}
