/** Opens pages from memory in Chromium, as a visitor's phone would, and reads what they cost. */
import { serveFiles } from './serve.mjs';

/** Opens a page, at 360 px unless another width is asked for, passes it and its DevTools session to `work`, and closes both. */
export async function withPage(browser, { html, files }, { slower = 1, width = 360, before }, work) {
  const server = await serveFiles({ '/': html, ...files });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.setViewport({ width, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(server.address, { waitUntil: 'load' });
    return await work(page, session, server);
  } finally {
    await context.close();
    server.stop();
  }
}

/** Chromium's own counts: seconds of the page's thread, nodes, listeners and bytes of memory. */
export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The same, after everything that nothing refers to is gone. */
export async function metricsOfWhatIsKept(session) {
  await session.send('HeapProfiler.collectGarbage');
  return metricsOf(session);
}
