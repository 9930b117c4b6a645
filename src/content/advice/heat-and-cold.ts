/**
 * How long heat and cold may stay on, and how long the skin rests. Sources give 15 to 20 minutes, a few times a day;
 * they give different rests, or none. The rests, the check of the skin and the number of uses a day are limits of this
 * project, and the words say so. How soon to get help for skin that stays wrong is also this project's cautious choice.
 * The words are in `<locale>/heat-cold-timer.ts`.
 */
import {
  acp2017,
  baycare,
  cochraneHeat,
  ismpPatches,
  mhraFentanyl,
  nhsHotWaterBottle,
  saskHeatIce,
  sickleCrisis,
  thermacare,
  tmHeatice,
} from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

export type Pack = 'heat' | 'cold';

/** The limits of one kind of pack, in minutes. */
export interface PackLimits {
  /** Default time on the skin. */
  readonly minutes: number;
  /** Longest time on the skin. */
  readonly max: number;
  /** Rest of the skin before the next use of any pack. */
  readonly gap: number;
  /** Time after which the visitor checks the skin; 0 for no check. */
  readonly check: number;
  readonly sources: readonly Source[];
}

export const packs: Readonly<Record<Pack, PackLimits>> = ownData({
  heat: {
    minutes: 15,
    max: 20,
    gap: 60,
    check: 0,
    sources: [cochraneHeat, acp2017, saskHeatIce, baycare, thermacare, nhsHotWaterBottle, ismpPatches, mhraFentanyl],
  },
  cold: {
    minutes: 10,
    max: 15,
    gap: 120,
    check: 5,
    sources: [cochraneHeat, saskHeatIce, tmHeatice, baycare, sickleCrisis],
  },
});

/** Most uses in 24 hours, heat and cold together. */
export const timesADay = 4;
