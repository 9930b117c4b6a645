/**
 * Runs `npm ci` if the packages in node_modules differ from package-lock.json, as in a fresh clone. Uses no packages.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

const locked = packagesIn('package-lock.json');
// npm records here what it installed. Packages for other systems are optional and may be absent.
const installed = packagesIn('node_modules/.package-lock.json');
const isInstalled = Object.entries(locked).every(
  ([path, { version, optional, devOptional }]) =>
    path === '' || (installed[path] ? installed[path].version === version : optional || devOptional),
);

if (!isInstalled) {
  console.log('Installing the packages (npm ci) …');
  const options = { shell: true, stdio: ['ignore', 'inherit', 'inherit'] };
  process.exit(spawnSync('npm ci --no-audit --no-fund --loglevel=error', options).status ?? 1);
}
