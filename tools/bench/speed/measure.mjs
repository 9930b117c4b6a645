/** Opens a page once and measures it. Times are milliseconds of the page's own thread, unless they are moments. */
import { brotliCompressSync } from 'node:zlib';
import { metricsOf, withPage } from './browser.mjs';

/** Runs in the page, before its own scripts. */
function observe() {
  const seen = { shift: 0, blocking: 0, largest: 0 };
  window.seenByBench = seen;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
}

/** Waits until the page has marked itself as ready, and has then painted and been idle. */
async function settle() {
  const has = (moment) => performance.getEntriesByName(moment).length > 0;
  const isPainted = () => has('first-contentful-paint') || !document.querySelector('body > :not(script)');
  while (!has('ready') || !isPainted() || document.readyState !== 'complete')
    await new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve));
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return {
    ...window.seenByBench,
    firstPaint: paint?.startTime ?? 0,
    ready: performance.getEntriesByName('ready')[0].startTime,
  };
}

/** Compressing the largest library takes seconds: each file once. */
const compressed = new Map();
function kilobytes(file) {
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(file).length / 1000);
  return compressed.get(file);
}

export const measure = (browser, page, slower) =>
  withPage(browser, page, { slower, before: observe }, async (opened, session, server) => {
    const moments = await opened.evaluate(settle);
    const { ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration, Nodes } = await metricsOf(session);
    return {
      kB: server.asked().reduce((sum, file) => sum + kilobytes(file), 0),
      requests: server.asked().length,
      script: ScriptDuration * 1000,
      style: RecalcStyleDuration * 1000,
      layout: LayoutDuration * 1000,
      task: TaskDuration * 1000,
      ...moments,
      nodes: Nodes,
    };
  });
