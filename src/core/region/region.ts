import type { CommonWords } from '../../content/words/common.js';
import { regions, unknownRegion } from '../../content/region/regions.js';
import type { Region } from '../../content/types.js';

/** Where the visitor is, as far as the page says: whom to call, and what things are called there. */
export interface RegionText {
  readonly region: Region;
  /** The number to call first in an emergency, `null` where the region is not known. */
  readonly emergencyNumber: string | null;
  /** What place-holders in texts stand for. */
  readonly values: Readonly<Record<string, string>>;
}

/** The region of a code in either case, `undefined` for one that is not known. */
export function findRegion(code: string): Region | undefined {
  // UK is common, and not in ISO 3166.
  const upper = code.trim().toUpperCase().replace(/^UK$/, 'GB');
  return regions.find((region) => region.code === upper);
}

/** The codes that are accepted. */
export const regionCodes: readonly string[] = regions.map((region) => region.code);

/** What a place is called and whom to call there. */
export function regionTextOf(region: Region | undefined, words: CommonWords): RegionText {
  const known = region ?? unknownRegion;
  const emergencyNumber = known.emergency[0]?.number ?? null;
  return {
    region: known,
    emergencyNumber,
    values: {
      ...words.vocabulary[known.wording ?? 'GB'],
      emergencyNumber: emergencyNumber ?? words.unknownEmergencyNumber,
      emergencyDepartment: known.emergencyDepartment,
      doctor: known.doctor,
      paracetamol: known.paracetamol ?? 'paracetamol',
      ibuprofen: 'ibuprofen',
      naproxen: 'naproxen',
    },
  };
}
