/** Every property that the page's own text and drawings inherit, each with a hostile value round the element. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fallbackTags } from '../../src/fallback.js';
import { engine, paintedPage } from '../support/commands.js';
import { nextFrame } from '../accessibility/stage.js';
import { onPage } from './on-page.js';
import { find, findAll } from './queries.js';

/**
 * Properties that the element takes from the page: what hides or disables a section, its direction, its colour scheme, and
 * its typeface and size of text.
 * The language comes from the attribute `lang`. A page's zoom is for all that it shows.
 */
const meantToPass = [
  'visibility',
  'pointer-events',
  'interactivity',
  'direction',
  'color-scheme',
  'font-family',
  'font-size',
  '-webkit-locale',
  'zoom',
];

/** Values to try: nearly every property accepts one that differs from its initial value. */
const values = [
  ...[
    'rgb(1, 2, 3)',
    '7px',
    '0.3',
    '7',
    '3px 5px',
    'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")',
    '"x" "y"',
    '"x"',
  ],
  ...[
    'none',
    'auto',
    'normal',
    'all',
    'break-all',
    'anywhere',
    'manual',
    'inside',
    'bottom',
    'hide',
    'collapse',
    'always',
  ],
  ...['right', 'end', 'vertical-rl', 'upright', 'mixed', 'dot', 'disc', 'circle', 'under', 'over', 'first', 'loose'],
  ...['italic', 'small-caps', 'uppercase', 'pre', 'nowrap', 'keep-all', 'crispedges', 'pixelated', 'evenodd', 'round'],
  ...['wait', 'grayscale', 'antialiased', 'optimizespeed', 'optimizeSpeed', 'geometricPrecision', 'middle', 'stroke'],
  ...[
    '"smcp"',
    '"wght" 200',
    'super',
    'sub',
    'oldstyle-nums',
    'historical-forms',
    'jis78',
    'emoji',
    'text',
    'contents',
  ],
  ...['no-autospace', 'space-first', 'trim-start', 'balance', 'stable', 'compact', 'linearrgb', 'linearRGB', 'exact'],
  ...['economy', 'from-font', 'light', '50%', 'bold', 'condensed', '200%', 'serif', '1px 1px red', 'digits', 'cursive'],
  ...['cap alphabetic', 'ex-height 0.9', 'disc', 'overlay', 'plaintext', 'legacy', 'both', 'space', 'left', 'before'],
];

/** The properties that a child inherits, each with a value that it does not have at first. */
function hostileProperties(): Map<string, string> {
  const [parent, child] = [document.createElement('div'), document.createElement('div')];
  parent.append(child);
  document.body.append(parent);
  const found = new Map<string, string>();
  const [outside, inside] = [getComputedStyle(parent), getComputedStyle(child)];
  for (const name of inside) {
    if (name.startsWith('--') || meantToPass.includes(name)) continue;
    child.style.setProperty(name, 'initial');
    const before = inside.getPropertyValue(name);
    for (const value of values.filter((each) => CSS.supports(name, each))) {
      parent.style.setProperty(name, value);
      const isInitial = inside.getPropertyValue(name) === before;
      child.style.removeProperty(name);
      const now = inside.getPropertyValue(name);
      child.style.setProperty(name, 'initial');
      if (!isInitial || now === before || now !== outside.getPropertyValue(name)) continue;
      found.set(name, value);
      break;
    }
    parent.style.removeProperty(name);
    child.style.removeProperty(name);
  }
  parent.remove();
  return found;
}

/** The pseudo-elements of a part that have content of their own. */
function pseudosOf(part: Element): string[] {
  const generated = ['::before', '::after'].filter((pseudo) => getComputedStyle(part, pseudo).content !== 'none');
  if (part.matches('li, summary')) generated.push('::marker');
  if (part.matches('input, textarea')) generated.push('::placeholder');
  if (part.matches('[type=file]')) generated.push('::file-selector-button');
  return generated;
}

/** The values of some properties in every part of an element and in its pseudo-elements, one line for each. */
function read(element: Element, names: readonly string[]): string[][] {
  return findAll(element, '*').flatMap((part) =>
    [undefined, ...pseudosOf(part)].map((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      return names.map((name) => style.getPropertyValue(name));
    }),
  );
}

