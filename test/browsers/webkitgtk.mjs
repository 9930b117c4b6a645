/** A launcher for WebKitGTK, the nearest relative of Safari that runs on Linux. */
import { startWebKit } from './webkit-driver.mjs';
import { createPage, emulateMedia, resizePage } from './webkit-page.mjs';

const VIEWPORT = { width: 800, height: 600 };

export function webkitgtkLauncher() {
  let starting;
  let webkit;
  let queue = Promise.resolve();
  /** The window of each running session, by session id; and the windows that wait for the next one. */
  const windows = new Map();
  const idleWindows = [];

  async function start() {
    webkit = await startWebKit();
    launcher.name = `WebKitGTK ${webkit.version}`;
    idleWindows.push(await webkit.get('/window'));
  }

  /** WebDriver talks to one window at a time: requests for a session wait for each other. */
  function inWindowOf(sessionId, action) {
    const run = async () => {
      await webkit.post('/window', { handle: windows.get(sessionId) });
      return action();
    };
    queue = queue.then(run, run);
    return queue;
  }

  const launcher = {
    name: 'WebKitGTK',
    type: 'playwright',
    // One page at a time, in front: a page in the background has no focus, and keys never reach it.
    concurrency: 1,
    async initialize() {
      await (starting ??= start());
    },
    async startSession(sessionId, url) {
      await (starting ??= start());
      const handle = idleWindows.pop() ?? (await webkit.post('/window/new', { type: 'window' })).handle;
      windows.set(sessionId, handle);
      await inWindowOf(sessionId, async () => {
        await resizePage(webkit, VIEWPORT);
        await emulateMedia(webkit, { colorScheme: 'light', reducedMotion: 'no-preference' });
        await webkit.post('/url', { url });
      });
    },
    isActive: (sessionId) => windows.has(sessionId),
    getBrowserUrl: (sessionId) => inWindowOf(sessionId, () => webkit.get('/url')),
    getPage: (sessionId) => createPage(webkit, (action) => inWindowOf(sessionId, action)),
    async stopSession(sessionId) {
      // An empty page ends timers and whatever else still runs.
      await inWindowOf(sessionId, () => webkit.post('/url', { url: 'about:blank' }));
      idleWindows.push(windows.get(sessionId));
      windows.delete(sessionId);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK: debugging from the test runner is not supported; use another engine');
    },
    stop: () => webkit?.stop(),
  };
  return launcher;
}
