/** Chromium's “dark theme for all sites” inverts colours when it paints, after everything that a style sheet can see. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { onPage } from '../elements/on-page.js';
import { find } from '../elements/queries.js';
import { emulate, paintedPage } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { contrastBetween, faintTexts } from './colours.js';
import { describeElement, isShown, shownTree } from './stage.js';

const accents = [
  ...['#7a2e5d', '#0b6b75', '#c8102e', '#ffcc00', '#f58220', '#00a651', '#0057b8', '#00ffff', '#808080', '#6f00ff'],
  ...['#ff69b4', '#ffffff', '#000000', 'hsl(120 100% 50%)', 'initial'],
];

const page = document.createElement('style');

beforeEach(() => document.head.append(page));
afterEach(() => page.remove());

/** The contrast of what is painted in a box: its commonest colour and the one that differs most from it. */
function paintedContrast(context: CanvasRenderingContext2D, { x, y, width, height }: DOMRect): number {
  const { data } = context.getImageData(Math.round(x + scrollX), Math.round(y + scrollY), width, height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${data[at]!} ${data[at + 1]!} ${data[at + 2]!})`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[ground] = ['white']] = [...counts].sort(([, one], [, other]) => other - one);
  return Math.max(...[...counts.keys()].map((colour) => contrastBetween(colour, ground)));
}

/** The texts of an element that are painted with less than 4.5:1. */
async function faintlyPainted(element: Element): Promise<string[]> {
  const image = await paintedPage();
  const context = new OffscreenCanvas(image.width, image.height).getContext(
    '2d',
  )! as unknown as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return [...shownTree(element)].flatMap((each) =>
    [...each.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim() || !isShown(each) || each instanceof SVGElement) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getClientRects()[0];
      if (!box || box.width < 4 || box.height < 4) return [];
      const contrast = paintedContrast(context, box);
      return contrast < 4.5 ? [`${describeElement(each)} ${contrast.toFixed(2)}:1`] : [];
    }),
  );
}

for (const accent of accents) {
  it(`darkening of all sites leaves text readable on a page without a dark scheme whose accent is ${accent}`, async () => {
    page.textContent = `:root { --care-accent: ${accent}; }`;
    const isForced = await emulate({ colorScheme: 'dark', autoDark: 'active' });
    for (const tag of ['pain-diary', 'back-spasm-tips', 'red-flag-check'] as const) {
      const element = await onPage(tag, { region: 'GB' });
      const base = find(element, '.care-base');
      expect(getComputedStyle(base).colorScheme).to.equal(isForced ? 'dark' : 'normal');
      const faint = isForced ? await faintlyPainted(element) : faintTexts(element);
      expect(faint.join('\n')).to.equal('');
      element.parentElement!.remove();
    }
  });
}

it('darkening of all sites can begin and end while an element is shown', async () => {
  const element = await onPage('seek-help', { region: 'GB' });
  const scheme = (): string => getComputedStyle(find(element, '.care-base')).colorScheme;
  expect(scheme()).to.equal('normal');
  const isForced = await emulate({ autoDark: 'active', colorScheme: 'dark' });
  await waitUntil(() => scheme() === (isForced ? 'dark' : 'normal'), 'not dark');
  await emulate({ autoDark: 'none', colorScheme: 'light' });
  await waitUntil(() => scheme() === 'normal', 'not light again');
});

it('a page with a dark scheme of its own is left as it is', async () => {
  page.textContent = ':root { color-scheme: light dark; }';
  await emulate({ colorScheme: 'dark', autoDark: 'active' });
  const element = await onPage('seek-help', { region: 'GB' });
  expect(getComputedStyle(find(element, '.care-base')).colorScheme).to.equal('light dark');
});
