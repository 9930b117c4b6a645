/**
 * What `npm test` runs, in a fresh clone too. What is built and linted, and in which order, is in package.json (`wireit`).
 * The last line it prints is the sum of both suites:
 *
 *     321 passed, 0 failed, 0 skipped
 *
 * It fails if anything failed, if a suite ran no test, or if a test was skipped. Uses nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const COUNTS = 'build/counts';
const STEPS = ['node scripts/install.mjs', 'node scripts/ensure-browsers.mjs', 'npm run test:prepare'];
const SUITES = { node: 'npm run test:node', browsers: 'npm run test:browsers' };

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

/** What a suite's reporter has counted; nothing where the suite did not come to its end. */
function countsOf(suite) {
  try {
    return JSON.parse(readFileSync(`${COUNTS}/${suite}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

function runSuite(suite, command) {
  let hasPassed = run(command);
  if (!countsOf(suite)) {
    // A failed test stays failed; only a runner that something ended before it had counted starts once more, and says so.
    console.error(`\nThe ${suite} suite ended before its count. It starts once more.\n`);
    hasPassed = run(command);
  }
  const counts = countsOf(suite) ?? { passed: 0, failed: 0, skipped: 0 };
  if (counts.passed + counts.failed === 0) {
    console.error(`\nThe ${suite} suite ran no test.`);
    counts.failed = 1;
  } else if (!hasPassed && counts.failed === 0) {
    console.error(`\nEvery test of the ${suite} suite passed, but it failed as a whole: see above (coverage?).`);
    counts.failed = 1;
  }
  if (counts.skipped > 0) console.error(`\nThe ${suite} suite skipped ${counts.skipped}: a test is run or removed.`);
  return counts;
}

function finish({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 || skipped > 0 ? 1 : 0);
}

rmSync(COUNTS, { recursive: true, force: true });
for (const step of STEPS) {
  if (run(step)) continue;
  console.error(`\nStopped at: ${step}. No test has run.`);
  finish({ passed: 0, failed: 1, skipped: 0 });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [suite, command] of Object.entries(SUITES)) {
  const counts = runSuite(suite, command);
  for (const word of Object.keys(total)) total[word] += counts[word];
}
finish(total);
