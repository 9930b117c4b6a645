/**
 * The numbers of telephone lines for urgent advice by region, best first. They come from the clinical reference; each still
 * needs a check by a local person. A line without a number has only a name, which is in `<locale>/regions.ts` as all names
 * are. Lines that only inform, and lines that are too uncertain to show, are in `test/reference/region-details.ts`.
 */
import { ownData } from '../own-data.js';

export const adviceLines = ownData({
  // There is no national nurse line.
  US: [{}],
  // Northern Ireland has no 111.
  GB: [{ number: '111' }, {}],
  IE: [{}],
  CA: [{ number: '811' }],
  // It replaced healthdirect, and NURSE-ON-CALL in Victoria, on 1 January 2026.
  AU: [{ number: '1800 633 422' }],
  NZ: [{ number: '0800 611 116' }],
  // There is no single national nurse line; private ambulance firms also have their own numbers.
  ZA: [{}],
  ES: [{ number: '061' }],
  // Mexico: no national nurse line is confirmed.
  FR: [{ number: '116117' }],
  DE: [{ number: '116117' }],
  AT: [{ number: '1450' }],
  // There is no national line.
  CH: [{}],
  IT: [{ number: '116117' }],
  PT: [{ number: '808 24 24 24' }],
  NL: [{}],
  SE: [{ number: '1177' }],
  PL: [{}],
  SA: [{ number: '937' }],
  JP: [{ number: '#7119' }],
});
