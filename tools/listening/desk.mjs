/**
 * A desktop without a screen: an X server, a window manager, the accessibility bus, the silent voice and a browser. Orca
 * comes last, because it hears only programs that are there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium, findExecutable, findFirefox } from '../browsers/engines.mjs';

const VOICE = fileURLToPath(new URL('silent-voice.py', import.meta.url));
const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
const PROGRAMS = ['Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'gdbus', 'speech-dispatcher', 'orca', BUS_LAUNCHER];

/**
 * Orca as installed, except that it does not name the keys, which the transcript names already, and does not read a page by
 * itself: on a busy machine it is still at it when the visitor presses the first keys.
 */
const NOTHING = { pronunciations: {}, keybindings: {} };
const QUIET = { enableKeyEcho: false, sayAllOnLoad: false, pageSummaryOnLoad: false };
const ORCA_SETTINGS = {
  ...NOTHING,
  general: { profile: ['Default', 'default'] },
  profiles: { default: { ...NOTHING, ...QUIET, profile: ['Default', 'default'] } },
};

const speechSettings = (folder) => `
LogLevel 1
LogDir "${folder}"
DefaultLanguage "en-GB"
SymbolsPreproc "none"
AddModule "silent" "${VOICE}" "silent.conf"
DefaultModule silent
`;

const BROWSERS = {
  firefox: () => ({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      'accessibility.force_disabled': -1,
      'browser.tabs.firefox-view': false,
      'browser.aboutwelcome.enabled': false,
      'termsofuse.bypassNotification': true,
      'browser.toolbars.bookmarks.visibility': 'never',
    },
  }),
  chromium: () => ({
    executablePath: findChromium(),
    args: [
      ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
      '--force-renderer-accessibility',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  }),
};

/** Orca says that it is there. */
async function untilSpoken(log) {
  for (let tenths = 0; tenths < 600; tenths += 1) {
    if (statSync(log).size > 0) return;
    await wait(100);
  }
  throw new Error('Orca says nothing. Run it by hand to see why.');
}

/** Starts the desk with one of the browsers. `folder` holds the files of the desk and is deleted at the end. */
export async function startDesk(browserName) {
  const missing = PROGRAMS.filter((name) => !findExecutable(name));
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}. See tools/listening/README.md.`);
  const folder = mkdtempSync(join(tmpdir(), 'listen-'));
  const log = join(folder, 'speech.jsonl');
  const pace = join(folder, 'pace');
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    LANG: 'en_GB.UTF-8',
    LC_ALL: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    SPEECH_LOG: log,
    SPEECH_PACE: pace,
  };
  delete env.WAYLAND_DISPLAY;
  delete env.XDG_DATA_HOME;
  chmodSync(folder, 0o700);
  mkdirSync(join(folder, 'modules'));
  mkdirSync(join(folder, '.local/share/orca'), { recursive: true });
  writeFileSync(join(folder, '.local/share/orca/user-settings.conf'), JSON.stringify(ORCA_SETTINGS));
  writeFileSync(join(folder, 'speechd.conf'), speechSettings(folder));
  writeFileSync(join(folder, 'modules/silent.conf'), '');
  writeFileSync(log, '');
  writeFileSync(pace, '15');

  const children = [];
  let browser;
  const run = (name, ...args) => {
    const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    children.push(child);
    return child;
  };
  const stop = async () => {
    await browser?.close();
    for (const child of children.reverse()) child.kill();
    await wait(500);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  /** What a program says first. It fails if the program ends without a word. */
  const firstWords = async (child) => {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${child.spawnfile} ended`)));
    const [words] = await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => undefined);
    return String(words).trim();
  };
  try {
    const bus = run('dbus-daemon', '--session', '--nofork', '--print-address');
    env.DBUS_SESSION_BUS_ADDRESS = await firstWords(bus);
    // It chooses a display that is free.
    const screen = run('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24');
    env.DISPLAY = `:${await firstWords(screen)}`;
    run('openbox');
    run(BUS_LAUNCHER, '--launch-immediately');
    run('speech-dispatcher', '-s', '-C', folder, '-P', join(folder, 'speechd.pid'), '-t', '0');
    await wait(1500);
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
      const set = ['--object-path', '/org/a11y/bus', '--method', 'org.freedesktop.DBus.Properties.Set'];
      const args = ['call', '--session', '--dest', 'org.a11y.Bus', ...set, 'org.a11y.Status', name, '<true>'];
      spawnSync('gdbus', args, { env });
    }
    browser = await puppeteer.launch({
      ...BROWSERS[browserName](),
      headless: false,
      defaultViewport: null,
      env,
      waitForInitialPage: false,
    });
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await wait(2000);
    run('orca', '--replace');
    await untilSpoken(log);
    return { page, log, pace, env, stop, version: await browser.version() };
  } catch (error) {
    await stop();
    throw error;
  }
}
