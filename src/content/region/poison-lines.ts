/** Lines for too much of a medicine, in the regions that have one of their own and where we are sure of it. */
import type { PhoneLine } from '../types.js';

/** A line that has a number and a name. */
export type PoisonLine = Required<Pick<PhoneLine, 'number' | 'name'>>;

const table: Readonly<Record<string, PoisonLine>> = {
  US: { number: '1-800-222-1222', name: 'Poison Help' },
};

/** The line for too much of a medicine in a region, `undefined` where it has none. */
export const poisonLineIn = (code: string): PoisonLine | undefined => table[code];
