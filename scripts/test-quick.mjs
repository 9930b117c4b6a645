/**
 * `npm run test:quick`: runs, in one engine, the tests nearest to the files that changed since the last commit. If no file
 * did, it takes those that changed since the branch left `main`.
 *
 *     npm run test:quick
 *     BROWSERS=firefox npm run test:quick
 *
 * A test is near if it changed, or if it imports a changed file directly or through few other modules. Before you finish a
 * change, run all tests with `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Limit for the test files of each suite, so that they take less than a minute. */
const MOST_FILES = 5;
/** Tests that check hundreds of states or need the bundles. They run only if the test file itself changed. */
const SLOW = /^test\/(accessibility|demo|doors|hosts)\/|^test\/node\/(handout|package|sizes)\./;

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function findChanges() {
  const changed = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return new Set(changed.length > 0 ? changed : git('diff', '--name-only', 'main...HEAD'));
}

/** The source files that a file imports. Tests in Node import from `dist/` and `build/src/`, which are compiled from `src/`. */
function importsOf(file) {
  const paths = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path,
  );
  return paths.flatMap((path) => {
    const target = posix.join(posix.dirname(file), path).replace(/^(dist|build\/src)\//, 'src/');
    return [target.replace(/\.js$/, '.ts'), target].filter((each) => existsSync(each)).slice(0, 1);
  });
}

/** The number of imports between a test and the nearest changed file; `Infinity` if it imports none. */
function distanceFrom(test, changes) {
  const seen = new Set([test]);
  let ring = [test];
  for (let distance = 0; ring.length > 0; distance++) {
    if (ring.some((file) => changes.has(file))) return distance;
    if (SLOW.test(test)) break;
    ring = [...new Set(ring.flatMap(importsOf))].filter((file) => !seen.has(file));
    for (const file of ring) seen.add(file);
  }
  return Infinity;
}

/** The tests nearest to the changes, nearest first. */
function chooseTests(tests, changes) {
  return tests
    .map((test) => ({ test, distance: distanceFrom(test, changes) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, other) => one.distance - other.distance)
    .map(({ test }) => test);
}

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}

const changes = findChanges();
const all = readdirSync('test', { recursive: true }).map((path) => `test/${path.replaceAll('\\', '/')}`);
const inBrowser = chooseTests(
  all.filter((path) => path.endsWith('.test.ts')),
  changes,
);
const inNode = chooseTests(
  all.filter((path) => path.endsWith('.test.mjs')),
  changes,
);

if (inBrowser.length + inNode.length === 0) {
  console.log('No test imports a changed file. `npm test` runs all tests.');
  process.exit();
}
const left = [...inBrowser.slice(MOST_FILES), ...inNode.slice(MOST_FILES)];
if (left.length > 0)
  console.log(`Not run, because they are further away (\`npm test\` runs them):\n  ${left.join('\n  ')}`);

const needsBundle = [...inBrowser, ...inNode].some((test) => SLOW.test(test));
process.env.BROWSERS ??= 'chromium';
if (inNode.length > 0 || needsBundle) run(`npm run ${needsBundle ? 'build' : 'build:modules'}`);
if (inNode.length > 0) run(`node --test ${inNode.slice(0, MOST_FILES).join(' ')}`);
if (inBrowser.length > 0) {
  run('npm run build:test');
  const files = inBrowser.slice(0, MOST_FILES).map((test) => `build/${test.replace(/\.ts$/, '.js')}`);
  run(`npx web-test-runner --files ${files.join(' ')}`);
}
