/**
 * Telephone lines for urgent advice by region, best first. Separate from `regions.ts`, so that the bundle of an element
 * with emergency numbers only does not contain them.
 */
import type { LineNames, LineNumber, PhoneLine } from '../types.js';
import type { AdviceLineNames } from '../words/regions.js';
import { ownData } from '../own-data.js';
import { adviceLines } from './advice-numbers.js';

/** The lines for urgent advice in a region, with their names; none if no line is certain. */
export function adviceLinesIn(code: string, names: AdviceLineNames): readonly PhoneLine[] {
  const lines = (adviceLines as Readonly<Record<string, readonly LineNumber[]>>)[code] ?? [];
  const words = (names as Readonly<Record<string, readonly LineNames[]>>)[code];
  return ownData(lines.map((line, index) => ({ ...line, ...words?.[index] })));
}
