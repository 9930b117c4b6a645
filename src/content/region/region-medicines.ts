/**
 * What common pain relievers are called in each region and what may be said of them there: a table of its own, so that an
 * element that names medicines carries no more of a region. How naproxen is sold is said where the reference is sure, or
 * fairly sure, of it. Details that no text shows are in `test/reference/region-details.ts` and in comments here.
 */
import type { RegionMedicines } from '../types.js';

/** Where nothing else is said. */
const usual: RegionMedicines = {
  paracetamol: 'paracetamol',
  ibuprofen: 'ibuprofen',
  naproxen: 'naproxen',
  naproxenSold: null,
  doses: 'follow-pack',
};

const table: Readonly<Record<string, Partial<RegionMedicines>>> = {
  US: {
    paracetamol: 'acetaminophen (Tylenol)',
    ibuprofen: 'ibuprofen (Advil, Motrin)',
    naproxen: 'naproxen sodium (Aleve)',
    naproxenSold: 'shop',
    doses: 'label',
  },
  GB: { ibuprofen: 'ibuprofen (Nurofen)', naproxenSold: 'period-pain', doses: 'label' },
  IE: { naproxenSold: 'prescription' },
  CA: {
    paracetamol: 'acetaminophen (Tylenol)',
    ibuprofen: 'ibuprofen (Advil)',
    naproxen: 'naproxen sodium (Aleve)',
    naproxenSold: 'shop',
  },
  AU: {
    paracetamol: 'paracetamol (Panadol)',
    ibuprofen: 'ibuprofen (Nurofen)',
    naproxen: 'naproxen sodium',
    naproxenSold: 'pharmacy',
  },
  NZ: { naproxenSold: 'pharmacy' },
  IN: { paracetamol: 'paracetamol (Crocin, Dolo)', ibuprofen: 'ibuprofen (Brufen)', naproxenSold: 'prescription' },
  ZA: { paracetamol: 'paracetamol (Panado)' },
  SG: { paracetamol: 'paracetamol (Panadol)' },
  ES: { ibuprofen: 'ibuprofeno', naproxen: 'naproxeno', naproxenSold: 'prescription' },
  MX: {
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    naproxenSold: 'pharmacy',
    alsoSold: 'metamizole (metamizol, dipirona)',
  },
  FR: {
    paracetamol: 'paracétamol (Doliprane)',
    // Kept behind the pharmacy counter since 2020.
    ibuprofen: 'ibuprofène (Nurofen)',
    naproxen: 'naproxène',
    naproxenSold: 'pharmacy',
  },
  DE: {
    paracetamol: 'Paracetamol',
    // Up to 400 mg is sold without a prescription, in Spain also 400 mg.
    ibuprofen: 'Ibuprofen',
    naproxen: 'Naproxen',
    naproxenSold: 'pharmacy',
  },
  AT: { paracetamol: 'Paracetamol (Mexalen)', ibuprofen: 'Ibuprofen', naproxen: 'Naproxen' },
  CH: {
    paracetamol: 'Paracetamol (Dafalgan)',
    ibuprofen: 'Ibuprofen',
    naproxen: 'Naproxen',
    naproxenSold: 'pharmacy',
  },
  IT: {
    paracetamol: 'paracetamolo (Tachipirina)',
    ibuprofen: 'ibuprofene (Moment)',
    naproxen: 'naprossene sodico',
    naproxenSold: 'pharmacy',
  },
  PT: {
    paracetamol: 'paracetamol (Ben-u-ron)',
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    naproxenSold: 'pharmacy',
  },
  BR: {
    paracetamol: 'paracetamol (Tylenol)',
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    alsoSold: 'metamizole (dipirona)',
  },
  NL: { naproxenSold: 'pharmacy' },
  SE: { paracetamol: 'paracetamol (Alvedon)', ibuprofen: 'ibuprofen (Ipren)', naproxenSold: 'pharmacy' },
  PL: {
    paracetamol: 'paracetamol (Apap)',
    ibuprofen: 'ibuprofen (Ibuprom)',
    naproxen: 'naproksen',
    naproxenSold: 'pharmacy',
    alsoSold: 'metamizole',
  },
  AE: { paracetamol: 'paracetamol (Panadol)' },
  EG: { paracetamol: 'paracetamol (Panadol)', ibuprofen: 'ibuprofen (Brufen)' },
  SA: { paracetamol: 'paracetamol (Panadol, Fevadol)' },
  // The most that a pack allows of paracetamol is less than in the US or UK: never show their doses here.
  CN: { paracetamol: 'paracetamol (duì yǐ xiān ān jī fēn)', ibuprofen: 'ibuprofen (bù luò fēn)' },
  // Doses on packs are lower than in the US or UK: never show theirs here.
  JP: { paracetamol: 'acetaminophen (asetoaminofen)', naproxenSold: 'prescription', alsoSold: 'loxoprofen' },
  ZZ: { paracetamol: 'paracetamol (acetaminophen)' },
};

/** What is known of the medicines in a region; only usual names where nothing is. */
export function medicinesIn(code: string): RegionMedicines {
  return { ...usual, ...table[code] };
}
