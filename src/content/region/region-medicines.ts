/**
 * The pain relievers of a region, with their names. Separate from `regions.ts`, so that the bundle of an element that names
 * medicines contains no more about regions.
 */
import type { MedicineFacts, RegionMedicines } from '../types.js';
import type { MedicineNames } from '../words/regions.js';
import type { RegionCode } from './emergency-numbers.js';
import { regionMedicines } from './medicine-facts.js';
import { ownData } from '../own-data.js';

/** The default facts of a region. */
const usual: MedicineFacts = ownData({ naproxenSold: null, codeineSold: null, doses: 'follow-pack' });

/** The medicines of a region with their names; usual facts and names for a region without an entry. */
export function medicinesIn(region: RegionCode, names: MedicineNames): RegionMedicines {
  const facts: MedicineFacts = {
    ...usual,
    ...(regionMedicines as Readonly<Partial<Record<RegionCode, Partial<MedicineFacts>>>>)[region],
  };
  const { another, brands, ...rest } = facts;
  const here = { ...brands, ...names.brands[region] };
  const name = (names.another as Readonly<Partial<Record<RegionCode, string>>>)[region];
  return ownData({
    ...rest,
    ...names.other,
    ...names.byRegion[region],
    ...(Object.keys(here).length > 0 ? { brands: here } : {}),
    ...(another && name ? { another: { ...another, name } } : {}),
  });
}
