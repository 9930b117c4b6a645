import { warnAboutAttribute } from './warn.js';

/** The text of a property's value. Frameworks also set numbers, lists, `null` and `undefined`. */
export function asText(value: unknown): string {
  try {
    return `${(value ?? '') as string}`.trim();
  } catch {
    // The value has no text, for example an object without a prototype.
    return '';
  }
}

/** Reads an attribute that takes one of the accepted words. For any other word, it warns and returns `fallback`. */
export function oneOf<Word extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  accepted: readonly Word[],
  fallback: Word,
): Word {
  const word = asText(value);
  if (!word) return fallback;
  if (accepted.includes(word as Word)) return word as Word;
  warnAboutAttribute(element, attribute, word, accepted.join(', '));
  return fallback;
}

/**
 * Reads an attribute that takes a list of accepted words, separated by spaces or commas. It warns about each other word,
 * and returns `fallback` when no accepted word is left.
 */
export function listOf<Word extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  accepted: readonly Word[],
  fallback: readonly Word[] = [],
): readonly Word[] {
  const words = new Set<Word>();
  for (const word of asText(value).split(/[\s,]+/)) {
    if (!word) continue;
    if (accepted.includes(word as Word)) words.add(word as Word);
    else warnAboutAttribute(element, attribute, word, accepted.join(', '));
  }
  return words.size ? [...words] : fallback;
}

/** Reads an attribute that takes a whole number within limits. For any other value, it warns and returns the default. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: unknown,
  limits: { readonly min: number; readonly max: number; readonly default: number },
): number {
  const text = asText(value);
  // Vue sets 0 for a missing value when the property's getter returns a number.
  if (!text || value === 0) return limits.default;
  const number = Number(text);
  if (Number.isInteger(number) && number >= limits.min && number <= limits.max) return number;
  warnAboutAttribute(element, attribute, text, `a whole number from ${limits.min} to ${limits.max}`);
  return limits.default;
}

/**
 * A language tag with hyphens, for `en_GB` too, which many systems write; empty for no text, `undefined` for a text that is
 * no tag.
 */
export function languageTagOf(text: string): string | undefined {
  const tag = text.replace(/\..*$/, '').replaceAll('_', '-');
  try {
    if (tag) new Intl.Locale(tag);
    return tag;
  } catch {
    return undefined;
  }
}

/** What can be a telephone number, in words. */
export const telephoneForm = 'a telephone number of digits, spaces and + # * ( ) . - /';

/** The text, if it can be the telephone number of a `tel:` link; otherwise `null`. */
export const telephoneNumber = (text: string): string | null =>
  /^[\d\s+#*().\-/–]+$/.test(text) && text.replace(/\D/g, '').length >= 3 ? text : null;

/**
 * The text, if it is an http or https address, absolute or relative to `base`; otherwise `null`. Every link and picture
 * passes through it, also those of content that was checked before. A lone surrogate would make a dead link.
 */
export function linkAddress(text: string | undefined, base = 'https://example.org'): string | null {
  if (typeof text !== 'string') return null;
  try {
    return /^https?:$/.test(new URL(text, base).protocol) && !/\p{Surrogate}/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Reads an attribute that takes a telephone number. For any other text, it warns and returns `null`. */
export function phoneNumber(element: Element, attribute: string, value: unknown): string | null {
  const text = asText(value);
  const number = telephoneNumber(text);
  if (!text || number) return number;
  warnAboutAttribute(element, attribute, text, telephoneForm);
  return null;
}

/** Reads an attribute that takes an http, https or relative address. For any other text, it warns and returns `null`. */
export function webAddress(element: Element, attribute: string, value: unknown): string | null {
  const text = asText(value);
  if (!text) return null;
  // On a server, elements have no address.
  const address = linkAddress(text, (element as Partial<Element>).baseURI ?? 'https://server.invalid/');
  if (address) return address;
  warnAboutAttribute(element, attribute, text, 'a web address that begins with https://, http:// or /');
  return null;
}
