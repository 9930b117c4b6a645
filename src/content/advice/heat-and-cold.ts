/**
 * How long heat and cold may stay on, and how long the skin rests. Sources give 10 to 30 minutes of cold and 20 minutes to 3
 * hours between; the cautious end is taken. The rest after heat and the number a day are limits of this project. The words are
 * in `<locale>/heat-cold-timer.ts`; how soon to get help for skin that stays wrong is this project's cautious choice too.
 */
import {
  acp2017,
  bansteadBurn,
  baycare,
  cochraneHeat,
  oxfordHeatice,
  thermacare,
  tmHeatice,
} from '../sources/index.js';
import type { Source } from '../types.js';

export type Pack = 'heat' | 'cold';

/** The limits of one kind of pack, in minutes. */
export interface PackLimits {
  readonly minutes: number;
  readonly max: number;
  /** How long the skin rests before any pack is used again. */
  readonly gap: number;
  /** When the skin is looked at in between; 0 for never. */
  readonly check: number;
  readonly sources: readonly Source[];
}

export const packs: Readonly<Record<Pack, PackLimits>> = {
  heat: {
    minutes: 15,
    max: 20,
    gap: 60,
    check: 0,
    sources: [cochraneHeat, acp2017, baycare, bansteadBurn, thermacare],
  },
  cold: { minutes: 10, max: 15, gap: 120, check: 5, sources: [cochraneHeat, oxfordHeatice, tmHeatice, baycare] },
};

/** How often in 24 hours, heat and cold together. */
export const timesADay = 4;
