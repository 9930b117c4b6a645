/** The Chromium that drives the pages of the bench. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers/engines.mjs';

export function launch() {
  return puppeteer.launch({
    executablePath: findChromium(),
    // Chromium cannot sandbox as root, the usual user in containers.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
    ],
  });
}

/** What an element says of `content="[object Object]"`, which the bench provokes. */
const provoked = /\[object Object\]/;

/** Opens a new page, and collects what its console says as a warning or an error. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['warn', 'warning', 'error'].includes(message.type()) && !provoked.test(text)) messages.push(text);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  return { page, messages };
}
