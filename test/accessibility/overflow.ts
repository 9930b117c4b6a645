/** Finds content that does not fit into its box. */
import { describeElement, isShown, shownTree } from './stage.js';

const ROUNDING = 1;
/** Letters are measured with their room above and below, which is more than the height of a line. */
const GLYPH_BOX = 6;
/** Elements that the browser lays out internally. */
const DRAWN_BY_BROWSER = 'input, textarea, progress, svg, svg *';

const SHORT_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{2,10}(?![\p{L}\p{M}\p{N}])/gu;

/** Overflow values that lose content, or need a pointer to scroll to it. */
const cutsOff = (element: Element, overflow: string): boolean =>
  overflow === 'hidden' || overflow === 'clip' || (overflow !== 'visible' && !element.querySelector('a, button'));

/** Boxes whose content overflows sideways or is cut off. */
export function overflowing(container: Element): string[] {
  const { left, right } = container.getBoundingClientRect();
  return [...shownTree(container)]
    .filter((each) => isShown(each) && !each.matches(DRAWN_BY_BROWSER))
    .flatMap((each) => {
      const problems: string[] = [];
      const box = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      // Inline boxes have no clientWidth; the position check below covers them.
      if (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + ROUNDING) {
        problems.push(`${each.scrollWidth} px of content in ${each.clientWidth} px`);
      }
      if (cutsOff(each, style.overflowY) && each.clientHeight > 0 && each.scrollHeight > each.clientHeight + ROUNDING) {
        problems.push(`${each.scrollHeight} px of content in a height of ${each.clientHeight} px`);
      }
      if (box.left < left - ROUNDING || box.right > right + ROUNDING) {
        problems.push(`from ${box.left.toFixed()} to ${box.right.toFixed()}, beyond ${left} to ${right}`);
      }
      return problems.map((problem) => `${describeElement(each)}: ${problem}`);
    });
}

/** Text that overflows its control. */
export function textOutside(container: Element): string[] {
  const range = document.createRange();
  return [...shownTree(container)]
    .filter((each) => each.matches('a.care-button, button, summary, .tips-phase span') && isShown(each))
    .flatMap((each) => {
      range.selectNodeContents(each);
      const text = range.getBoundingClientRect();
      const box = each.getBoundingClientRect();
      const isInside =
        text.left >= box.left - ROUNDING &&
        text.right <= box.right + ROUNDING &&
        text.top >= box.top - ROUNDING &&
        text.bottom <= box.bottom + ROUNDING;
      return isInside ? [] : [describeElement(each)];
    });
}

/** Short words of controls and headings that break over two lines. A long word may have to. */
export function brokenWords(container: Element): string[] {
  const range = document.createRange();
  const named = [...shownTree(container)].filter(
    (each) =>
      each.matches('a.care-button, button, .tips-phase span, summary, summary *, h2, h3, h4, h5') && isShown(each),
  );
  return named.flatMap((each) =>
    [...each.childNodes]
      .filter((node) => node instanceof Text)
      .flatMap((text) =>
        [...text.data.matchAll(SHORT_WORD)].flatMap(({ 0: word, index }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // After a hyphen, WebKit also gives the end of the line before.
          const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
          const lines = new Set(pieces.map(({ bottom }) => Math.round(bottom)));
          return lines.size > 1 ? [`${describeElement(each)}: ${word}`] : [];
        }),
      ),
  );
}

/** The text in sight within an element. */
function textNodes(element: Element): Text[] {
  if (element.matches('.care-visually-hidden')) return [];
  return [...element.childNodes].flatMap((node) =>
    node instanceof Text ? [node] : node instanceof Element ? textNodes(node) : [],
  );
}

function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

/** Controls whose words lie over the words of another. */
export function overlappingControls(container: Element): string[] {
  const controls = [...shownTree(container)]
    .filter((each) => each.matches('a, button, label, summary') && isShown(each))
    .map((control) => ({ control, lines: textNodes(control).flatMap(linesOf) }));
  return controls.flatMap(({ control, lines }, index) =>
    controls
      .slice(index + 1)
      .filter((other) => !control.contains(other.control) && !other.control.contains(control))
      .filter((other) => lines.some((line) => other.lines.some((each) => isOver(line, each))))
      .map((other) => `${describeElement(control)} and ${describeElement(other.control)}`),
  );
}

const isOver = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - ROUNDING &&
  other.left < one.right - ROUNDING &&
  one.top < other.bottom - GLYPH_BOX &&
  other.top < one.bottom - GLYPH_BOX;
