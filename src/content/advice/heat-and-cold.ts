/**
 * How long heat and cold may stay on, and how long the skin rests. Sources give 15 to 20 minutes, a few times a day; they
 * differ on the time between, or give none. The rests, the look at the skin and the number a day are limits of this project,
 * and the words say so. They are in `<locale>/heat-cold-timer.ts`; how soon to get help for skin that stays wrong is this
 * project's cautious choice too.
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
    sources: [cochraneHeat, acp2017, saskHeatIce, baycare, thermacare, nhsHotWaterBottle, ismpPatches, mhraFentanyl],
  },
  cold: {
    minutes: 10,
    max: 15,
    gap: 120,
    check: 5,
    sources: [cochraneHeat, saskHeatIce, tmHeatice, baycare, sickleCrisis],
  },
};

/** How often in 24 hours, heat and cold together. */
export const timesADay = 4;
