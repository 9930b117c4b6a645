import { ownData } from '../../content/own-data.js';
import type { CommonWords } from '../../content/words/common.js';
import { regions, unknownRegion } from '../../content/region/regions.js';
import type { PhoneLine, Region } from '../../content/types.js';
import type { ServiceNames } from '../../content/words/regions.js';

/** A region with its emergency number and its words. */
export interface RegionText {
  readonly region: Region;
  /** The number to call first in an emergency; `null` if the region is unknown. */
  readonly emergencyNumber: string | null;
  /** The other emergency numbers, with their names. */
  readonly otherNumbers: readonly PhoneLine[];
  /** Values for the place-holders in texts. */
  readonly values: Readonly<Record<string, string>>;
}

/** The region with this code, in upper or lower case; `undefined` if the code is unknown. */
export function findRegion(code: string): Region | undefined {
  // `UK` is in common use, though ISO 3166 has `GB`.
  const upper = code.trim().toUpperCase().replace(/^UK$/, 'GB');
  return regions.find((region) => region.code === upper);
}

/** All known codes. */
export const regionCodes: readonly string[] = regions.map((region) => region.code);

/** The emergency number and the place-holder values of a region, or of an unknown region. */
export function regionTextOf(region: Region | undefined, words: CommonWords): RegionText {
  const known = region ?? unknownRegion;
  const { emergencyDepartment, doctor, emergency: names }: ServiceNames = words.regions[known.code];
  const emergencyNumber = known.emergency[0]?.number ?? null;
  return {
    region: known,
    emergencyNumber,
    otherNumbers: known.emergency.map((line, index) => ownData({ ...line, ...names?.[index] })).slice(1),
    values: {
      ...words.vocabulary.other,
      ...words.vocabulary[known.code],
      emergencyNumber: emergencyNumber ?? words.unknownEmergencyNumber,
      emergencyDepartment,
      doctor,
    },
  };
}
