/**
 * Makes sure that the three engines the tests run in are on this machine: Chromium, Firefox and WebKitGTK.
 *
 * On Debian, with root or a passwordless sudo, it installs what is missing; elsewhere it prints the one command to run
 * and fails. The environment variables CHROMIUM and FIREFOX name other executables than the usual ones, and
 * BROWSERS=chromium,firefox leaves an engine out while developing (never in CI).
 *
 * Uses nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import {
  chooseEngines,
  describeMissingEngines,
  findExecutable,
  findMissingEngines,
  findMissingFonts,
} from '../tools/browsers/engines.mjs';

const APT_OPTIONS = ['-qq', '-y', '--no-install-recommends', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Use-Pty=0'];
const ATTEMPTS = 2;

/** The words before `apt-get` that give it the rights it needs; undefined where it cannot be used. */
function findAptPrefix() {
  if (!findExecutable('apt-get')) return undefined;
  if (process.getuid() === 0) return [];
  const canSudo = findExecutable('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canSudo ? ['sudo', '-n'] : undefined;
}

function runApt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function install(prefix, packages) {
  console.log(`Installing ${packages.join(' ')} …`);
  // A mirror that fails once, or moves on between the two commands, mostly answers the second time.
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const isUpdated = runApt(prefix, ['update', '-qq']);
    if (isUpdated && runApt(prefix, ['install', ...APT_OPTIONS, ...packages])) return true;
  }
  return false;
}

const engines = chooseEngines();
const missing = findMissingEngines(engines);
const missingFonts = findMissingFonts();
const aptPrefix = missing.length > 0 || missingFonts.length > 0 ? findAptPrefix() : undefined;

if (aptPrefix) {
  install(aptPrefix, [...missing.flatMap(({ packages }) => packages), ...missingFonts]);
}

const stillMissing = findMissingEngines(engines);
if (stillMissing.length > 0) {
  console.error(`\n${describeMissingEngines(stillMissing)}\n`);
  process.exit(1);
}
