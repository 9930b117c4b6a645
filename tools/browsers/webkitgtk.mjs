/** Launches WebKitGTK, the engine on Linux that is closest to Safari. */
import { startWebKit } from './webkit-driver.mjs';
import { createPage, emulateMedia, resizePage } from './webkit-page.mjs';

const VIEWPORT = { width: 800, height: 600 };

/** The browser's memory grows with every file, until the system ends it: after some twenty files, or fewer long ones. */
const FILES_PER_BROWSER = 4;

/** Leaves the page; resolves to false if the browser no longer answers. */
const leavePage = (webkit) =>
  webkit.post('/url', { url: 'about:blank' }).then(
    () => true,
    () => false,
  );

export function webkitgtkLauncher() {
  /** Browsers without a session: new, or returned by a session. May still be starting. */
  const idle = [];
  /** The number of files that each browser has run. */
  const filesRun = new WeakMap();
  /** The browser of each running session, by session id. */
  const browsers = new Map();

  const find = (sessionId) => {
    const webkit = browsers.get(sessionId);
    if (!webkit) throw new Error('WebKitGTK: the page has crashed or its session is over');
    return webkit;
  };

  const launcher = {
    name: 'WebKitGTK',
    type: 'playwright',
    // One page in each browser, and each browser on a display of its own: a page in the background gets no keys.
    // Two browsers, because this is the slowest engine: alone, it would run for as long again after the others are done.
    concurrency: 2,
    async initialize() {
      const first = startWebKit();
      idle.push(first);
      launcher.name = `WebKitGTK ${(await first).version}`;
    },
    async startSession(sessionId, url) {
      const webkit = await (idle.pop() ?? startWebKit());
      browsers.set(sessionId, webkit);
      await resizePage(webkit, VIEWPORT);
      await emulateMedia(webkit, { colorScheme: 'light', reducedMotion: 'no-preference' });
      await webkit.post('/url', { url });
    },
    isActive: (sessionId) => browsers.has(sessionId),
    // The runner asks when a page is gone. A crashed browser has no address: undefined makes the file fail.
    getBrowserUrl: async (sessionId) =>
      browsers
        .get(sessionId)
        ?.get('/url')
        .catch(() => undefined),
    getPage: (sessionId) => createPage(find(sessionId)),
    async stopSession(sessionId) {
      const webkit = find(sessionId);
      browsers.delete(sessionId);
      const count = (filesRun.get(webkit) ?? 0) + 1;
      filesRun.set(webkit, count);
      const isReusable = count < FILES_PER_BROWSER && (await leavePage(webkit));
      if (isReusable) idle.push(webkit);
      else await webkit.stop();
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK: debugging from the test runner is not supported; use another engine');
    },
    async stop() {
      for (const webkit of [...browsers.values(), ...(await Promise.all(idle))]) await webkit.stop();
    },
  };
  return launcher;
}
