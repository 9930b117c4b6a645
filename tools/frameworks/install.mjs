/** Packs the library, and installs it into copies of the apps as a site would. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
/** Outside the project: an app must not find the packages of the project. Kept, so that the next run installs less. */
const workplace = join(tmpdir(), 'back-care-frameworks');

const run = promisify(execFile);

export function packLibrary() {
  mkdirSync(workplace, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', workplace], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return join(workplace, filename);
}

/**
 * Copies an app with the files that it shares with others, and installs its packages and the library.
 *
 * @param tarball of the library; `undefined` where only the packages are wanted
 */
export async function install(tarball, folder, shared = []) {
  const site = join(workplace, basename(folder));
  for (const file of shared) cpSync(join(here, file), join(site, basename(file)));
  // Last, since an app may have a page of its own in place of the shared one.
  cpSync(join(here, folder), site, { recursive: true });
  await npm(site, [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--save-exact',
    ...(tarball ? [tarball] : []),
  ]);
  return site;
}

export const build = (site) => npm(site, ['run', 'build']);

/** The version of a package in a site. */
export function versionOf(site, name) {
  return JSON.parse(readFileSync(join(site, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** The version of Node that runs a site: its own, where it installs one, as the package `node`. */
export const nodeOf = (site) =>
  existsSync(join(site, 'node_modules/node')) ? versionOf(site, 'node') : process.versions.node;

export async function npm(cwd, parameters) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  try {
    await run('npm', parameters, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${parameters[0]} failed in ${cwd}\n${stdout}\n${stderr}`);
  }
}
