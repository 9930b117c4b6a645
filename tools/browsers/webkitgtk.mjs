/** A launcher for WebKitGTK, the nearest relative of Safari that runs on Linux. */
import { startWebKit } from './webkit-driver.mjs';
import { createPage, emulateMedia, resizePage } from './webkit-page.mjs';

const VIEWPORT = { width: 800, height: 600 };

/** A browser that runs all files keeps what each left behind, and after some twenty the system's memory limit ends it. */
const FILES_PER_BROWSER = 8;

/** Ends what runs in the page; false where the browser no longer answers. */
const leavePage = (webkit) =>
  webkit.post('/url', { url: 'about:blank' }).then(
    () => true,
    () => false,
  );

export function webkitgtkLauncher() {
  /** A browser that no session has taken yet, or a session has given back. */
  let ready;
  /** How many files each browser has run. */
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
    // One page at a time, in front: a page in the background has no focus, and keys never reach it.
    concurrency: 1,
    async initialize() {
      ready = startWebKit();
      launcher.name = `WebKitGTK ${(await ready).version}`;
    },
    async startSession(sessionId, url) {
      const webkit = await (ready ?? startWebKit());
      ready = undefined;
      browsers.set(sessionId, webkit);
      await resizePage(webkit, VIEWPORT);
      await emulateMedia(webkit, { colorScheme: 'light', reducedMotion: 'no-preference' });
      await webkit.post('/url', { url });
    },
    isActive: (sessionId) => browsers.has(sessionId),
    // Asked when the page has gone: a browser that has crashed knows no address, and its file fails.
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
      if (isReusable) ready = webkit;
      else await webkit.stop();
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK: debugging from the test runner is not supported; use another engine');
    },
    async stop() {
      for (const webkit of browsers.values()) await webkit.stop();
      await (await ready)?.stop();
    },
  };
  return launcher;
}
