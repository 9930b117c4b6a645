/**
 * Makes sure that this machine has the three engines that the tests run in: Chromium, Firefox and WebKitGTK.
 *
 * On Debian, as root or with a passwordless sudo, it installs what is missing. Elsewhere it prints the command to run and
 * fails. The environment variables CHROMIUM and FIREFOX set the paths of other executables. BROWSERS=chromium,firefox
 * omits an engine during development; CI ignores it.
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

/** The command prefix that gives `apt-get` the rights it needs; undefined if `apt-get` cannot be used. */
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
  // A mirror may fail once, or change between the two commands. The second attempt mostly works.
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
