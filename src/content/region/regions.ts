/**
 * The regions. Lines for anything but an emergency are in `advice-lines.ts` and `poison-lines.ts`; further facts and all
 * sources are in `test/reference/region-details.ts`. So the bundle of an element contains only what it shows.
 */
import type { Region } from '../types.js';
import { ownData } from '../own-data.js';
import { emergencyNumbers, type RegionCode } from './emergency-numbers.js';

export const regions: readonly Region[] = ownData(
  Object.entries(emergencyNumbers).map(([code, numbers]) => ({
    code: code as RegionCode,
    emergency: numbers.map((number) => ({ number })),
  })),
);

export const unknownRegion: Region = regions.at(-1)!;
