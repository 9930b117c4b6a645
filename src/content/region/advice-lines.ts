/**
 * Telephone lines for urgent advice by region, best first. Separate from `regions.ts`, so that the bundle of an element
 * with emergency numbers only does not contain them. The numbers come from the clinical reference; each still needs a
 * check by a local person. A line without a number has only a name, which is in `<locale>/regions.ts` as all names are.
 * Lines that only inform, and lines that are too uncertain to show, are in `test/reference/region-details.ts`.
 */
import type { LineNames, LineNumber, PhoneLine } from '../types.js';
import type { AdviceLineNames } from '../words/regions.js';
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

/** The lines for urgent advice in a region, with their names; none if no line is certain. */
export function adviceLinesIn(code: string, names: AdviceLineNames): readonly PhoneLine[] {
  const lines = (adviceLines as Readonly<Record<string, readonly LineNumber[]>>)[code] ?? [];
  const words = (names as Readonly<Record<string, readonly LineNames[]>>)[code];
  return ownData(lines.map((line, index) => ({ ...line, ...words?.[index] })));
}
