/**
 * Gives the pages of all engines the same methods.
 *
 * The commands of @web/test-runner-commands (keys, mouse, viewport, media) support Playwright's pages best. So every
 * launcher here has the type 'playwright' and returns a page with the methods that they need. This file makes that page from
 * a puppeteer page (Chromium, Firefox); `webkit-page.mjs` makes it for WebKitGTK.
 */
import { formatAccessibilityTree } from './accessibility-tree.mjs';

/**
 * Makes a puppeteer launcher return pages with Playwright's methods.
 *
 * @param launcher a launcher of @web/test-runner-chrome
 * @param engine `emulateMedia(page, options)`, which throws if the engine cannot emulate an option, and
 *   `readAccessibilityNodes(page)`, which resolves to the nodes for `formatAccessibilityTree`
 */
export function usePageCommands(launcher, { name, emulateMedia, readAccessibilityNodes }) {
  const getPuppeteerPage = launcher.getPage.bind(launcher);
  launcher.name = name;
  launcher.type = 'playwright';
  launcher.getPage = (sessionId) => {
    const page = getPuppeteerPage(sessionId);
    return {
      keyboard: page.keyboard,
      pressTimes: async (key, times) => {
        for (let count = 0; count < times; count++) await page.keyboard.press(key);
      },
      mouse: usePlaywrightMouse(page.mouse),
      setViewportSize: (size) => page.setViewport(size),
      emulateMedia: (options) => emulateMedia(page, options),
      readAccessibilityNodes: () => readAccessibilityNodes(page),
      screenshot: () => page.screenshot({ encoding: 'base64', fullPage: true }),
    };
  };
  return launcher;
}

function usePlaywrightMouse(mouse) {
  return {
    move: (x, y) => mouse.move(x, y),
    click: (x, y, options) => mouse.click(x, y, options),
    down: (options) => mouse.down(options),
    // `resetMouse` releases every button. Playwright ignores buttons that are not pressed, but puppeteer throws.
    up: (options) =>
      mouse.up(options).catch((error) => {
        if (!/is not pressed/.test(error.message)) throw error;
      }),
  };
}

/** The command `press-times`: presses a key several times, without a way through the page between two presses. */
export const pressTimesPlugin = {
  name: 'press-times',
  async executeCommand({ command, payload, session }) {
    if (command !== 'press-times') return undefined;
    await session.browser.getPage(session.id).pressTimes(payload.key, payload.times);
    return { pressed: payload.times };
  },
};

/** The command `screenshot`: the whole page as it is painted, as a PNG in base 64. Not in WebKitGTK. */
export const screenshotPlugin = {
  name: 'screenshot',
  async executeCommand({ command, session }) {
    if (command !== 'screenshot') return undefined;
    return { png: await session.browser.getPage(session.id).screenshot() };
  },
};

/** The command `ax-tree`: the page's accessibility tree as text, a line for each node, in reading order. */
export const accessibilityTreePlugin = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'ax-tree') return undefined;
    const nodes = await session.browser.getPage(session.id).readAccessibilityNodes();
    return { tree: formatAccessibilityTree(nodes) };
  },
};
