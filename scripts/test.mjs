/**
 * What `npm test` runs, in a fresh clone too: installs what is missing, builds, lints, and runs both suites. The last
 * line it prints is the sum of both:
 *
 *     321 passed, 0 failed, 0 skipped
 *
 * It fails if anything failed, if a suite ran no test, or if a test was skipped.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runNpm } from './run-command.mjs';

const NODE_TESTS = 'test/node';
const RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

const PREPARATION = [
  { name: 'install the dependencies', start: () => run(process.execPath, ['scripts/ensure-dependencies.mjs']) },
  { name: 'find the browsers', start: () => run(process.execPath, ['scripts/ensure-browsers.mjs']) },
  { name: 'build', start: () => runNpm(['run', 'build']) },
  { name: 'compile the tests', start: compileTests },
  { name: 'lint', start: () => runNpm(['run', 'lint']) },
];

const SUITES = [
  { name: 'Node suite', start: runNodeSuite, count: countNodeTests },
  {
    name: 'browser suite',
    start: runBrowserSuite,
    count: countBrowserTests,
  },
];

function compileTests() {
  // A test whose source is gone must not run on.
  rmSync(join(ROOT, 'build'), { recursive: true, force: true });
  return runNpm(['run', 'build:test']);
}

function runNodeSuite() {
  // Node 20 takes no glob.
  const files = readdirSync(join(ROOT, NODE_TESTS), { recursive: true })
    .filter((path) => path.endsWith('.test.mjs'))
    .map((path) => join(NODE_TESTS, path))
    .sort();
  return run(process.execPath, ['--test', '--test-reporter=spec', ...files], { keepOutput: true });
}

/** Node's summary: one line each, `ℹ pass 12`. */
function countNodeTests(output) {
  const count = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** The line of `tools/browsers/count-reporter.mjs`, which stands there however the tests went. */
const CLOSING_LINE = /^wtr: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** A failed test stays failed; only a runner that something ended before its closing line starts once more, and says so. */
async function runBrowserSuite() {
  const attempt = () => run(process.execPath, [RUNNER, '--coverage'], { keepOutput: true });
  const first = await attempt();
  if (first.output.match(CLOSING_LINE)) return first;
  console.error(
    `\nThe browser runner ended with ${first.signal ?? first.code} before its closing line. It starts once more.\n`,
  );
  return attempt();
}

function countBrowserTests(output) {
  const line = [...output.matchAll(CLOSING_LINE)].at(-1);
  const [passed, failed, skipped] = (line?.slice(1) ?? [0, 0, 0]).map(Number);
  return { passed, failed, skipped };
}

function finish({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 || skipped > 0 ? 1 : 0);
}

for (const { name, start } of PREPARATION) {
  const { code } = await start();
  if (code !== 0) {
    console.error(`\nStopped at: ${name}. No test has run.`);
    finish({ passed: 0, failed: 1, skipped: 0 });
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, start, count } of SUITES) {
  const { code, output } = await start();
  const counts = count(output);
  if (counts.passed + counts.failed === 0) {
    console.error(`\nThe ${name} ran no test.`);
    counts.failed = 1;
  } else if (code !== 0 && counts.failed === 0) {
    console.error(`\nEvery test of the ${name} passed, but it failed as a whole: see above (coverage?).`);
    counts.failed = 1;
  }
  if (counts.skipped > 0) console.error(`\nThe ${name} skipped ${counts.skipped}: a test is run or removed.`);
  for (const word of Object.keys(total)) total[word] += counts[word];
}
finish(total);
