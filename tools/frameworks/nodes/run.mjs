/** Runs `test/node/packed.test.mjs`, which imports every export of the packed library, in each version of Node. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { install } from '../install.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

const versions = ['node-20', 'node-22', 'node-24'];

/** The tests of the file, from what the TAP reporter prints. */
async function runTests(node) {
  const parameters = ['--test', '--test-reporter=tap', 'test/node/packed.test.mjs'];
  // It exits with 1 when a test fails, and prints the same.
  const { stdout } = await run(node, parameters, { cwd: root }).catch((error) => error);
  const tests = [...stdout.matchAll(/^ {4}(ok|not ok) \d+ - (.+)$/gm)];
  if (!tests.length) throw new Error(`${node} ran no test.\n${stdout}`);
  const failures = tests.filter(([, outcome]) => outcome !== 'ok').map(([, , name]) => name);
  return { passed: tests.length - failures.length, count: tests.length, failures };
}

export async function runNodes() {
  // The tests pack the library themselves.
  const site = await install(undefined, 'nodes');
  const rows = [];
  for (const name of versions) {
    const node = join(site, 'node_modules', name, 'bin/node');
    const { stdout } = await run(node, ['--version']);
    const result = await runTests(node);
    const version = stdout.trim().slice(1);
    rows.push({ version, results: [result] });
    console.log(`Node ${version} | ${result.passed}/${result.count}`);
    for (const each of result.failures) console.log(`  ${each}`);
  }
  return rows;
}
