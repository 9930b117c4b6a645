/**
 * Pain relievers that are sold without a prescription: the values on their labels, who must not take them, who must ask
 * first, what not to combine, and the sources of each. The words are in `<locale>/pain-relief-guide.ts`. The numbers
 * come from the clinical reference; a test compares them. Two facts are omitted, because the reference names no source
 * for them: the shorter gaps on British packs of ibuprofen, and the days after which British packs of paracetamol say
 * to ask.
 */
import {
  apapEsDir,
  auCodeine,
  auNorgesic,
  bootsNaproxen,
  brMixes,
  caCodeine,
  caRobax,
  cashin2021,
  cochraneNsaid,
  cochraneNsaidSciatica,
  dmDiclofenacGel,
  dmIbuprofen,
  dmNaproxen,
  emaMetamizole,
  emcKetoprofenGel,
  fdaApapLiver,
  fdaNsaid20w,
  frCodeine,
  hseCodeine,
  inCipZox,
  mhraCodeine,
  mhraKetoprofen,
  naproxenDir,
  nhs111wParacetamol,
  nhsIbuprofen,
  nhsIbuprofenHow,
  nhsParacetamol,
  niceNg59Drugs,
  nzCodeine,
  ofdaIbuprofenDir,
  opal2023,
  otcGeneral,
  pace2014,
  psiCodeine,
  regGeneral,
  ukDiclofenacGel,
  ukIbuprofenLeaflet,
  zaCodeine,
} from '../sources/index.js';
import type { MedicineLabel, RegionMedicines, Source } from '../types.js';
import { ownData } from '../own-data.js';

/** The medicines, in the order in which they are shown. */
export const medicineIds = ['ibuprofen', 'naproxen', 'paracetamol'] as const;
export type MedicineId = (typeof medicineIds)[number];

/** What a product can contain: `nsaid` is ibuprofen, naproxen, or a medicine like them. */
export type Ingredient = 'paracetamol' | 'nsaid' | 'both';

/** The labels for adults, in the only regions whose directions may be shown. */
export const labels = ownData({
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
        days: 10,
      },
      check: 'copy',
      sources: [nhsIbuprofenHow, nhsIbuprofen],
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
} as const satisfies Readonly<Record<'US' | 'GB', Partial<Readonly<Record<MedicineId, MedicineLabel>>>>>);

/** The limits under which British pharmacies may sell naproxen: for period pain only, not for back pain. */
export const periodPain = ownData({
  values: { strength: '250 mg', from: 15, to: 50 },
  sources: [bootsNaproxen],
} as const);

/** The days after which to ask a pharmacist: a rule of this project, sooner than the labels say. */
export const pharmacistAfterDays = 3;

const nsaidLabels = [dmIbuprofen, dmNaproxen];
const allNsaid = [...nsaidLabels, nhsIbuprofen];
const paracetamolPages = [nhsParacetamol, nhs111wParacetamol];

type Rests = Readonly<Record<string, readonly Source[]>>;

/** Who must not take ibuprofen or naproxen, by the stricter of US and British packs. */
export const nsaidNever = ownData({
  allergy: nsaidLabels,
  ulcer: [ukIbuprofenLeaflet, nhsIbuprofen],
  failure: [ukIbuprofenLeaflet, nhsIbuprofen],
  bleeding: [ukIbuprofenLeaflet, nhsIbuprofen],
  'heart-surgery': nsaidLabels,
  pregnant: [nhsIbuprofen, fdaNsaid20w],
} as const satisfies Rests);

/** Who must ask before taking ibuprofen or naproxen. */
export const nsaidAskFirst = ownData({
  age: allNsaid,
  ulcer: allNsaid,
  heart: allNsaid,
  'kidney-liver': allNsaid,
  asthma: allNsaid,
  bowel: [nhsIbuprofen],
  'blood-thinners': [...allNsaid, otcGeneral],
  mood: [otcGeneral],
  'blood-pressure': [...nsaidLabels, otcGeneral],
  'other-drugs': [otcGeneral],
  alcohol: nsaidLabels,
  chickenpox: [nhsIbuprofen],
  dehydrated: [otcGeneral],
} as const satisfies Rests);

/** Who must ask before taking paracetamol. */
export const paracetamolAskFirst = ownData({
  'kidney-liver': paracetamolPages,
  weight: [...paracetamolPages, otcGeneral],
  alcohol: [...paracetamolPages, fdaApapLiver],
  warfarin: paracetamolPages,
  'epilepsy-tb': paracetamolPages,
  'same-drug': [...paracetamolPages, fdaApapLiver],
} as const satisfies Rests);

/** Medicines that must not be taken together. */
export const combinations = ownData({
  'same-drug': [nhsParacetamol, fdaApapLiver, dmIbuprofen],
  nsaids: nsaidLabels,
} as const satisfies Rests);

/**
 * Common kinds of product, with the ingredients that each can contain. Brands by region are in `medicine-facts.ts`.
 */
export const products = ownData({
  'cold-flu': 'both',
  'night-time': 'both',
  'muscle-relaxant': 'both',
  combination: 'paracetamol',
  'ibuprofen-paracetamol': 'both',
  'ibuprofen-codeine': 'nsaid',
  aspirin: 'nsaid',
  prescribed: 'nsaid',
  gel: 'nsaid',
} as const satisfies Readonly<Record<string, Ingredient>>);
export type ProductId = keyof typeof products;

/** Regions (the UK, the EU and Australia) where gels with ibuprofen or diclofenac are sold for muscle and back pain. */
export const gelRegions: readonly string[] = 'GB IE AU ES FR DE AT IT PT NL SE PL'.split(' ');

/** The sources on other pain relievers that are common in some regions. */
export const anotherSources: Readonly<Record<NonNullable<RegionMedicines['another']>['kind'], readonly Source[]>> =
  ownData({
    metamizole: [emaMetamizole],
    nsaid: [regGeneral],
  });

/** The sources on one region: how codeine is sold there, and brands of combined products. */
export const regionSources: Readonly<Record<string, readonly Source[]>> = ownData({
  IE: [psiCodeine],
  CA: [caCodeine, caRobax],
  AU: [auCodeine, auNorgesic],
  NZ: [nzCodeine],
  IN: [inCipZox],
  ZA: [zaCodeine],
  FR: [frCodeine],
  BR: [brMixes],
});

/** The sources of the rest of the text. */
export const guideSources = {
  evidence: [cochraneNsaid, cochraneNsaidSciatica, pace2014, niceNg59Drugs],
  strong: [cashin2021, opal2023, mhraCodeine, hseCodeine],
  tooMuch: [fdaApapLiver, nhsParacetamol],
  stop: [dmIbuprofen, nhsIbuprofen],
  pharmacist: [niceNg59Drugs],
  food: [...nsaidLabels, nhsIbuprofen],
  names: [regGeneral],
  gelUS: [dmDiclofenacGel],
  gel: [mhraKetoprofen, emcKetoprofenGel, ukDiclofenacGel, nhsIbuprofen, otcGeneral],
} as const satisfies Rests;
