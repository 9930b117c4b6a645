/** Builds the library as it was at another commit, to measure it beside today's. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Returns a folder with the build of a commit. It is kept in the temporary folder, so that the next run builds nothing.
 * The files come from `git archive`, which leaves no trace in the clone.
 *
 * @param commit a commit, or a folder that has a build already
 */
export function buildOf(commit) {
  if (existsSync(join(commit, 'dist/cdn'))) return resolve(commit);
  const hash = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { encoding: 'utf8' }).trim();
  const folder = join(tmpdir(), `back-care-before-${hash}`);
  const isBuilt = join(folder, 'is-built');
  if (existsSync(isBuilt)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = execFileSync('git', ['archive', hash], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: files });
  const options = { cwd: folder, stdio: 'inherit', env: { ...process.env, CI: '' } };
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], options);
  execFileSync('npm', ['run', 'build'], options);
  writeFileSync(isBuilt, '');
  return folder;
}
