import { expect } from '@open-wc/testing';
import { hold, press, pressTimes, setViewport } from '../support/commands.js';
import { contrastOn } from './colours.js';
import {
  ancestorsOf,
  controlsIn,
  describeElement,
  fixtures,
  fixtureWhere,
  focused,
  nameOf,
  nextFrame,
  openAll,
  parentOf,
  pressArea,
  show,
  type Scene,
} from './stage.js';

/** Key presses in one command: each command takes a way through the test runner. */
const PRESSES = 10;

/** A scene between two page buttons, where the focus starts and ends. */
interface Path extends Scene {
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

function pageButton(text: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  return button;
}

async function showOnPath(...arguments_: Parameters<typeof show>): Promise<Path> {
  const scene = await show(...arguments_);
  const [before, after] = [pageButton('before'), pageButton('after')];
  // `walk` presses the key a few times too often. The focus must not leave the page, where keys go to the browser.
  const more = () => Array.from({ length: PRESSES }, () => pageButton('further away'));
  scene.container.prepend(...more(), before);
  scene.container.append(after, ...more());
  before.focus();
  return { ...scene, before, after };
}

/** The tab stop of a control. Radio buttons with one name share a stop. */
function stopOf(control: Element): Element {
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
  return isRadio ? control.closest('fieldset')! : control;
}

/**
 * The presses that may leave the focus on one control. A date and time control has at most seven parts: day, month,
 * year, hour, minute, half of the day and the calendar.
 */
const MOST_PARTS = 7;

/** Presses a key until the focus reaches the target, and reports each control on the way. */
async function walk(key: string, goal: Element, visit: (control: Element) => void = () => {}): Promise<Element[]> {
  const stops: Element[] = [];
  const start = focused();
  let fault = '';
  let arrived = false;
  const note = (): void => {
    const control = focused();
    arrived ||= control === goal;
    if (!stops.length && control === start) return;
    if (arrived || fault || !control || control === document.body || stopOf(control) === stops.at(-1)) return;
    if (stops.includes(stopOf(control))) fault = `${key} is trapped at ${describeElement(control)}`;
    stops.push(stopOf(control));
    visit(control);
  };
  // Before the key moves the focus on. Not `focusin`: between two controls of one shadow tree, it does not leave the tree.
  addEventListener('keydown', note, { capture: true });
  try {
    for (let still = 0; !arrived && !fault;) {
      const before = stops.length;
      await pressTimes(key, PRESSES);
      note();
      still = stops.length === before ? still + PRESSES : 0;
      if (!arrived && still > MOST_PARTS) fault = `${key} lost the focus after ${stops.length} stops`;
    }
  } finally {
    removeEventListener('keydown', note, { capture: true });
  }
  if (fault) throw new Error(fault);
  return stops;
}

/** The same, with a look at the page after each press: engines scroll to the focus only after its events. */
async function walkSlowly(goal: Element, visit: (control: Element) => void): Promise<void> {
  for (let stops = 0; ; stops++) {
    await press('Tab');
    const control = focused();
    if (control === goal) return;
    if (!control || control === document.body) throw new Error(`Tab lost the focus after ${stops} stops`);
    visit(control);
  }
}

/** The element that shows the focus: the control, or its label. */
function faceOf(control: Element): Element {
  return getComputedStyle(control).opacity === '0' ? control.nextElementSibling! : control;
}

const clips = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';

/** Faults in the focus indicator of a control. */
function focusProblems(control: Element): string[] {
  // The author's links between the tags have the author's style.
  if (control.matches('[slot]')) return [];
  const face = faceOf(control);
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(face);
  const problems: string[] = [];
  if (outlineStyle === 'none' || outlineStyle === 'auto') problems.push(`outline-style ${outlineStyle}`);
  if (parseFloat(outlineWidth) < 2) problems.push(`outline of ${outlineWidth}`);
  const contrast = contrastOn(outlineColor, parentOf(face)!);
  if (contrast < 3) problems.push(`outline ${outlineColor} has ${contrast.toFixed(2)}:1`);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const box = face.getBoundingClientRect();
  for (const ancestor of ancestorsOf(face)) {
    if (!clips(ancestor) || ancestor === document.documentElement) continue;
    const frame = ancestor.getBoundingClientRect();
    const isWhole = box.left - reach >= frame.left && box.right + reach <= frame.right;
    if (!isWhole) problems.push(`outline cut off by ${describeElement(ancestor)}`);
  }
  return problems.map((problem) => `${describeElement(control)}: ${problem}`);
}

/** Stops out of visual order: below the next stop, or after it on the same line. */
function outOfVisualOrder(stops: readonly Element[]): string[] {
  scrollTo(0, document.documentElement.scrollHeight);
  const boxes = stops.map((stop) => pressArea(stop).getBoundingClientRect());
  return stops.slice(1).flatMap((stop, index) => {
    const [first, second] = [boxes[index]!, boxes[index + 1]!];
    const isBelow = second.top >= first.bottom - 1;
    const isBeside = second.bottom > first.top && second.left >= first.right - 1;
    return isBelow || isBeside ? [] : [`${describeElement(stop)} after ${describeElement(stops[index]!)}`];
  });
}

const firstStates = fixtures.filter(({ tag }, index) => fixtures.findIndex((other) => other.tag === tag) === index);

/** Every state as it first appears, and the first state of each element unfolded. */
const WALKS = [
  { title: 'Tab through each state', unfold: false, states: fixtures },
  { title: 'Tab through everything unfolded', unfold: true, states: firstStates },
];

for (const { title, unfold, states } of WALKS) {
  describe(title, () => {
    for (const fixture of states) {
      it(nameOf(fixture), async () => {
        const path = await showOnPath(fixture);
        if (unfold) await openAll(path);
        const expected = [
          ...new Set(
            controlsIn(path.element)
              .filter((each) => !each.matches(':disabled'))
              .map(stopOf),
          ),
        ];
        expect(expected.length).to.be.above(1);

        const problems: string[] = [];
        const stops = await walk('Tab', path.after, (control) => problems.push(...focusProblems(control)));
        expect(stops.map(describeElement)).to.deep.equal(expected.map(describeElement));
        expect(problems.join('\n'), 'visible focus').to.equal('');
        expect(outOfVisualOrder(stops).join('\n'), 'visual order').to.equal('');

        // The same controls backwards: only where other elements, or other folds, have other ones.
        if (!firstStates.includes(fixture)) return;
        path.after.focus();
        const back = await hold(['Shift'], () => walk('Tab', path.before));
        expect(back.reverse().map(describeElement), 'Shift+Tab').to.deep.equal(stops.map(describeElement));
      });
    }
  });
}

describe('keyboard', () => {
  const find = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector)!;

  for (const tag of new Set(fixtures.map((fixture) => fixture.tag))) {
    for (const key of ['Enter', 'Space']) {
      it(`${key} unfolds and folds each section of <${tag}>`, async () => {
        const { root, element } = await show(fixtureWhere((fixture) => fixture.tag === tag));
        const top = [...root.querySelectorAll('details')].filter((each) => !each.parentElement!.closest('details'));
        expect(top).not.to.be.empty;
        for (const details of top) {
          details.querySelector('summary')!.focus();
          await press(key);
          await nextFrame();
          await element.updateComplete;
          expect(details.open, describeElement(details)).to.be.true;
          await press(key);
          await nextFrame();
          await element.updateComplete;
          expect(details.open, describeElement(details)).to.be.false;
        }
      });
    }
  }

  it('Arrow keys choose the phase of the tips', async () => {
    const { root, element } = await showOnPath(fixtureWhere(({ tag }) => tag === 'back-spasm-tips'));
    const radios = [...root.querySelectorAll<HTMLInputElement>('.tips-phases input')];
    radios[0]!.focus();
    for (const radio of radios.slice(1)) {
      await press('ArrowDown');
      await element.updateComplete;
      expect(focused()).to.equal(radio);
      expect(radio.checked).to.be.true;
    }
    await press('ArrowUp');
    await element.updateComplete;
    expect(radios.at(-2)!.checked).to.be.true;
    expect(radios.at(-1)!.checked).to.be.false;
  });

  it('Space ticks a sign, and Tab reaches the link in its action', async () => {
    const { root, element, after } = await showOnPath(
      fixtureWhere(({ tag, attributes, tick }) => tag === 'red-flag-check' && Boolean(attributes?.['region'] && tick)),
    );
    for (const input of root.querySelectorAll<HTMLInputElement>('[data-sign]:checked')) {
      const card = input.closest('details');
      if (card) card.open = true;
      input.focus();
      await press('Space');
      await element.updateComplete;
    }
    expect(root.querySelector('[data-sign]:checked')).to.be.null;
    expect(root.querySelector('.check-live a')).to.be.null;
    find(root, '[data-sign]').focus();
    await press('Space');
    await element.updateComplete;
    const stops = await walk('Tab', after);
    expect(stops).to.include(find(root, '.check-live a[href="tel:999"]'));
  });

  it('Keys alone answer, continue, go back and reach an emergency', async () => {
    const { root, element } = await show(
      fixtureWhere(({ attributes, answers }) => attributes?.['mode'] === 'steps' && !answers),
    );
    const tabTo = async (target: () => Element | null) => {
      for (let presses = 0; focused() !== target(); presses++) {
        if (presses > 30) throw new Error(`Tab did not arrive at ${target() ? describeElement(target()!) : 'it'}`);
        await press('Tab');
      }
    };
    const questionText = () => find(root, '.check-question').textContent;
    const first = questionText();

    await tabTo(() => root.querySelector('input[name="none"]'));
    await press('Space');
    await element.updateComplete;
    expect(find(root, 'input[name="none"]').matches(':checked'), 'Space chooses').to.be.true;
    await tabTo(() => root.querySelector('button[type="submit"]'));
    await press('Enter');
    await element.updateComplete;
    expect(questionText()).not.to.equal(first);
    expect(focused(), 'the new step has the focus').to.equal(find(root, '.check-question'));

    const backButton = () =>
      [...root.querySelectorAll('.care-tools button')].find((each) => each.textContent.trim() === 'Back')!;
    await tabTo(backButton);
    await press('Space');
    await element.updateComplete;
    expect(questionText()).to.equal(first);
    expect(find(root, 'input[name="none"]').matches(':checked'), 'the answer is kept').to.be.true;

    await tabTo(() => root.querySelector('button[type="submit"]'));
    await press('Space');
    await element.updateComplete;
    // The first sign of the second step is an emergency.
    await tabTo(() => root.querySelector('input[data-sign]'));
    await press('Space');
    await element.updateComplete;
    await press('Enter');
    await element.updateComplete;
    expect(focused()).to.equal(find(root, '.check-result'));
    await tabTo(() => root.querySelector('.check-live a[href="tel:999"]'));
  });

  it('Tab and Space tick a second sign of a step', async () => {
    const { root, element } = await show(fixtureWhere(({ name }) => name.includes('a screen with a tick')));
    const target = root.querySelector<HTMLInputElement>('input[data-sign]:not(:checked)')!;
    find(root, '.check-question').focus();
    for (let presses = 0; focused() !== target && presses < 30; presses++) await press('Tab');
    await press('Space');
    await element.updateComplete;
    expect(target.checked).to.be.true;
    expect(root.querySelectorAll('input:checked')).to.have.length(2);
  });

  it('Keys alone start, pause, skip and end the timer, with the focus on its controls', async () => {
    const { root, element } = await show(fixtureWhere(({ tag }) => tag === 'stretch-card'));
    const buttons = () => [...root.querySelectorAll<HTMLElement>('.stretch-controls button')];
    const pressOn = async (index: number, key: string) => {
      buttons()[index]!.focus();
      await press(key);
      await element.updateComplete;
      await nextFrame();
    };
    const phase = () => find(root, '.stretch-phase').textContent.trim();
    await pressOn(0, 'Enter');
    expect(phase()).to.equal('Get ready');
    expect(focused()).to.equal(buttons()[0]);
    await pressOn(0, 'Space');
    expect(phase()).to.match(/Paused/);
    expect(focused()).to.equal(buttons()[0]);
    await pressOn(1, 'Enter');
    expect(phase()).not.to.match(/Get ready/);
    expect(focused()).to.equal(buttons()[1]);
    await pressOn(2, 'Enter');
    expect(focused()).to.equal(buttons()[0]);
    const feelings = [...root.querySelectorAll<HTMLInputElement>('input[name="feeling"]')];
    feelings[0]!.focus();
    await press('ArrowDown');
    await element.updateComplete;
    expect(feelings[1]!.checked).to.be.true;
    expect(focused()).to.equal(feelings[1]);
  });
});

