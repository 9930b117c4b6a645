/** What a tagged PDF says of the boxes that a visitor ticked: a box is a drawing in it, so words must say so. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In a page: ticks the first and the third box of `tag`, and tells the words beside the first four. */
async function tick(tag) {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  const boxes = [...element.renderRoot.querySelectorAll('.care-choice > [type="checkbox"]')].slice(0, 4);
  // In the plan, the title of the step is in sight, and the words beside the box are not.
  const titleOf = (box) => box.closest('.plan-step')?.querySelector('h3') ?? box.nextElementSibling;
  const words = boxes.map((box) =>
    [...titleOf(box).childNodes].find(({ nodeType, data }) => nodeType === 3 && data.trim()).data.trim(),
  );
  boxes[0].click();
  boxes[2].click();
  await element.updateComplete;
  return boxes.map((box, index) => ({ words: words[index], isTicked: box.checked }));
}

/** One line of text: a PDF breaks lines at the edge of the paper, and joins letters such as “ﬁ”. */
const plain = (text) => text.normalize('NFKC').replace(/[\s"]+/g, '');

/** The words of a PDF in two ways: as they are on the paper, and as its tags give them to a screen reader. */
function readings(file) {
  const read = (program, ...args) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tags = read('pdfinfo', '-struct-text', file);
  return {
    'on the paper': plain(read('pdftotext', file, '-')),
    'in the tags': plain(
      tags
        .split('\n')
        .filter((line) => /^\s*"/.test(line))
        .join('\n'),
    ),
  };
}

/**
 * Prints `tag` with two ticked boxes and two others. Returns what is wrong: the words that have no “✓” before them and were
 * ticked, or that have one and were not.
 */
export async function wrongTicks(browser, script, tag, attributes, folder) {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><html lang="en-GB"><title>Paper</title><${tag} ${attributes}></${tag}>`);
  await tab.addScriptTag({ path: script });
  const boxes = await tab.evaluate(tick, tag);
  const file = join(folder, 'ticked.pdf');
  writeFileSync(file, await tab.pdf({ tagged: true }));
  await tab.close();
  // Of words in a tag, pdfinfo leaves out what follows joined letters such as “fl”.
  const start = (words) => plain(words.split(/f[fil]/)[0]);
  return Object.entries(readings(file)).flatMap(([where, text]) =>
    boxes
      .filter(({ words, isTicked }) => !text.includes(start(words)) || text.includes(`✓${start(words)}`) !== isTicked)
      .map(({ words }) => `${words} (${where})`),
  );
}
