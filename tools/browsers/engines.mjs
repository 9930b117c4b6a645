/**
 * The three browser engines every test runs in: where each is found on this machine, what is missing, and how to
 * install it. Uses nothing but Node, so that `scripts/ensure-browsers.mjs` can run before anything is installed.
 *
 * `CHROMIUM` and `FIREFOX` (environment variables) name other executables than the ones looked for here.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The Python that Debian's `python3-gi` belongs to; another Python on the PATH would not see its modules. */
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

/** Where the executable called `name` is: on the PATH or at its absolute path; undefined when it is not there. */
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

/** For each engine, the Debian packages it still needs here: an empty list means that the engine can run. */
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

/** The engines among `wanted` that cannot run here: `[{engine: 'webkit', packages: ['xvfb']}]`. */
export function findMissingEngines(wanted = ENGINES) {
  return wanted
    .map((engine) => ({ engine, packages: MISSING_PACKAGES[engine]() }))
    .filter(({ packages }) => packages.length > 0);
}

/** Pages in Arabic, Hindi and others need a font that has their letters; every Noto font says so in its name. */
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

/** The one command that installs `packages` on Debian. */
function installCommand(packages) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return `sudo sh -c 'apt-get update && ${install}'`;
}

/** What to tell someone whose machine lacks an engine. */
export function describeMissingEngines(missing) {
  const lines = missing.map(({ engine, packages }) => `  ${engine}: needs ${packages.join(', ')}`);
  return [
    `Every test runs in ${ENGINES.join(', ')}. Missing on this machine:`,
    ...lines,
    'On Debian, install with:',
    `  ${installCommand(missing.flatMap(({ packages }) => packages))}`,
    'An executable under another name is named by the environment variable CHROMIUM or FIREFOX.',
    'WebKitGTK runs on Linux only. While developing elsewhere: BROWSERS=chromium,firefox npm test',
  ].join('\n');
}

/**
 * The engines to test in: all three, or while developing the ones in `BROWSERS=chromium,webkit`. CI always runs all.
 */
export function chooseEngines() {
  if (process.env.CI || !process.env.BROWSERS) return ENGINES;
  const chosen = process.env.BROWSERS.split(',').map((name) => name.trim());
  const unknown = chosen.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS=${unknown.join()}: not among ${ENGINES.join(', ')}`);
  return chosen;
}
