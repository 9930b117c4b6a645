/** Launches Firefox with puppeteer-core over WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './engines.mjs';
import { readNodesInBrowser } from './firefox-accessibility.mjs';
import { usePageCommands } from './page-commands.mjs';

/** Firefox reads media features from preferences: the preference of each feature, and its number for each value. */
const MEDIA_PREFERENCES = {
  colorScheme: { name: 'layout.css.prefers-color-scheme.content-override', values: { dark: 0, light: 1 } },
  reducedMotion: { name: 'ui.prefersReducedMotion', values: { reduce: 1, 'no-preference': 0 } },
  forcedColors: { name: 'browser.display.document_color_use', values: { active: 2, none: 0 } },
};

/** Runs `expression` in the browser's own scope, which has access to preferences and the accessibility service. */
async function evaluateInBrowser(page, expression) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
    expression,
  });
  if (result.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(result.exceptionDetails ?? result)}`);
  return result.result.value;
}

/** Waits until the page has drawn what changed. */
function waitForPaint(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function emulateMedia(page, options) {
  const statements = Object.entries(options).map(([option, value]) => {
    const preference = MEDIA_PREFERENCES[option];
    const number = preference?.values[value];
    if (number === undefined) throw new Error(`Firefox cannot emulate ${option}: ${value}`);
    return `Services.prefs.setIntPref('${preference.name}', ${number});`;
  });
  await evaluateInBrowser(page, statements.join('\n'));
  await waitForPaint(page);
}

async function readAccessibilityNodes(page) {
  await waitForPaint(page);
  const address = JSON.stringify(page.url().split('#')[0]);
  return JSON.parse(await evaluateInBrowser(page, `(${readNodesInBrowser})(${address})`));
}

export function firefoxLauncher() {
  const launcher = chromeLauncher({
    puppeteer,
    // Only one page at a time: a background page has no focus and gets no keys.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      // Allows WebDriver BiDi to run scripts in the browser's own scope.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        [MEDIA_PREFERENCES.colorScheme.name]: 1,
        [MEDIA_PREFERENCES.reducedMotion.name]: 0,
        'accessibility.force_disabled': 0,
      },
    },
  });
  return usePageCommands(launcher, { name: 'Firefox', emulateMedia, readAccessibilityNodes });
}
