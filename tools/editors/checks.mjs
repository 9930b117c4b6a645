/** What came out of a tool, compared with what went in. */
import { diffArrays } from 'diff';
import { parse } from './forms.mjs';

const BLOCKS =
  'address, article, aside, blockquote, br, center, dd, details, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, summary, table, td, tr, ul';

/** Marks of a list, and what a program prints beside a link or in place of a picture. */
const MARK = /^(?:\[\d+\]|\(?\d+[.)]|[^\p{L}\p{N}]+)$/u;
const BESIDE = / ?\[(?:tel:|https?:)[^\]]*\]/g;

/** The words of a text. A list's marks are the program's own. */
function wordsOf(text) {
  return text
    .replace(BESIDE, '')
    .split(/\s+/)
    .filter((word) => word && !MARK.test(word));
}

/** The words that a page shows. A blank beside each block keeps the words of two blocks apart. */
function wordsShown(body) {
  const copy = body.cloneNode(true);
  for (const unseen of copy.querySelectorAll('script, style, svg, template')) unseen.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.before(' ');
  for (const block of copy.querySelectorAll(BLOCKS)) block.after(' ');
  for (const block of copy.querySelectorAll(BLOCKS)) block.prepend(' ');
  return wordsOf(copy.textContent);
}

const callsIn = (node) => [...node.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));

const SOURCE = /<\/?[a-z]|&lt;|class="|data-label=|^d="M/;

/** Words that were lost, that are new, and that were glued together, when `wanted` became `shown`. */
function compareWords(wanted, shown) {
  const result = { lost: [], added: [], glued: 0 };
  const changes = diffArrays(wanted, shown).filter(({ added, removed }) => added || removed);
  for (const [index, { removed, value }] of changes.entries()) {
    const next = changes[index + 1];
    if (removed && next?.added && next.value.join('') === value.join('') && value.length > next.value.length) {
      result.glued += value.length - next.value.length;
      next.value = [];
    } else if (removed) result.lost.push(...value);
    else result.added.push(...value);
  }
  return result;
}

/** A telephone number as people write it, with blanks, brackets or hyphens between its digits. */
const asWritten = (number) => new RegExp(`(?<!\\d)${[...number].join('[\\s()-]*')}(?!\\d)`);

/**
 * What is wrong with what a tool shows. `shown` are its words, `calls` the addresses that can be called there.
 */
function faultsOf({ wanted, shown, calls, wantedCalls, isCode }) {
  const { lost, added, glued } = compareWords(wanted, shown);
  const source = added.filter((word) => SOURCE.test(word));
  const numbers = [...new Set(wantedCalls)].map((call) => call.replace(/\D/g, ''));
  const words = shown.join(' ');
  const left = [...calls];
  const isDead = (call) => {
    const at = left.indexOf(call);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return {
    wanted: wanted.length,
    lost: lost.length,
    glued,
    code: source.length || (isCode ? 1 : 0),
    doubled: source.length ? 0 : added.length,
    deadCalls: wantedCalls.filter(isDead).length,
    lostNumbers: numbers.filter((number) => !asWritten(number).test(words)).length,
    examples: { lost: lost.slice(0, 8), added: added.slice(0, 8) },
  };
}

/** Compares HTML that came out with the form that went in. */
export function checkHtml(source, form, choice, around = []) {
  const body = parse(source);
  const text = parse(form.textOf(choice));
  const tags = form.find ? [...body.querySelectorAll(form.find(choice))] : [];
  const wanted = wordsShown(text);
  const isInside = tags.length === 1 && compareWords(wanted, wordsShown(tags[0])).lost.length === 0;
  return {
    ...faultsOf({
      wanted: [...around.slice(0, 1), ...wanted, ...around.slice(1)],
      shown: wordsShown(body),
      calls: callsIn(body),
      wantedCalls: callsIn(text),
      isCode: Boolean(body.querySelector('pre, code, blockquote')),
    }),
    element: choice.tag,
    tag: !form.find ? '' : tags.length === 0 ? 'gone' : isInside ? 'kept' : 'empty',
    hasRegion: tags.some((tag) => tag.getAttribute(form.region) === choice.attributes.region),
  };
}

const inSmall = (words) => words.map((word) => word.toLowerCase());

/** Compares text that a reader prints, and the addresses that can be called in it. Some print headings in capitals. */
export function checkText({ text, calls }, form, choice) {
  const wanted = parse(form.textOf(choice));
  return {
    ...faultsOf({
      wanted: inSmall(wordsShown(wanted)),
      shown: inSmall(wordsOf(text)),
      calls,
      wantedCalls: callsIn(wanted),
    }),
    element: choice.tag,
    tag: '',
  };
}

/** For a tool that throws an error. */
export const refusal = ({ message }, { tag }) => ({ element: tag, tag: 'gone', refused: 1, examples: { message } });
