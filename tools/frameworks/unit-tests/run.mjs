/** Runs the tests of `elements.test.js` against the packed library, as a site's own unit tests, with each runner and test DOM. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, nodeOf, npm, versionOf } from '../install.mjs';

/**
 * - `asked`: its word in the command; `folder`: the project; `script`: what it runs, in its `package.json`
 * - `runner`, `dom`: the packages whose versions are in the table
 * - `how`: how the runner reads the modules of the library, for `docs/frameworks.md`
 */
const projects = [
  { name: 'Vitest', asked: 'vitest', runner: 'vitest', dom: 'jsdom', script: 'test:jsdom', how: 'as they are' },
  { name: 'Vitest', asked: 'vitest', runner: 'vitest', dom: 'happy-dom', script: 'test:happy-dom', how: 'as they are' },
  {
    name: 'Jest',
    asked: 'jest',
    runner: 'jest',
    dom: 'jsdom',
    script: 'test:modules',
    how: '`NODE_OPTIONS=--experimental-vm-modules`, `"transform": {}`',
  },
  {
    name: 'Jest',
    asked: 'jest',
    runner: 'jest',
    dom: 'jsdom',
    script: 'test:babel',
    how: 'Babel, with `transformIgnorePatterns`',
  },
];

/** The words of the command that ask for one runner. */
export const runnerNames = projects.map(({ asked }) => asked);

async function runProject(tarball, project) {
  const site = await install(tarball, `unit-tests/${project.asked}`, ['unit-tests/elements.test.js']);
  const file = join(site, 'results.json');
  rmSync(file, { force: true });
  try {
    await npm(site, ['run', project.script]);
  } catch (error) {
    // It fails when a test fails. Without results, no test has run.
    if (!existsSync(file)) throw error;
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (!tests.length) throw new Error(`${project.name} ran no test: ${testResults.map(({ message }) => message)}`);
  const failed = tests.filter(({ status }) => status !== 'passed');
  const result = {
    passed: tests.length - failed.length,
    count: tests.length,
    failures: failed.map(({ title, failureMessages }) => `${title} (${String(failureMessages[0]).split('\n')[0]})`),
  };
  return {
    project,
    version: versionOf(site, project.runner),
    dom: `${project.dom} ${versionOf(site, project.dom)}`,
    node: nodeOf(site),
    names: tests.map(({ title }) => title),
    results: [result],
  };
}

/** @param names of the runners; all if it is empty */
export async function runUnitTests(tarball, names) {
  const rows = [];
  for (const project of projects.filter(({ asked }) => !names.length || names.includes(asked))) {
    const row = await runProject(tarball, project);
    rows.push(row);
    const [{ passed, count, failures }] = row.results;
    console.log([project.name, row.version, row.dom, `Node ${row.node}`, `${passed}/${count}`].join(' | '));
    for (const each of failures) console.log(`  ${each}`);
  }
  return rows;
}
