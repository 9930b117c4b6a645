/**
 * What a person sees of a form. Each page says in `window.renderer` how to show a form, what its response is, and to which
 * question an input belongs.
 */

/** How long a form may take until it shows what it should. */
const patience = 10_000;

const labelOf = (input) => input.closest('label') ?? [...input.labels].at(-1);

const inSight = () =>
  [...document.querySelectorAll('#form input:is([type=radio], [type=checkbox])')].filter((input) =>
    labelOf(input)?.checkVisibility(),
  );

const textOf = (input) => labelOf(input).textContent.trim();

const isChosen = (input) => window.renderer.isChosen?.(input) ?? input.checked;

/** The questions in sight, each with the texts that are chosen. */
function look() {
  const seen = {};
  for (const input of inSight()) {
    const chosen = (seen[window.renderer.linkIdOf(input)] ??= []);
    if (isChosen(input)) chosen.push(textOf(input));
  }
  return seen;
}

const sameList = (a, b) => a.length === b.length && a.every((each) => b.includes(each));

window.sight = {
  /** What is in sight once it is these questions, with these texts chosen in some of them, or when patience ends. */
  async look(shown, chosen) {
    const deadline = performance.now() + patience;
    for (;;) {
      const seen = look();
      const isDue =
        sameList(Object.keys(seen), shown) &&
        Object.entries(chosen).every(([linkId, texts]) => sameList(seen[linkId] ?? [], texts));
      if (isDue || performance.now() > deadline) return seen;
      await new Promise(requestAnimationFrame);
    }
  },
  /** Where to click for an answer. */
  find(linkId, text) {
    const input = inSight().find((each) => window.renderer.linkIdOf(each) === linkId && textOf(each) === text);
    if (!input) return undefined;
    const label = labelOf(input);
    label.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A label that runs over two lines may have its middle in another label.
    const [{ x, y, width, height }] = label.getClientRects();
    return { x: x + width / 2, y: y + height / 2 };
  },
};
