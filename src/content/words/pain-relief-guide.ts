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

/** A text that is another one where the label or the way of counting is. */
export type ByRegion = string | (Readonly<Partial<Record<'US' | 'GB', string>>> & { readonly other: string });

export interface PainReliefWords {
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  /** For whom this is and what it does not do. */
  readonly scope: readonly string[];
  /** The card about too much of a medicine: its heading, and what to do. */
  readonly tooMuch: string;
  readonly tooMuchText: string;
  /** When to stop one like ibuprofen: what is an emergency, and what needs help soon. */
  readonly stopNowTitle: string;
  readonly stopNow: readonly string[];
  readonly stopTitle: string;
  readonly stop: readonly string[];
  readonly evidenceTitle: string;
  readonly evidence: readonly string[];
  readonly neverTitle: string;
  readonly never: Readonly<Record<keyof typeof nsaidNever, string>>;
  readonly nsaidTitle: string;
  readonly nsaid: Readonly<Record<keyof typeof nsaidAskFirst, string>>;
  readonly paracetamolTitle: string;
  readonly paracetamol: Readonly<Record<keyof typeof paracetamolAskFirst, ByRegion>>;
  readonly anyTitle: string;
  readonly combineTitle: string;
  readonly combine: Readonly<Record<keyof typeof combinations, string>>;
  readonly productsAbout: string;
  readonly productsLegend: string;
  readonly products: Readonly<Record<ProductId, string>>;
  /** What a product can hold, in the middle of a sentence. */
  readonly drugs: Readonly<Record<Ingredient, string>>;
  readonly canHold: string;
  /** What is then not taken with it. */
  readonly notWith: Readonly<Record<Ingredient, string>>;
  /** Said of a product that is ticked, and where two that are ticked can hold the same. */
  readonly found: string;
  readonly clash: string;
  readonly productsLimit: string;
  readonly sold: Readonly<Record<NonNullable<RegionMedicines['naproxenSold']> | 'unknown', string>>;
  /** Whose directions they are. */
  readonly labelTitle: Readonly<Record<keyof typeof labels, string>>;
  /** What a label says: the directions, then the most in a day, then when to ask. */
  readonly labels: {
    readonly [Code in keyof typeof labels]: Readonly<Record<keyof (typeof labels)[Code], readonly string[]>>;
  };
  readonly copyOfLabel: string;
  readonly followPack: string;
  readonly asPrescribed: string;
  readonly liver: string;
  readonly use: readonly string[];
  /** Muscle relaxants, codeine and what makes people sleepy. */
  readonly strongTitle: string;
  readonly strong: readonly string[];
  readonly codeineSold: Readonly<Record<NonNullable<RegionMedicines['codeineSold']> | 'unknown', string>>;
  /** Another pain reliever of the region: how it is sold, and what to know of it. */
  readonly anotherSold: Readonly<Record<NonNullable<RegionMedicines['another']>['sold'], string>>;
  readonly another: Readonly<Record<NonNullable<RegionMedicines['another']>['kind'], readonly string[]>>;
  readonly gelTitle: string;
  readonly gelLabel: ByRegion;
  /** Said where gels are sold for a sore back. */
  readonly gelSold: string;
  readonly gel: string;
}
