import type { CommonWords } from '../../content/words/common.js';
import { fill } from './fill-placeholders.js';

/** “Call NHS 111”, or “Call Healthline: 0800 611 116” if the name does not contain the number. */
export function callLabel(name: string, number: string, words: CommonWords): string {
  return name && !name.includes(number)
    ? fill(words.callNamed, { name, number })
    : name
      ? fill(words.callLine, { name })
      : fill(words.call, { number });
}
