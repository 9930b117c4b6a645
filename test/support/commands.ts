/**
 * What a person does with a page, and the settings they come with: real keys and pointers, viewport, media.
 * Whatever a test sets here is set back after it.
 */
import { emulateMedia, executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { setViewport as sendViewport } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Viewport {
  width: number;
  height: number;
}

export interface Emulation {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  media?: 'screen' | 'print';
}

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** The page a test starts with. */
const DEFAULT_VIEWPORT: Viewport = { width: 800, height: 600 };
const DEFAULT_EMULATION: Required<Emulation> = {
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  media: 'screen',
};

const CAN_EMULATE: Record<Engine, ReadonlySet<string>> = {
  chromium: new Set(['colorScheme', 'reducedMotion', 'forcedColors', 'media']),
  firefox: new Set(['colorScheme', 'reducedMotion', 'forcedColors']),
  webkit: new Set(['colorScheme', 'reducedMotion']),
};

/** Names of keys that not every engine knows. */
const KEY_VALUES: Record<string, string> = { Space: ' ' };

let emulated: Emulation = {};
let isResized = false;
let isMouseUsed = false;

/** Presses a key, or keys held together: `press('Tab')`, `press('Shift+Tab')`, `press('a')`. */
export async function press(keys: string): Promise<void> {
  // Engines read 'Shift+Tab' in one string differently, so held keys are sent one by one.
  const names = keys === '+' ? ['+'] : keys.split('+');
  const name = names.pop()!;
  await hold(names, () => sendKeys({ press: KEY_VALUES[name] ?? name }));
}

/** Keeps keys down while something is done: `hold(['Shift'], () => press('Tab'))`. */
export async function hold<Result>(keys: readonly string[], action: () => Promise<Result>): Promise<Result> {
  for (const key of keys) await sendKeys({ down: key });
  try {
    return await action();
  } finally {
    for (const key of [...keys].reverse()) await sendKeys({ up: key });
  }
}

/** Clicks the middle of an element with the pointer, as a person would; also inside an iframe of the same origin. */
export async function click(element: Element): Promise<void> {
  isMouseUsed = true;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  let x = box.x + box.width / 2;
  let y = box.y + box.height / 2;
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const frameBox = frame.getBoundingClientRect();
    x += frameBox.x + frame.clientLeft;
    y += frameBox.y + frame.clientTop;
  }
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** Gives the page a size, until the end of the test. */
export async function setViewport(viewport: Viewport): Promise<void> {
  isResized = true;
  await sendViewport(viewport);
}

/**
 * Emulates what a person has set, until the end of the test. False where the engine cannot emulate all of it; the test
 * then still asserts the rest:
 *
 *     if (await emulate({ media: 'print' })) expect(getComputedStyle(button).display).to.equal('none');
 */
export async function emulate(options: Emulation): Promise<boolean> {
  const wanted = Object.entries(options);
  const possible = wanted.filter(([option]) => CAN_EMULATE[engine].has(option));
  const emulation = Object.fromEntries(possible) as Emulation;
  if (possible.length > 0) {
    emulated = { ...emulated, ...emulation };
    await emulateMedia(emulation);
  }
  return possible.length === wanted.length;
}

/**
 * The page's accessibility tree, shadow trees included: one line a node, in reading order, such as
 * `heading "Urgent advice" level=3` or `checkbox "Fever" checked`. See `tools/browsers/accessibility-tree.mjs`.
 */
export async function accessibilityTree(): Promise<string> {
  const { tree } = await executeServerCommand<{ tree: string }, undefined>('ax-tree');
  return tree;
}

/** Sets back what tests have set. It runs by itself after every test of a file that imports this one. */
async function resetPage(): Promise<void> {
  const changed = Object.keys(emulated) as (keyof Emulation)[];
  if (changed.length > 0) {
    const defaults = changed.map((option) => [option, DEFAULT_EMULATION[option]]);
    emulated = {};
    await emulateMedia(Object.fromEntries(defaults) as Emulation);
  }
  if (isResized) {
    isResized = false;
    await sendViewport(DEFAULT_VIEWPORT);
  }
  if (isMouseUsed) {
    isMouseUsed = false;
    await resetMouse();
  }
}

afterEach(resetPage);
