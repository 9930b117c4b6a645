/** Telephone lines for too much of a medicine. */
import type { PhoneLine } from '../types.js';
import type { PoisonLineNames } from '../words/regions.js';
import { ownData } from '../own-data.js';
import { poisonLines } from './poison-numbers.js';

/** A line with a number and a name. The note says where or when it works. */
export type PoisonLine = Required<Pick<PhoneLine, 'number' | 'name'>> & Pick<PhoneLine, 'note'>;

/** The line for too much of a medicine in a region, with its name; `undefined` if none is known. */
export function poisonLineIn(code: string, names: PoisonLineNames): PoisonLine | undefined {
  if (!Object.hasOwn(poisonLines, code)) return undefined;
  const known = code as keyof typeof poisonLines;
  return ownData({ number: poisonLines[known], ...names[known] });
}
