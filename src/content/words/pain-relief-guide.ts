import type {
  combinations,
  Ingredient,
  labels,
  nsaidAskFirst,
  nsaidNever,
  paracetamolAskFirst,
  ProductId,
} from '../advice/medicines.js';
import type { RegionMedicines } from '../types.js';
import type { OverdoseWords } from './overdose.js';
import type { MedicineNames } from './regions.js';

/** A text that differs by region, because labels or units differ. */
export type ByRegion = string | (Readonly<Partial<Record<'US' | 'GB', string>>> & { readonly other: string });

export interface PainReliefWords {
  readonly getHelpForOverdose: OverdoseWords;
  readonly names: MedicineNames;
  readonly heading: string;
  /** Who the guide is for, and what it does not do. */
  readonly scope: readonly string[];
  /** The card about too much of a medicine: its heading, and what to do. */
  readonly tooMuch: string;
  readonly tooMuchText: string;
  /** Title of the disclosure about when to stop. */
  readonly stopFold: string;
  /** When to stop a medicine like ibuprofen: first what is an emergency, then what needs help soon. */
  readonly stopNowTitle: string;
  readonly stopNow: readonly string[];
  readonly stopTitle: string;
  readonly stop: readonly string[];
  readonly evidenceTitle: string;
  readonly evidence: readonly string[];
  readonly mayTitle: string;
  readonly neverTitle: string;
  readonly never: Readonly<Record<keyof typeof nsaidNever, string>>;
  /** Above the line about other products with paracetamol. */
  readonly neverParacetamolTitle: string;
  /** Titles of disclosures; they name the reasons that most people have. */
  readonly nsaidTitle: string;
  readonly nsaid: Readonly<Record<keyof typeof nsaidAskFirst, string>>;
  readonly paracetamolTitle: string;
  readonly paracetamol: Readonly<Record<keyof typeof paracetamolAskFirst, ByRegion>>;
  readonly anyTitle: string;
  readonly combineTitle: string;
  readonly combine: Readonly<Record<keyof typeof combinations, string>>;
  /** Title of the disclosure with the products. */
  readonly productsTitle: string;
  readonly productsLegend: string;
  readonly products: Readonly<Record<ProductId, string>>;
  /** What a product can contain, as part of a sentence. */
  readonly drugs: Readonly<Record<Ingredient, string>>;
  readonly canHold: string;
  /** What must not be taken with it, as part of a sentence. */
  readonly notWith: Readonly<Record<Ingredient, string>>;
  /** The warning about one ticked product, and the warning that two ticked products may contain the same. */
  readonly found: string;
  readonly clash: string;
  readonly productsLimit: string;
  readonly sold: Readonly<Record<NonNullable<RegionMedicines['naproxenSold']> | 'unknown', string>>;
  /** States the label that the directions come from. */
  readonly labelTitle: Readonly<Record<keyof typeof labels, string>>;
  /** Separates thousands in the values of a label. Empty where a comma or a full stop could be read as a decimal sign. */
  readonly thousands: string;
  /** The units of these values, as the language writes them. */
  readonly units: Readonly<Record<'mg' | 'g', string>>;
  /** The text of a label: the directions, then the daily maximum, then when to ask. */
  readonly labels: {
    readonly [Code in keyof typeof labels]: Readonly<Record<keyof (typeof labels)[Code], readonly string[]>>;
  };
  readonly copyOfLabel: string;
  readonly followPack: string;
  readonly asPrescribed: string;
  readonly liver: string;
  readonly howTitle: string;
  readonly useTitle: string;
  readonly use: readonly string[];
  /** Muscle relaxants, codeine, and sleepiness. */
  readonly strongTitle: string;
  readonly strong: readonly string[];
  readonly codeineSold: Readonly<Record<NonNullable<RegionMedicines['codeineSold']> | 'unknown', string>>;
  /** Another pain reliever that is common in the region: how it is sold, and cautions. */
  readonly anotherSold: Readonly<Record<NonNullable<RegionMedicines['another']>['sold'], string>>;
  readonly another: Readonly<Record<NonNullable<RegionMedicines['another']>['kind'], readonly string[]>>;
  readonly gelTitle: string;
  readonly gelLabel: ByRegion;
  /** Shown in regions where gels are sold for back pain. */
  readonly gelSold: string;
  readonly gel: string;
}
