/** Opens a page from a server as a visitor: without script, or with scripts that come after the first paint. */
import { openPage } from '../browser.mjs';
import { lookAround } from './checks.mjs';

export const visits = [
  { name: 'without script', isScripted: false, viewport: { width: 360, height: 740 } },
  { name: 'with script, phone', isScripted: true, viewport: { width: 360, height: 740 } },
  { name: 'with script, desktop', isScripted: true, viewport: { width: 1280, height: 900 } },
];

/** Holds scripts back, so that the browser paints what the server sent before they run. Returns how to let them go. */
async function holdScripts(page) {
  const held = [];
  let isHeld = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHeld && request.resourceType() === 'script') held.push(request);
    else void request.continue();
  });
  return () => {
    isHeld = false;
    for (const request of held) void request.continue();
    return held.length;
  };
}

function noteShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push(`${value} ${sources.map(({ node }) => node?.className || node?.nodeName).join()}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** @returns the page, and what was in sight before any script */
export async function visit(browser, address, { isScripted, viewport }) {
  const { page, messages } = await openPage(browser);
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(isScripted);
  if (!isScripted) {
    const response = await page.goto(address, { waitUntil: 'load' });
    return { page, messages, policy: response.headers()['content-security-policy'], first: await lookAround(page) };
  }
  await page.evaluateOnNewDocument(noteShifts);
  const letGo = await holdScripts(page);
  const arrival = page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(isPainted);
  const first = await lookAround(page);
  if (!letGo()) throw new Error(`${address} asks for no script.`);
  const response = await arrival;
  return { page, messages, policy: response.headers()['content-security-policy'], first };
}