/** The pixels of an element, as the browser paints them. */
async function pixelsOf(element: Element): Promise<ImageData> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const image = await paintedPage();
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, -x - scrollX, -y - scrollY);
  return context.getImageData(0, 0, width, height);
}

/** What differs between two pictures, as text; empty if nothing does. The edge of a curve may differ by one shade. */
function differenceOf(before: ImageData, after: ImageData): string {
  if (before.width !== after.width || before.height !== after.height)
    return `${before.width} × ${before.height} → ${after.width} × ${after.height}`;
  const changed: number[] = [];
  before.data.forEach((value, at) => {
    if (Math.abs(value - after.data[at]!) > 1) changed.push(Math.floor(at / 4 / before.width));
  });
  return changed.length === 0 ? '' : `${changed.length} values in the rows ${changed[0]} to ${changed.at(-1)}`;
}

describe('inherited properties of the page', () => {
  const hostile = hostileProperties();
  const names = [...hostile.keys()];
  // WebKitGTK gives no picture.
  const canPaint = engine !== 'webkit';

  it('are found by what the browser inherits, the ones of gradient text and of drawings among them', () => {
    expect(names).to.include.members([
      ...['-webkit-text-fill-color', 'word-break', 'text-align', 'color', 'cursor', 'text-indent'],
      ...['fill', 'stroke', 'stroke-width', 'fill-opacity', 'stroke-dasharray', 'list-style-position', 'caption-side'],
      ...['writing-mode', 'border-collapse', 'letter-spacing', 'line-height', 'font-weight', 'text-transform'],
    ]);
    expect(names.length).to.be.above(80);
  });

  for (const tag of fallbackTags) {
    it(`reach no text and no drawing of ${tag}`, async () => {
      const element = await onPage(tag as 'pain-diary', { region: 'GB' });
      // A figure is drawn when it comes into sight.
      await nextFrame();
      await element.updateComplete;
      // Upright lines of the page make it narrow, and the size of its heading follows the width.
      element.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${element.offsetWidth}px`;
      const before = read(element, names);
      const painted = canPaint && (await pixelsOf(element));
      const around = element.parentElement!;
      for (const [name, value] of hostile) around.style.setProperty(name, value);
      expect(getComputedStyle(around).writingMode).to.not.equal('horizontal-tb');
      await nextFrame();
      await element.updateComplete;
      const after = read(element, names);
      const paintedNow = canPaint && (await pixelsOf(element));
      const changed = new Set<string>();
      for (const [index, part] of before.entries()) {
        for (const [at, value] of part.entries()) {
          const now = after[index]?.[at];
          if (now !== value) changed.add(`${names[at]}: ${value} → ${now}`);
        }
      }
      expect([...changed].join('\n')).to.equal('');
      expect(after.length).to.equal(before.length);
      if (painted && paintedNow) expect(differenceOf(painted, paintedNow), 'as painted').to.equal('');
    });
  }

  const itPainted = canPaint ? it : () => undefined;
  itPainted('would be seen in the picture of an element', async () => {
    const element = await onPage('seek-help', { region: 'GB' });
    const before = await pixelsOf(element);
    expect(differenceOf(before, await pixelsOf(element))).to.equal('');
    element.style.setProperty('--care-text', 'rgb(1, 2, 200)');
    expect(differenceOf(before, await pixelsOf(element))).to.contain('values');
  });

  it('of a hidden or disabled section hide and disable an element in it', async () => {
    const element = await onPage('seek-help', { region: 'GB' });
    element.parentElement!.style.cssText = 'visibility: hidden; pointer-events: none; interactivity: inert';
    const [around, call] = [element.parentElement!, find(element, '.care-call')].map((each) => getComputedStyle(each));
    expect([call!.visibility, call!.pointerEvents]).to.deep.equal(['hidden', 'none']);
    // Not every engine knows it.
    expect(call!.getPropertyValue('interactivity')).to.equal(around!.getPropertyValue('interactivity'));
  });
});
