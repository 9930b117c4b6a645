import { poisonLineIn } from '../../content/region/poison-lines.js';
import type { OverdoseWords } from '../../content/words/overdose.js';
import { fill } from './fill-placeholders.js';
import { inBrackets } from './in-brackets.js';
import type { RegionText } from './region.js';

/** The value of `{getHelpForOverdose}` in a region: what to do after too much of a medicine. */
export function overdoseValues({ region }: RegionText, words: OverdoseWords): { readonly getHelpForOverdose: string } {
  const line = poisonLineIn(region.code, words.lines);
  if (!line) return { getHelpForOverdose: words.withoutLine };
  const { number, name, note } = line;
  const how = name.includes(number) ? words.withNamedLine : words.withLine;
  return { getHelpForOverdose: fill(how, { number, name: inBrackets(name, note) }) };
}
