/** Shows a fixture on the page and reads it as displayed: slots filled, shadow trees open. */
import type { LitElement } from 'lit';
import { renderFixture } from '/demo/apply-fixture.js';
import { fixtures, type Fixture } from '/test/fixtures/fixtures.mjs';
import '../../src/define.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';

export { fixtures, type Fixture };

export interface Scene {
  /** Fills the page's width, alone on the page. */
  readonly container: HTMLElement;
  readonly element: LitElement;
  readonly root: ShadowRoot;
}

const styles = document.createElement('style');
styles.textContent = `
  :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
  body { margin: 0; }
`;

let container: HTMLElement | undefined;
/** Whether the scene stays for the next test. */
let isKept = false;

/** The name of a fixture in test names. */
export const nameOf = ({ tag, name }: Fixture): string => `<${tag}> ${name}`;

/** The first fixture of the list that matches. Throws when none does. */
export function fixtureWhere(condition: (fixture: Fixture) => boolean): Fixture {
  const fixture = fixtures.find(condition);
  if (!fixture) throw new Error('test/fixtures/fixtures.mjs has no such state');
  return fixture;
}

const clockOfBrowser = Date.now;

/** Stops the clocks that timers read, so that a running timer shows the same phase on a slow machine. */
function stopClocks(): void {
  const [sinceStart, now] = [performance.now(), clockOfBrowser()];
  Object.defineProperty(performance, 'now', { configurable: true, value: () => sinceStart });
  Date.now = () => now;
}

function startClocks(): void {
  // The browser's own method is on the prototype.
  Reflect.deleteProperty(performance, 'now');
  Date.now = clockOfBrowser;
}

/** Shows a fixture until the end of the test. Its timers stay at the moment at which they start. */
export async function show(fixture: Fixture): Promise<Scene> {
  document.head.append(styles);
  stopClocks();
  // Each fixture starts like a fresh page, where no pack was used.
  PackGuide.page = undefined;
  container = document.createElement('main');
  document.body.append(container);
  const element = await renderFixture(fixture, container);
  await document.fonts.ready;
  return { container, element, root: element.shadowRoot! };
}

/** Shows a fixture for all tests of the current `describe`. The tests share its state. */
export function showForAll(fixture: Fixture): () => Scene {
  let scene: Scene;
  before(async () => {
    scene = await show(fixture);
    isKept = true;
  });
  after(takeAway);
  return () => scene;
}

function takeAway(): void {
  isKept = false;
  container?.remove();
  container = undefined;
  styles.remove();
  startClocks();
}

afterEach(() => {
  if (!isKept) takeAway();
  scrollTo(0, 0);
});

/** Opens every section. */
export async function openAll({ element, root }: Scene): Promise<void> {
  const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  // `toggle` events are separate tasks, and their changes render after them. On a busy machine that is after some frames.
  const toggled = closed.map(
    (details) => new Promise((done) => details.addEventListener('toggle', done, { once: true })),
  );
  for (const details of closed) details.open = true;
  await Promise.all(toggled);
  await nextFrame();
  await element.updateComplete;
}

export function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** An element and its descendants as displayed: shadow trees entered, slots filled. */
export function* shownTree(element: Element): Generator<Element> {
  yield element;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = element.shadowRoot?.children ?? (assigned.length > 0 ? assigned : element.children);
  for (const child of children) yield* shownTree(child);
}

/** The parent of an element as displayed. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}

export function* ancestorsOf(element: Element): Generator<Element> {
  for (let parent = parentOf(element); parent instanceof Element; parent = parentOf(parent)) yield parent;
}

/** Whether an element takes space on the screen: not hidden, not folded, not for screen readers only. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !element.closest('.care-visually-hidden')
  );
}

/** A short description of an element for failure messages. */
export function describeElement(element: Element): string {
  const kind = element.getAttribute('class') ?? element.getAttribute('type') ?? '';
  const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `<${element.localName}${kind ? ` ${kind}` : ''}> “${words.slice(0, 60)}”`;
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** The usable controls, in document order. */
export function controlsIn(element: Element): HTMLElement[] {
  return [...shownTree(element)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(CONTROLS) && isShown(each),
  );
}

/** The area to press for a control: the label of a choice, or else the control itself. */
export function pressArea(control: Element): Element {
  return control.closest('label') ?? control;
}

/** The focused element, in any shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
