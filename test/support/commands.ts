/**
 * Real keys, pointers, viewport and media settings, as a person has them.
 * Every change is reset after the test.
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
  /** Chromium's “dark theme for all sites”, which inverts colours where a page has no dark scheme. */
  autoDark?: 'active' | 'none';
}

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** The initial page of a test. */
const DEFAULT_VIEWPORT: Viewport = { width: 800, height: 600 };
const DEFAULT_EMULATION: Required<Emulation> = {
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  media: 'screen',
  autoDark: 'none',
};

const CAN_EMULATE: Record<Engine, ReadonlySet<string>> = {
  chromium: new Set(['colorScheme', 'reducedMotion', 'forcedColors', 'media', 'autoDark']),
  firefox: new Set(['colorScheme', 'reducedMotion', 'forcedColors']),
  webkit: new Set(['colorScheme', 'reducedMotion']),
};

/** Key names that not every engine knows. */
const KEY_VALUES: Record<string, string> = { Space: ' ' };

let emulated: Emulation = {};
let viewport = DEFAULT_VIEWPORT;
let isViewportKept = false;
let isMouseUsed = false;

/** Presses a key, or keys held together: `press('Tab')`, `press('Shift+Tab')`, `press('a')`. */
export async function press(keys: string): Promise<void> {
  // Engines read 'Shift+Tab' in one string differently, so held keys are sent one by one.
  const names = keys === '+' ? ['+'] : keys.split('+');
  const name = names.pop()!;
  await hold(names, () => sendKeys({ press: KEY_VALUES[name] ?? name }));
}

/** Presses one key several times. Much faster than as many calls of `press`, each of which waits for the test runner. */
export async function pressTimes(key: string, times: number): Promise<void> {
  await executeServerCommand('press-times', { key: KEY_VALUES[key] ?? key, times });
}

/** Holds keys down during an action: `hold(['Shift'], () => press('Tab'))`. */
export async function hold<Result>(keys: readonly string[], action: () => Promise<Result>): Promise<Result> {
  for (const key of keys) await sendKeys({ down: key });
  try {
    return await action();
  } finally {
    for (const key of [...keys].reverse()) await sendKeys({ up: key });
  }
}

/** Clicks the middle of an element with the pointer, as a person would; also in an iframe of the same origin. */
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

/** Sets the viewport size until the end of the test. */
export async function setViewport({ width, height }: Viewport): Promise<void> {
  if (width === viewport.width && height === viewport.height) return;
  await sendViewport({ width, height });
  viewport = { width, height };
}

/**
 * Leaves the viewport as it is between the tests of the current `describe`, each of which sets it. To go back to the
 * initial size in between would lay out a long page twice for each test.
 */
export function keepViewport(): void {
  before(() => {
    isViewportKept = true;
  });
  after(async () => {
    isViewportKept = false;
    await setViewport(DEFAULT_VIEWPORT);
  });
}

/**
 * Emulates a person's preferences until the end of the test. Returns false where the engine cannot emulate all of
 * them; the test then still asserts the rest:
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
 * The page's accessibility tree, shadow trees included: one line per node, in reading order, such as
 * `heading "Urgent advice" level=3` or `checkbox "Fever" checked`. See `tools/browsers/accessibility-tree.mjs`.
 */
export async function accessibilityTree(): Promise<string> {
  const { tree } = await executeServerCommand<{ tree: string }, undefined>('ax-tree');
  return tree;
}

/** The pixels of the whole page, as the browser paints it. */
export async function paintedPage(): Promise<ImageBitmap> {
  const { png } = await executeServerCommand<{ png: string }, undefined>('screenshot');
  return createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
}

/** Resets what tests have set. Runs after every test of a file that imports this module. */
async function resetPage(): Promise<void> {
  const changed = Object.keys(emulated) as (keyof Emulation)[];
  if (changed.length > 0) {
    const defaults = changed.map((option) => [option, DEFAULT_EMULATION[option]]);
    emulated = {};
    await emulateMedia(Object.fromEntries(defaults) as Emulation);
  }
  if (!isViewportKept) await setViewport(DEFAULT_VIEWPORT);
  if (isMouseUsed) {
    isMouseUsed = false;
    await resetMouse();
  }
}

afterEach(resetPage);
