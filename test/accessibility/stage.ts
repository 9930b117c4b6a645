/** Puts a state on the page, and looks at it the way it is shown: slots filled, shadow trees open. */
import type { LitElement } from 'lit';
import { renderFixture } from '/demo/apply-fixture.js';
import { fixtures, type Fixture } from '/test/fixtures/fixtures.mjs';
import '../../src/define.js';
import { PackGuide } from '../../src/elements/heat-cold-timer/pack-guide.js';

export { fixtures, type Fixture };

export interface Scene {
  /** Takes the whole width of the page, and nothing else is on the page. */
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
/** Whether it stays for the next test. */
let isKept = false;

/** What a state is called in a test's name. */
export const nameOf = ({ tag, name }: Fixture): string => `<${tag}> ${name}`;

/** The first state of the list for which this holds; a list without one has changed under the test. */
export function fixtureWhere(condition: (fixture: Fixture) => boolean): Fixture {
  const fixture = fixtures.find(condition);
  if (!fixture) throw new Error('test/fixtures/fixtures.mjs has no such state');
  return fixture;
}

/** Shows a state until the end of the test. */
export async function show(fixture: Fixture): Promise<Scene> {
  document.head.append(styles);
  // Each state is that of a page of its own, where no pack was on before.
  PackGuide.page = undefined;
  container = document.createElement('main');
  document.body.append(container);
  const element = await renderFixture(fixture, container);
  await document.fonts.ready;
  return { container, element, root: element.shadowRoot! };
}

/** Shows a state for all tests of the `describe` that this is called in. What one of them sets, the next one finds. */
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
}

afterEach(() => {
  if (!isKept) takeAway();
  scrollTo(0, 0);
});

/** Opens everything that unfolds. */
export async function openAll({ element, root }: Scene): Promise<void> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  // Toggle events are tasks of their own; what they change is rendered after them.
  await nextFrame();
  await element.updateComplete;
}

export function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** An element and all within it as shown: shadow trees entered, slots filled. */
export function* shownTree(element: Element): Generator<Element> {
  yield element;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = element.shadowRoot?.children ?? (assigned.length > 0 ? assigned : element.children);
  for (const child of children) yield* shownTree(child);
}

/** What an element stands in as shown. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}

export function* ancestorsOf(element: Element): Generator<Element> {
  for (let parent = parentOf(element); parent instanceof Element; parent = parentOf(parent)) yield parent;
}

/** Whether it takes room on the screen: not hidden, not folded away, not for screen readers only. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !element.closest('.care-visually-hidden')
  );
}

/** An element in a few words, for a failure message. */
export function describeElement(element: Element): string {
  const kind = element.getAttribute('class') ?? element.getAttribute('type') ?? '';
  const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `<${element.localName}${kind ? ` ${kind}` : ''}> “${words.slice(0, 60)}”`;
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** What can be operated now, in the order of the document. */
export function controlsIn(element: Element): HTMLElement[] {
  return [...shownTree(element)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(CONTROLS) && isShown(each),
  );
}

/** The label that belongs to a choice and is pressed in its place, or else the control itself. */
export function pressArea(control: Element): Element {
  return control.closest('label') ?? control;
}

/** What has the focus, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
