/**
 * Starting a page takes longer than most test files: files of one folder that need no fresh page share one. For each such
 * group a module that imports its files is written to `build/shared/`.
 *
 * A file in a group leaves the page as it found it: its hooks outside of `describe` run for the whole group.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const TESTS = 'build/test';
const SHARED = 'build/shared';

/** Folders whose files share a page. */
const FOLDERS = ['core', 'figure', 'triage'];
/** Files of these folders that have a page to themselves, and why. */
const ALONE = [
  // Registers elements under names that others use.
  'core/define.test.js',
];

/** The files for the test runner: the modules of the groups, and the test files that belong to none. */
export function findTestFiles() {
  rmSync(SHARED, { recursive: true, force: true });
  mkdirSync(SHARED, { recursive: true });
  const all = readdirSync(TESTS, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.js'))
    .sort();
  const isShared = (path) => FOLDERS.includes(posix.dirname(path)) && !ALONE.includes(path);
  const groups = FOLDERS.map((folder) => {
    const files = all.filter((path) => isShared(path) && posix.dirname(path) === folder);
    const group = join(SHARED, `${folder}.js`);
    writeFileSync(group, files.map((path) => `import '/${TESTS}/${path}';\n`).join(''));
    return group;
  });
  return [...all.filter((path) => !isShared(path)).map((path) => join(TESTS, path)), ...groups];
}
