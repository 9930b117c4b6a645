/** Contrast of what is painted, read from a picture of the page. Not in WebKitGTK, which gives no picture. */
import { paintedPage } from '../support/commands.js';
import { contrastBetween } from './colours.js';
import { describeElement, isShown, shownTree } from './stage.js';

/** The contrast of what is painted in a box: its commonest colour and the one that differs most from it. */
function paintedContrast(context: OffscreenCanvasRenderingContext2D, { x, y, width, height }: DOMRect): number {
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
export async function faintlyPainted(element: Element): Promise<string[]> {
  const image = await paintedPage();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
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
