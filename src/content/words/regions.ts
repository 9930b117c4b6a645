import type { adviceLines } from '../region/advice-numbers.js';
import type { poisonLines } from '../region/poison-numbers.js';
import type { regionMedicines } from '../region/medicine-facts.js';
import type { emergencyNumbers, RegionCode } from '../region/emergency-numbers.js';
import type { LineNames, RegionMedicines } from '../types.js';

/** A line that has a name. */
type NamedLine = LineNames & { readonly name: string };

/** A name for each line. */
type NamesOf<Lines extends readonly unknown[]> = { readonly [Index in keyof Lines]: NamedLine };

/** The names of a region’s services. */
export interface ServiceNames<Emergency extends readonly string[] = readonly string[]> {
  /** The emergency department’s name within a sentence: “A&E”, “the emergency room (ER)”. */
  readonly emergencyDepartment: string;
  /** The first doctor to see, with the article: “a GP”, “a doctor”. */
  readonly doctor: string;
  /** The words about each emergency number, in the order of the numbers. Absent if no number needs any. */
  readonly emergency?: { readonly [Index in keyof Emergency]: LineNames };
}

/** The services of every region. Every element needs them. */
export type RegionNames = {
  readonly [Code in RegionCode]: ServiceNames<(typeof emergencyNumbers)[Code]>;
};

/** The names of the lines for urgent advice: for each region the same number of lines, in the same order. */
export type AdviceLineNames = {
  readonly [Code in keyof typeof adviceLines]: NamesOf<(typeof adviceLines)[Code]>;
};

/** The names of the lines for too much of a medicine. */
export type PoisonLineNames = Readonly<Record<keyof typeof poisonLines, NamedLine>>;

/** The names of a region’s pain relievers, with brands in brackets. */
type Names = Pick<RegionMedicines, 'paracetamol' | 'ibuprofen' | 'naproxen'>;

type Medicines = typeof regionMedicines;

/** The names of the medicines in every region. */
export interface MedicineNames {
  /** Where a region has no name of its own. */
  readonly other: Names;
  readonly byRegion: Readonly<Partial<Record<RegionCode, Partial<Names>>>>;
  /** Another pain reliever that people take there. The guide only warns about it. */
  readonly another: {
    readonly [Code in keyof Medicines as Medicines[Code] extends { another: unknown } ? Code : never]: string;
  };
  /** Brands by the id of a kind of product, where they need words, such as “such as CIP-ZOX”. */
  readonly brands: Readonly<Partial<Record<RegionCode, Readonly<Record<string, string>>>>>;
}