describe('focus and the result bar', () => {
  const ticked = fixtures.filter(({ tag, tick }) => tag === 'red-flag-check' && tick);
  const windows = [
    { width: 800, height: 600, fontSize: '16px' },
    { width: 320, height: 568, fontSize: '16px' },
    { width: 320, height: 568, fontSize: '32px' },
  ];

  /** Whether the bar or the window edge hides a whole control (WCAG 2.4.11). Samples its middle and its four sides. */
  function isHidden(control: Element, bar: Element): boolean {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const points = [
      [x, y],
      [x, box.top + 1],
      [x, box.bottom - 1],
      [box.left + 1, y],
      [box.right - 1, y],
    ] as const;
    const cover = bar.getBoundingClientRect();
    return points.every(
      ([left, top]) =>
        top < 0 ||
        top > innerHeight ||
        (left >= cover.left && left <= cover.right && top >= cover.top && top <= cover.bottom),
    );
  }

  for (const fixture of ticked) {
    for (const { width, height, fontSize } of windows) {
      it(`${fixture.name}, ${width} × ${height} px, text of ${fontSize}: each stop is visible`, async () => {
        await setViewport({ width, height });
        const path = await showOnPath(fixture);
        path.element.style.setProperty('--care-font-size', fontSize);
        await openAll(path);
        const bar = path.root.querySelector('.check-live')!;
        const hidden: string[] = [];
        for (const control of controlsIn(path.element).filter((each) => !bar.contains(each))) {
          control.focus();
          // Some engines scroll to the focus only when they draw.
          await nextFrame();
          if (isHidden(control, bar)) hidden.push(describeElement(pressArea(control)));
        }
        expect(hidden.join('\n')).to.equal('');
      });
    }

    it(`${fixture.name}: each stop is visible when Tab reaches it`, async () => {
      await setViewport({ width: 375, height: 667 });
      const path = await showOnPath(fixture);
      const bar = path.root.querySelector('.check-live')!;
      expect(getComputedStyle(bar).position).to.equal('sticky');
      const hidden: string[] = [];
      await walkSlowly(path.after, (control) => {
        if (!bar.contains(control) && isHidden(control, bar)) hidden.push(describeElement(pressArea(control)));
      });
      expect(hidden.join('\n')).to.equal('');
    });
  }
});
