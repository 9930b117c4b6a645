/**
 * Writes the counts of a suite to `build/counts/<suite>.json`, where `scripts/test.mjs` reads them:
 * `{"passed": 120, "failed": 0, "skipped": 0}`.
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

export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (!/^test:(pass|fail)$/.test(type)) continue;
    const { type: kind, error } = data.details;
    // The failed subtest is already counted.
    if (error?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:fail') counts.failed += 1;
    else if (kind !== 'suite') counts.passed += 1;
  }
  writeCounts('node', counts);
  yield '';
}
