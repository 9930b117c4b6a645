import type { Plural } from '../../content/types.js';
import { fill } from '../region/fill-placeholders.js';

/**
 * A number with its noun, by the plural rules of a language. `Intl.NumberFormat` knows these words too, but the first one of a
 * page takes up to a tenth of a second, just when somebody presses “Start”.
 */
export const counted = (count: number, words: Plural, locale: string): string =>
  fill(words[new Intl.PluralRules(locale).select(count)] ?? words.other, { count });
