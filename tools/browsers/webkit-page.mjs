/** Gives a WebKitGTK page the methods that `page-commands.mjs` gives to the pages of the other engines. */
import { isDeepStrictEqual } from 'node:util';
import { NOT_NAMED_BY_CONTENT } from './accessibility-tree.mjs';
import { waitUntil } from './webkit-driver.mjs';
import { COLLECT_NODES } from './webkit-accessibility.mjs';

/** WebDriver's codes for keys that print nothing (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The media options that WebKitGTK can emulate: the setting in `webkit-shell.py`, its value for "on", the media query. */
const MEDIA_SETTINGS = {
  colorScheme: { setting: 'dark', on: 'dark', query: '(prefers-color-scheme: dark)' },
  reducedMotion: { setting: 'reduced-motion', on: 'reduce', query: '(prefers-reduced-motion: reduce)' },
};

/** So many equal readings in a row mean that a window no longer changes. */
const READINGS_AT_REST = 5;

const toKey = (name) => KEYS[name] ?? name.replace(/^Key([A-Z])$/, (_, letter) => letter.toLowerCase());
const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });

export async function emulateMedia(webkit, options) {
  for (const [option, value] of Object.entries(options)) {
    const media = MEDIA_SETTINGS[option];
    if (!media) throw new Error(`WebKitGTK cannot emulate ${option}: ${value}`);
    const isOn = value === media.on;
    const isTaken = async () => {
      await webkit.set(media.setting, isOn);
      return webkit.execute('return matchMedia(arguments[0]).matches === arguments[1]', media.query, isOn);
    };
    await waitUntil(isTaken, `${option} did not become ${value}`);
  }
}

const readSizes = async (webkit) => {
  const [width, height] = await webkit.execute('return [innerWidth, innerHeight]');
  return { page: { width, height }, window: await webkit.get('/window/rect') };
};

/** The sizes of page and window, once they no longer change: a window is resized some time after the command. */
async function restingSizes(webkit) {
  let sizes;
  let equalReadings = 0;
  const isAtRest = async () => {
    const next = await readSizes(webkit);
    equalReadings = isDeepStrictEqual(next, sizes) ? equalReadings + 1 : 0;
    sizes = next;
    return equalReadings >= READINGS_AT_REST;
  };
  await waitUntil(isAtRest, 'the size of the window keeps changing');
  return sizes;
}

/** How much larger the window is than the page, by browser: it stays the same. */
const margins = new WeakMap();

async function findMargin(webkit) {
  if (!margins.has(webkit)) {
    const { page, window } = await restingSizes(webkit);
    margins.set(webkit, { width: window.width - page.width, height: window.height - page.height });
  }
  return margins.get(webkit);
}

/**
 * Resizes the page. Only ever asks for the one size that is wanted: a correction that is worked out while the window
 * still changes would arrive after the page has its size, in the middle of a test.
 */
export async function resizePage(webkit, { width, height }) {
  const margin = await findMargin(webkit);
  const wanted = { width: width + margin.width, height: height + margin.height };
  const hasSize = async () => {
    const { page } = await readSizes(webkit);
    if (page.width === width && page.height === height) return true;
    await webkit.post('/window/rect', wanted);
    return false;
  };
  await waitUntil(hasSize, `the page does not take the size ${width} × ${height}`);
}

async function readAccessibilityNodes(webkit) {
  const nodes = await webkit.execute(COLLECT_NODES);
  for (const node of nodes) {
    if (!node.element) continue;
    const path = `/element/${Object.values(node.element)[0]}`;
    node.role = (await webkit.get(`${path}/computedrole`)) || node.roleIfUnknown;
    // Each request takes time, and the names of these are not used.
    if (!NOT_NAMED_BY_CONTENT.includes(node.role)) node.name = await webkit.get(`${path}/computedlabel`);
  }
  return nodes;
}

/** @param webkit the session from `startWebKit` */
export function createPage(webkit) {
  const sendKeys = (actions) => webkit.post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const sendPointer = (actions) =>
    webkit.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const buttonDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const buttonUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

  return {
    keyboard: {
      type: (text) => sendKeys([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
      press: (name) => sendKeys([keyDown(toKey(name)), keyUp(toKey(name))]),
      down: (name) => sendKeys([keyDown(toKey(name))]),
      up: (name) => sendKeys([keyUp(toKey(name))]),
    },
    mouse: {
      move: (x, y) => sendPointer([move(x, y)]),
      click: (x, y, { button } = {}) => sendPointer([move(x, y), buttonDown(button), buttonUp(button)]),
      down: ({ button } = {}) => sendPointer([buttonDown(button)]),
      up: ({ button } = {}) => sendPointer([buttonUp(button)]),
    },
    pressTimes: async (name, times) => {
      for (let count = 0; count < times; count++) await sendKeys([keyDown(toKey(name)), keyUp(toKey(name))]);
    },
    setViewportSize: (size) => resizePage(webkit, size),
    emulateMedia: (options) => emulateMedia(webkit, options),
    readAccessibilityNodes: () => readAccessibilityNodes(webkit),
  };
}
