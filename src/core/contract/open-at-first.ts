import { asText, listOf } from './attributes.js';
import { warnAboutAttribute } from './warn.js';

/**
 * What is left of `open` after a framework or a minifier that knows it as a boolean attribute: Vue, Svelte, Solid, Alpine and
 * others do so for every tag.
 */
const lostValues: readonly unknown[] = ['', 'open', 'true'];

/**
 * Reads which sections are open at first, from `open-at-first`, else from its earlier name `open`.
 *
 * @param all what `all` opens; an `open` that lost its value opens the same. Default: `all` is not accepted.
 */
export function openAtFirst<Word extends string>(
  element: Element,
  given: unknown,
  earlier: unknown,
  accepted: readonly Word[],
  all: readonly Word[] = [],
): readonly Word[] {
  const isEarlier = given === null || given === undefined;
  const value = isEarlier ? earlier : given;
  const text = asText(value);
  const isLost = isEarlier && (value === true || (typeof value === 'string' && lostValues.includes(text)));
  if (all.length && (isLost || text === 'all')) return all;
  if (!isLost) return listOf(element, isEarlier ? 'open' : 'open-at-first', value, accepted);
  warnAboutAttribute(element, 'open', text, `${accepted.join(', ')}. Write open-at-first, whose value no tool removes`);
  return [];
}
