/**
 * The emergency numbers of each region. They come from the clinical reference; each still needs a check by a local person.
 * The names of services are words: see `<locale>/regions.ts`.
 */
import { ownData } from '../own-data.js';

/** `ZZ` is an unknown region. It has no number at all, not even one that works in many countries. */
export const emergencyNumbers = ownData({
  US: ['911'],
  GB: ['999', '112'],
  IE: ['112', '999'],
  CA: ['911'],
  AU: ['000', '112'],
  NZ: ['111'],
  IN: ['112', '108'],
  ZA: ['10177', '112'],
  SG: ['995'],
  ES: ['112'],
  MX: ['911'],
  FR: ['15', '112', '114'],
  DE: ['112'],
  AT: ['144', '112'],
  CH: ['144', '112'],
  IT: ['112', '118'],
  PT: ['112'],
  BR: ['192'],
  NL: ['112'],
  SE: ['112'],
  PL: ['112', '999'],
  AE: ['998', '999'],
  EG: ['123'],
  SA: ['997', '911'],
  CN: ['120'],
  JP: ['119'],
  ZZ: [],
});

export type RegionCode = keyof typeof emergencyNumbers;
