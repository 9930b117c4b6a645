/**
 * Runs `npm ci` where the packages of package-lock.json are not the ones in node_modules, as in a fresh clone. Uses nothing
 * but Node.
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
// npm notes here what it has installed; packages for other systems are optional and may be absent.
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
