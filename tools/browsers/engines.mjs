/**
 * The three browser engines that every test runs in: finds them on this machine, and says what is missing and how to install
 * it. Uses no packages, so that `scripts/ensure-browsers.mjs` can run before they are installed.
 *
 * The environment variables `CHROMIUM` and `FIREFOX` set the paths of other executables.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The Python that Debian's `python3-gi` belongs to. Another Python on the PATH would not find its modules. */
const SYSTEM_PYTHON = '/usr/bin/python3';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const FONT_FOLDER = '/usr/share/fonts';

/** The path of the executable `name`, which is an absolute path or on the PATH; undefined if it does not exist. */
export function findExecutable(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function findFirst(chosen, names) {
  return (chosen ? [chosen] : names).map(findExecutable).find(Boolean);
}

export const findChromium = () => findFirst(process.env.CHROMIUM, CHROMIUM_NAMES);
export const findFirefox = () => findFirst(process.env.FIREFOX, FIREFOX_NAMES);

function hasWebKitForPython() {
  const script = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  return spawnSync(SYSTEM_PYTHON, ['-c', script], { stdio: 'ignore' }).status === 0;
}

/** For each engine, the Debian packages that it still needs on this machine. If the list is empty, the engine can run. */
const MISSING_PACKAGES = {
  chromium: () => (findChromium() ? [] : ['chromium']),
  firefox: () => (findFirefox() ? [] : ['firefox-esr']),
  webkit: () => [
    ...(findExecutable('WebKitWebDriver') ? [] : ['webkit2gtk-driver']),
    ...(findExecutable('Xvfb') ? [] : ['xvfb']),
    ...(hasWebKitForPython() ? [] : ['gir1.2-webkit2-4.1', 'python3-gi']),
  ],
};

const ENGINES = Object.keys(MISSING_PACKAGES);

/** The engines in `wanted` that cannot run on this machine: `[{engine: 'webkit', packages: ['xvfb']}]`. */
export function findMissingEngines(wanted = ENGINES) {
  return wanted
    .map((engine) => ({ engine, packages: MISSING_PACKAGES[engine]() }))
    .filter(({ packages }) => packages.length > 0);
}

/** Pages in Arabic, Hindi and other scripts need a font with their letters. Noto fonts are recognized by file name. */
export function findMissingFonts() {
  try {
    const hasNoto = readdirSync(FONT_FOLDER, { recursive: true }).some((path) =>
      /Noto(Sans|Naskh)/i.test(String(path)),
    );
    return hasNoto ? [] : ['fonts-noto-core'];
  } catch {
    return ['fonts-noto-core'];
  }
}

/** The command that installs `packages` on Debian. */
function installCommand(packages) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return `sudo sh -c 'apt-get update && ${install}'`;
}

/** The message for a machine without some of the engines. */
export function describeMissingEngines(missing) {
  const lines = missing.map(({ engine, packages }) => `  ${engine}: needs ${packages.join(', ')}`);
  return [
    `Every test runs in ${ENGINES.join(', ')}. Missing on this machine:`,
    ...lines,
    'On Debian, install with:',
    `  ${installCommand(missing.flatMap(({ packages }) => packages))}`,
    'If an executable has another name, set the environment variable CHROMIUM or FIREFOX to its path.',
    'WebKitGTK runs on Linux only. To develop on another system: BROWSERS=chromium,firefox npm test',
  ].join('\n');
}

/** The engines to test in: those in `BROWSERS=chromium,webkit`, or all three. CI always tests in all three. */
export function chooseEngines() {
  if (process.env.CI || !process.env.BROWSERS) return ENGINES;
  const chosen = process.env.BROWSERS.split(',').map((name) => name.trim());
  const unknown = chosen.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS=${unknown.join()} is not accepted. Accepted: ${ENGINES.join(', ')}.`);
  return chosen;
}
