/**
 * Pain relievers sold without a prescription: what the packs' labels say, who must not take them, who asks first, what they
 * are not combined with, and what each of it rests on. The words are in `<locale>/pain-relief-guide.ts`. Numbers are those
 * of the clinical reference, a test holds the two against each other. Left out, since the reference does not say where it
 * saw it: that British packs of ibuprofen allow shorter gaps, and after how many days British packs say to ask.
 */
import {
  apapEsDir,
  bootsNaproxen,
  cochraneNsaid,
  dmDiclofenacGel,
  dmIbuprofen,
  dmNaproxen,
  fdaApapLiver,
  fdaNsaid20w,
  naproxenDir,
  nhs111wParacetamol,
  nhsIbuprofen,
  nhsParacetamol,
  niceNg59Drugs,
  ofdaIbuprofenDir,
  otcGeneral,
  pace2014,
  regGeneral,
} from '../sources/index.js';
import type { MedicineLabel, Source } from '../types.js';

/** In the order in which they are shown. */
export const medicineIds = ['ibuprofen', 'naproxen', 'paracetamol'] as const;
export type MedicineId = (typeof medicineIds)[number];

/** What a product can hold: `nsaid` is ibuprofen, naproxen, or a medicine like them. */
export type Ingredient = 'paracetamol' | 'nsaid' | 'both';

/** What labels for adults say, in the only regions where directions may be shown. */
export const labels = {
  US: {
    ibuprofen: {
      values: {
        strength: '200 mg',
        tablets: 1,
        upTo: 2,
        hours: 4,
        toHours: 6,
        most: 6,
        amount: '1,200 mg',
        days: 10,
      },
      check: 'copy',
      sources: [ofdaIbuprofenDir, dmIbuprofen],
    },
    naproxen: {
      values: {
        strength: '220 mg',
        tablets: 1,
        upTo: 2,
        hours: 8,
        toHours: 12,
        most: 3,
        amount: '660 mg',
        days: 10,
      },
      check: 'copy',
      sources: [naproxenDir, dmNaproxen],
    },
    paracetamol: {
      values: {
        strength: '500 mg',
        tablets: 2,
        hours: 6,
        toHours: 8,
        most: 6,
        amount: '3,000 mg',
        days: 10,
      },
      check: 'copy',
      sources: [apapEsDir, fdaApapLiver],
    },
  },
  GB: {
    ibuprofen: {
      values: {
        strength: '200 mg',
        tablets: 1,
        upTo: 2,
        times: 3,
        hours: 6,
        most: 6,
        amount: '1,200 mg',
      },
      check: 'copy',
      sources: [nhsIbuprofen],
    },
    paracetamol: {
      values: {
        strength: '500 mg',
        tablets: 1,
        upTo: 2,
        times: 4,
        hours: 4,
        most: 8,
        amount: '4 g',
      },
      check: 'seen',
      sources: [nhsParacetamol, nhs111wParacetamol],
    },
  },
} as const satisfies Readonly<Record<'US' | 'GB', Partial<Readonly<Record<MedicineId, MedicineLabel>>>>>;

/** What British pharmacies may sell naproxen for: not a bad back. */
export const periodPain = {
  values: { strength: '250 mg', from: 15, to: 50 },
  sources: [bootsNaproxen],
} as const;

/** After this many days a pharmacist is asked: a rule of this project, sooner than the labels say. */
export const pharmacistAfterDays = 3;

const nsaidLabels = [dmIbuprofen, dmNaproxen];
const allNsaid = [...nsaidLabels, nhsIbuprofen];
const paracetamolPages = [nhsParacetamol, nhs111wParacetamol];

type Rests = Readonly<Record<string, readonly Source[]>>;

/** Who must not take ibuprofen or naproxen. */
export const nsaidNever = {
  allergy: nsaidLabels,
  'heart-surgery': nsaidLabels,
  pregnant: [nhsIbuprofen, fdaNsaid20w],
} as const satisfies Rests;

/** Who asks before taking ibuprofen or naproxen. */
export const nsaidAskFirst = {
  age: allNsaid,
  ulcer: allNsaid,
  heart: allNsaid,
  'kidney-liver': allNsaid,
  asthma: allNsaid,
  bowel: [nhsIbuprofen],
  'blood-thinners': [...allNsaid, otcGeneral],
  'blood-pressure': [...nsaidLabels, otcGeneral],
  'other-drugs': [otcGeneral],
  alcohol: nsaidLabels,
  chickenpox: [nhsIbuprofen],
  dehydrated: [otcGeneral],
} as const satisfies Rests;

/** Who asks before taking paracetamol. */
export const paracetamolAskFirst = {
  'kidney-liver': paracetamolPages,
  weight: paracetamolPages,
  alcohol: [...paracetamolPages, fdaApapLiver],
  warfarin: paracetamolPages,
  'epilepsy-tb': paracetamolPages,
  'same-drug': [...paracetamolPages, fdaApapLiver],
} as const satisfies Rests;

/** What must not be taken together. */
export const combinations = {
  'same-drug': [nhsParacetamol, fdaApapLiver, dmIbuprofen],
  nsaids: nsaidLabels,
} as const satisfies Rests;

/** Common kinds of product that can hold the same ingredient, with what each can hold. */
export const products = {
  'cold-flu': 'both',
  'night-time': 'both',
  combination: 'paracetamol',
  'ibuprofen-paracetamol': 'both',
  aspirin: 'nsaid',
  prescribed: 'nsaid',
} as const satisfies Readonly<Record<string, Ingredient>>;
export type ProductId = keyof typeof products;

/** Regions (the UK, the EU and Australia) where gels with ibuprofen or diclofenac are sold for muscle and back pain. */
export const gelRegions: readonly string[] = 'GB IE AU ES FR DE AT IT PT NL SE PL'.split(' ');

/** What the rest of the text rests on. */
export const guideSources = {
  evidence: [cochraneNsaid, pace2014, niceNg59Drugs],
  tooMuch: [fdaApapLiver],
  stop: [dmIbuprofen],
  pharmacist: [niceNg59Drugs],
  food: nsaidLabels,
  names: [regGeneral],
  gelUS: [dmDiclofenacGel],
  gel: [otcGeneral],
} as const satisfies Rests;
