import { warnAboutAttribute } from './warn.js';

/** What a property was given, as text: frameworks set numbers, lists and nothing at all where an attribute takes text. */
export function asText(value: unknown): string {
  try {
    return `${(value ?? '') as string}`.trim();
  } catch {
    // Something that cannot be written down, such as an object without a prototype.
    return '';
  }
}

/** Reads an attribute that takes one of a few words; warns and falls back when it is another. */
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
 * Reads an attribute that takes several words, divided by spaces or commas; warns of each unknown one, and falls back when
 * no known one is left.
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

/** Reads an attribute that takes a whole number within limits; warns and falls back when it is another. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: unknown,
  limits: { readonly min: number; readonly max: number; readonly default: number },
): number {
  const text = asText(value);
  // Vue sets the number 0 where it has nothing to give and the property reads as a number.
  if (!text || value === 0) return limits.default;
  const number = Number(text);
  if (Number.isInteger(number) && number >= limits.min && number <= limits.max) return number;
  warnAboutAttribute(element, attribute, text, `a whole number from ${limits.min} to ${limits.max}`);
  return limits.default;
}

/** A telephone number for a `tel:` link; `null` where it has no number in it. */
export const telephoneNumber = (text: string): string | null =>
  /^[\d\s+#*().\-/–]+$/.test(text) && text.replace(/\D/g, '').length >= 3 ? text : null;

/** An address that a link may lead to, http and https only, relative to another one; `null` for anything else. */
export function linkAddress(text: string, base: string): string | null {
  try {
    return /^https?:$/.test(new URL(text, base).protocol) ? text : null;
  } catch {
    return null;
  }
}

/** Reads a telephone number for a `tel:` link; warns and gives `null` when it has no number in it. */
export function phoneNumber(element: Element, attribute: string, value: unknown): string | null {
  const text = asText(value);
  const number = telephoneNumber(text);
  if (!text || number) return number;
  warnAboutAttribute(element, attribute, text, 'a telephone number of digits, spaces and + # * ( ) . - /');
  return null;
}

/** Reads a web address; warns and gives `null` for anything but http and https (a relative address is fine). */
export function webAddress(element: Element, attribute: string, value: unknown): string | null {
  const text = asText(value);
  if (!text) return null;
  const address = linkAddress(text, element.ownerDocument.baseURI);
  if (address) return address;
  warnAboutAttribute(element, attribute, text, 'a web address that begins with https://, http:// or /');
  return null;
}
