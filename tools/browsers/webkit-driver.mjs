/** Starts and stops WebKitWebDriver on a virtual display, and sends it WebDriver commands. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SHELL = fileURLToPath(new URL('./webkit-shell.py', import.meta.url));
const POLL_MILLISECONDS = 25;
const POLL_ATTEMPTS = 1200;
const SCRIPT_TIMEOUT = 60_000;

/** Calls `condition` until it resolves to a truthy value. */
export async function waitUntil(condition, what) {
  for (let attempt = 0; attempt < POLL_ATTEMPTS; attempt++) {
    if (await condition()) return;
    await wait(POLL_MILLISECONDS);
  }
  throw new Error(`WebKitGTK: ${what}`);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a display in memory, even on a desktop: no window appears, takes the focus or can be resized by hand. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const process = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    process.stdio[3].once('data', resolve);
  });
  return { process, name: `:${String(number).trim()}` };
}

async function request(url, method, body) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitGTK: ${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

/**
 * Starts WebKitGTK and resolves to its WebDriver session: `get(path)`, `post(path, body)`, `execute(script, ...args)`,
 * `set(setting, isOn)` for the settings of `webkit-shell.py`, `version` and `stop()`.
 */
export async function startWebKit() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const control = join(folder, 'control');
  execFileSync('mkfifo', [control]);
  const display = await startDisplay();
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      WAYLAND_DISPLAY: '',
      GDK_BACKEND: 'x11',
      // Do not use a desktop's accessibility bus: where there is none, each request would wait for a timeout.
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
      WEBKIT_SHELL_CONTROL: control,
    },
  });
  const stopProcesses = () => {
    driver.kill();
    display.process.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stopProcesses);

  const isReady = () => request(`${address}/status`, 'GET').then(Boolean, () => false);
  await waitUntil(isReady, 'WebKitWebDriver does not answer');
  const browserOptions = { binary: SHELL, args: ['--automation'] };
  const { sessionId, capabilities } = await request(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  });
  const session = `${address}/session/${sessionId}`;
  const post = (path, body) => request(session + path, 'POST', body);
  await post('/timeouts', { script: SCRIPT_TIMEOUT, pageLoad: SCRIPT_TIMEOUT });

  return {
    version: capabilities.browserVersion,
    get: (path) => request(session + path, 'GET'),
    post,
    execute: (script, ...args) => post('/execute/sync', { script, args }),
    set: (setting, isOn) => writeFile(control, `${setting} ${isOn ? 1 : 0}\n`),
    async stop() {
      process.off('exit', stopProcesses);
      await request(session, 'DELETE').catch(() => undefined);
      stopProcesses();
    },
  };
}
