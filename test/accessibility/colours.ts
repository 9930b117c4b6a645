/** Contrast as WCAG 2.2 defines it, from the colours that the browser has resolved. */
import { describeElement, isShown, parentOf, shownTree } from './stage.js';

/** Red, green, blue from 0 to 255; alpha from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const painted = new Map<string, Colour>();

/**
 * The RGB value of any CSS colour, `color(xyz-d65 …)` and `oklch(…)` included: paints the colour and reads the pixel.
 */
export function paint(colour: string): Colour {
  const known = painted.get(colour);
  if (known) return known;
  if (!CSS.supports('color', colour)) throw new Error(`not a colour: ${colour}`);
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data as unknown as Colour;
  const result: Colour = [red, green, blue, alpha / 255];
  painted.set(colour, result);
  return result;
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), alpha + below[3] * (1 - alpha)];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(one: Colour, other: Colour): number {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

type Backdrops = Map<Element, Colour>;

/** The colour behind an element's content. Caches each ancestor, as most texts share theirs. */
function backdrop(element: Element, known: Backdrops): Colour {
  const before = known.get(element);
  if (before) return before;
  const layer = paint(getComputedStyle(element).backgroundColor);
  const parent = parentOf(element);
  const below = layer[3] < 1 && parent instanceof Element ? backdrop(parent, known) : paint('Canvas');
  const result = over(layer, below);
  known.set(element, result);
  return result;
}

/** Contrast of a colour with the background of an element's content. */
export function contrastOn(colour: string, element: Element, known: Backdrops = new Map()): number {
  const behind = backdrop(element, known);
  return ratio(over(paint(colour), behind), behind);
}

/** Contrast of two adjacent colours. */
export function contrastBetween(one: string, other: string): number {
  return ratio(paint(one), paint(other));
}

/** WCAG 1.4.3: large text is 24 px, or 18.66 px and bold. */
function neededContrast({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');

/** Elements that directly contain text. */
export function textsIn(element: Element): Element[] {
  return [...shownTree(element)].filter(
    (each) => holdsText(each) && isShown(each) && !(each instanceof SVGElement) && each.localName !== 'style',
  );
}

/** Texts with too little contrast, each with its contrast. */
export function faintTexts(element: Element, isExcepted: (text: Element) => boolean = () => false): string[] {
  const known: Backdrops = new Map();
  return textsIn(element).flatMap((each) => {
    if (isExcepted(each)) return [];
    const style = getComputedStyle(each);
    const contrast = contrastOn(style.color, each, known);
    const needed = neededContrast(style);
    return contrast >= needed
      ? []
      : [`${describeElement(each)}: ${style.color} has ${contrast.toFixed(2)}:1, needs ${needed}:1`];
  });
}
