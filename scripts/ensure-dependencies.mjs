/**
 * Installs the packages of package-lock.json where they are missing or others are installed; otherwise does nothing.
 * Uses nothing but Node.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run-command.mjs';

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm notes in node_modules what it has installed; packages for other systems are optional and may be absent. */
function isInstalled() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const here = installed[path];
    return here ? here.version === version : Boolean(optional || devOptional);
  });
}

if (!isInstalled()) {
  console.log('Installing the dependencies (npm ci) …');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('npm ci failed: see above. Is the network there, and is Node 20.19 or later installed?');
    process.exit(1);
  }
}
