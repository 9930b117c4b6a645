/**
 * What `npm run test:quick` runs, in less than a minute: in one engine, the tests that are nearest to what has changed since
 * the last commit, or where nothing has, since the branch left `main`.
 *
 *     npm run test:quick
 *     BROWSERS=firefox npm run test:quick
 *
 * A test is near when it has changed itself, or imports what has changed, straight or through few other modules. Before a
 * change is done, `npm test` runs everything.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** As many test files as a minute has room for, of each suite. */
const MOST_FILES = 8;
/** These look at hundreds of states, or need what is bundled: they run when they have changed themselves. */
const SLOW = /^test\/(accessibility|demo|doors|hosts)\/|^test\/node\/(handout|package|sizes)\./;

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function findChanges() {
  const changed = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return new Set(changed.length > 0 ? changed : git('diff', '--name-only', 'main...HEAD'));
}

/** The sources that a source imports. A test in Node imports from `dist/` what is compiled from `src/`. */
function importsOf(file) {
  const paths = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path,
  );
  return paths.flatMap((path) => {
    const target = posix.join(posix.dirname(file), path).replace(/^dist\//, 'src/');
    return [target.replace(/\.js$/, '.ts'), target].filter((each) => existsSync(each)).slice(0, 1);
  });
}

/** Through how many imports a test reaches what has changed; `Infinity` where it does not. */
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
  console.log('No test imports what has changed. `npm test` runs everything.');
  process.exit();
}
const left = [...inBrowser.slice(MOST_FILES), ...inNode.slice(MOST_FILES)];
if (left.length > 0) console.log(`Left to \`npm test\`, since they are further away:\n  ${left.join('\n  ')}`);

const needsBundle = [...inBrowser, ...inNode].some((test) => SLOW.test(test));
process.env.BROWSERS ??= 'chromium';
if (inNode.length > 0 || needsBundle) run(`npm run ${needsBundle ? 'build' : 'build:modules'}`);
if (inNode.length > 0) run(`node --test ${inNode.slice(0, MOST_FILES).join(' ')}`);
if (inBrowser.length > 0) {
  run('npm run build:test');
  const files = inBrowser.slice(0, MOST_FILES).map((test) => `build/${test.replace(/\.ts$/, '.js')}`);
  run(`npx web-test-runner --files ${files.join(' ')}`);
}
