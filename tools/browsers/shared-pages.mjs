/**
 * Starting a page takes longer than most test files. So the files of a folder share a page, if they do not need a fresh one.
 * For each such group, this writes a module that imports its files to `build/shared/`.
 *
 * A file in a group must leave the page as it was. Its hooks outside `describe` run for the whole group.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = 'build/test';
const SHARED = 'build/shared';

/** Folders whose files, at any depth, share a page. */
const FOLDERS = ['core', 'figure', 'triage'];
/** Files in these folders that need a fresh page, and why. */
const ALONE = [
  // Registers elements under names that other files use.
  'core/contract/define.test.js',
];

/** The files for the test runner: the module of each group, and the test files that belong to no group. */
export function findTestFiles() {
  rmSync(SHARED, { recursive: true, force: true });
  mkdirSync(SHARED, { recursive: true });
  const all = readdirSync(TESTS, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.js'))
    .sort();
  const folderOf = (path) => path.split('/')[0];
  const isShared = (path) => FOLDERS.includes(folderOf(path)) && !ALONE.includes(path);
  const groups = FOLDERS.map((folder) => {
    const files = all.filter((path) => isShared(path) && folderOf(path) === folder);
    const group = join(SHARED, `${folder}.js`);
    writeFileSync(group, files.map((path) => `import '/${TESTS}/${path}';\n`).join(''));
    return group;
  });
  return [...all.filter((path) => !isShared(path)).map((path) => join(TESTS, path)), ...groups];
}
