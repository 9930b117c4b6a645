/**
 * `npm test`: works in a fresh clone too. package.json (`wireit`) defines what is built and linted, and in which order.
 * The last line of output is the sum of both suites:
 *
 *     321 passed, 0 failed, 0 skipped
 *
 * It fails if anything failed, if a suite ran no test, or if a test was skipped. Uses no packages.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const COUNTS = 'build/counts';
const STEPS = ['node scripts/install.mjs', 'node scripts/ensure-browsers.mjs', 'npm run test:prepare'];
const SUITES = { node: 'npm run test:node', browsers: 'npm run test:browsers' };

function run(command, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(command, { shell: true, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

/** The counts that a suite's reporter wrote; undefined if the suite did not finish. */
function countsOf(suite) {
  try {
    return JSON.parse(readFileSync(`${COUNTS}/${suite}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A browser that ended in the middle of a file says nothing about the tests in it: the file runs once more, in that engine,
 * and what it counts takes the place of the one failure. A page that leaves by itself leaves again, and has failed.
 */
function runInterrupted(suite, counts) {
  for (const { engine, file, failure } of counts.interrupted ?? []) {
    console.error(`\n${failure}\nThe file runs again in ${engine}.\n`);
    rmSync(`${COUNTS}/${suite}.json`);
    run(`npx web-test-runner --files ${file}`, { CI: '', BROWSERS: engine });
    const again = countsOf(suite);
    if (!again || again.passed + again.failed === 0) continue;
    for (const word of ['passed', 'failed', 'skipped']) counts[word] += again[word];
    counts.failed -= 1;
    counts.failures = [...counts.failures.filter((line) => line !== failure), ...again.failures];
  }
}

function runSuite(suite, command) {
  let hasPassed = run(command);
  if (!countsOf(suite)) {
    // Failed tests are never repeated: only a runner that wrote no counts, and a file whose browser ended.
    console.error(`\nThe ${suite} suite ended before it wrote its counts. It is started again.\n`);
    hasPassed = run(command);
  }
  const counts = countsOf(suite) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  runInterrupted(suite, counts);
  if (counts.passed + counts.failed === 0) {
    console.error(`\nThe ${suite} suite ran no test.`);
    counts.failed = 1;
  } else if (counts.failed === 0 && (counts.interrupted?.length ? !counts.isCovered : !hasPassed)) {
    console.error(`\nEvery test of the ${suite} suite passed, but the suite failed: see above (coverage?).`);
    counts.failed = 1;
  }
  if (counts.skipped > 0) console.error(`\nThe ${suite} suite skipped ${counts.skipped} tests. Run or remove them.`);
  return counts;
}

function finish({ passed, failed, skipped, failures }) {
  // Again, at the end: their own reports lie thousands of lines above.
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 || skipped > 0 ? 1 : 0);
}

rmSync(COUNTS, { recursive: true, force: true });
for (const step of STEPS) {
  if (run(step)) continue;
  console.error(`\nStopped at: ${step}. No test has run.`);
  finish({ passed: 0, failed: 1, skipped: 0, failures: [] });
}

const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const [suite, command] of Object.entries(SUITES)) {
  const counts = runSuite(suite, command);
  for (const word of ['passed', 'failed', 'skipped']) total[word] += counts[word];
  total.failures.push(...counts.failures);
}
finish(total);
