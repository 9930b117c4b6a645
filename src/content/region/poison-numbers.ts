/**
 * The numbers of telephone lines for too much of a medicine, in regions where the public may call one and its number was
 * seen in a source. The sources are in `test/reference/region-details.ts`, the names in `<locale>/regions.ts`. Brazil’s
 * 0800 722 6001 is omitted, because calls from some areas failed in 2025.
 */
import { ownData } from '../own-data.js';

export const poisonLines = ownData({
  US: '1-800-222-1222',
  // The NHS page on paracetamol tells people who took more than the daily maximum to call 111.
  GB: '111',
  IE: '01 809 2166',
  CA: '1-844-764-7669',
  AU: '13 11 26',
  NZ: '0800 764 766',
  ZA: '0861 555 777',
  ES: '91 562 04 20',
  AT: '01 406 43 43',
  CH: '145',
  PT: '800 250 250',
  SE: '010-456 67 00',
});
