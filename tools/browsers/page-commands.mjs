/**
 * One face for pages of different engines.
 *
 * The commands of @web/test-runner-commands (keys, mouse, viewport, media) know Playwright's page best, so every
 * launcher here says it is of type 'playwright' and hands out a page with the same few methods. This file makes that
 * page from puppeteer's (Chromium, Firefox); `webkitgtk.mjs` makes its own.
 */
import { formatAccessibilityTree } from './accessibility-tree.mjs';

/**
 * Makes a puppeteer launcher hand out pages with Playwright's methods.
 *
 * @param launcher a launcher of @web/test-runner-chrome
 * @param engine `emulateMedia(page, options)`, which throws on what the engine cannot emulate, and
 *   `readAccessibilityNodes(page)`, which resolves to nodes as `formatAccessibilityTree` takes them
 */
export function usePageCommands(launcher, { name, emulateMedia, readAccessibilityNodes }) {
  const getPuppeteerPage = launcher.getPage.bind(launcher);
  launcher.name = name;
  launcher.type = 'playwright';
  launcher.getPage = (sessionId) => {
    const page = getPuppeteerPage(sessionId);
    return {
      keyboard: page.keyboard,
      mouse: usePlaywrightMouse(page.mouse),
      setViewportSize: (size) => page.setViewport(size),
      emulateMedia: (options) => emulateMedia(page, options),
      readAccessibilityNodes: () => readAccessibilityNodes(page),
    };
  };
  return launcher;
}

function usePlaywrightMouse(mouse) {
  return {
    move: (x, y) => mouse.move(x, y),
    click: (x, y, options) => mouse.click(x, y, options),
    down: (options) => mouse.down(options),
    // `resetMouse` lets go of every button; puppeteer throws for the ones that are not held, Playwright does not.
    up: (options) =>
      mouse.up(options).catch((error) => {
        if (!/is not pressed/.test(error.message)) throw error;
      }),
  };
}

/** The command `ax-tree`: the page's accessibility tree as text, one line a node, in reading order. */
export const accessibilityTreePlugin = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'ax-tree') return undefined;
    const nodes = await session.browser.getPage(session.id).readAccessibilityNodes();
    return { tree: formatAccessibilityTree(nodes) };
  },
};
