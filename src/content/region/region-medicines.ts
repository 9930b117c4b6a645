/**
 * The names of common pain relievers in each region, and what the guide may state about them there. Separate from
 * `regions.ts`, so that the bundle of an element that names medicines contains no more about regions. It states how
 * naproxen is sold where the clinical reference is sure or fairly sure, and how codeine is sold where the law or the
 * regulator was seen (the US: general knowledge). Details that no text shows are in `test/reference/region-details.ts`
 * and in comments here.
 */
import type { RegionMedicines } from '../types.js';
import { ownData } from '../own-data.js';

/** The default values of a region. */
const usual: RegionMedicines = ownData({
  paracetamol: 'paracetamol',
  ibuprofen: 'ibuprofen',
  naproxen: 'naproxen',
  naproxenSold: null,
  codeineSold: null,
  doses: 'follow-pack',
});

const table: Readonly<Record<string, Partial<RegionMedicines>>> = ownData({
  US: {
    paracetamol: 'acetaminophen (Tylenol)',
    ibuprofen: 'ibuprofen (Advil, Motrin)',
    naproxen: 'naproxen sodium (Aleve)',
    naproxenSold: 'shop',
    codeineSold: 'prescription',
    doses: 'label',
  },
  GB: {
    ibuprofen: 'ibuprofen (Nurofen)',
    naproxenSold: 'period-pain',
    codeineSold: 'pharmacy',
    brands: { 'ibuprofen-codeine': 'Nurofen Plus' },
    doses: 'label',
  },
  IE: { naproxenSold: 'prescription', codeineSold: 'pharmacy', brands: { 'ibuprofen-codeine': 'Nurofen Plus' } },
  CA: {
    paracetamol: 'acetaminophen (Tylenol)',
    ibuprofen: 'ibuprofen (Advil)',
    naproxen: 'naproxen sodium (Aleve)',
    naproxenSold: 'shop',
    codeineSold: 'part',
    brands: { 'muscle-relaxant': 'Robaxacet, Robax Platinum' },
  },
  AU: {
    paracetamol: 'paracetamol (Panadol)',
    ibuprofen: 'ibuprofen (Nurofen)',
    naproxen: 'naproxen sodium',
    naproxenSold: 'pharmacy',
    codeineSold: 'prescription',
    brands: { 'muscle-relaxant': 'Norgesic' },
  },
  NZ: { naproxenSold: 'pharmacy', codeineSold: 'prescription' },
  IN: {
    paracetamol: 'paracetamol (Crocin, Dolo)',
    ibuprofen: 'ibuprofen (Brufen)',
    naproxenSold: 'prescription',
    brands: { 'muscle-relaxant': 'such as CIP-ZOX' },
  },
  ZA: {
    paracetamol: 'paracetamol (Panado)',
    codeineSold: 'pharmacy',
    brands: { 'ibuprofen-codeine': 'Nurofen Plus' },
  },
  SG: { paracetamol: 'paracetamol (Panadol)' },
  ES: {
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    naproxenSold: 'prescription',
    another: { name: 'metamizole (metamizol, Nolotil)', kind: 'metamizole', sold: 'prescription' },
  },
  MX: {
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (metamizol, dipirona)', kind: 'metamizole', sold: 'without-prescription' },
  },
  FR: {
    paracetamol: 'paracétamol (Doliprane)',
    // Sold from behind the pharmacy counter since 2020.
    ibuprofen: 'ibuprofène (Nurofen)',
    naproxen: 'naproxène',
    naproxenSold: 'pharmacy',
    codeineSold: 'prescription',
  },
  DE: {
    paracetamol: 'Paracetamol',
    // Sold without a prescription up to 400 mg, in Spain too.
    ibuprofen: 'Ibuprofen',
    naproxen: 'Naproxen',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (Metamizol, Novalgin)', kind: 'metamizole', sold: 'prescription' },
  },
  AT: {
    paracetamol: 'Paracetamol (Mexalen)',
    ibuprofen: 'Ibuprofen',
    naproxen: 'Naproxen',
    another: { name: 'metamizole (Metamizol, Novalgin)', kind: 'metamizole', sold: 'prescription' },
  },
  CH: {
    paracetamol: 'Paracetamol (Dafalgan)',
    ibuprofen: 'Ibuprofen',
    naproxen: 'Naproxen',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (Metamizol, Novalgin)', kind: 'metamizole', sold: 'prescription' },
  },
  IT: {
    paracetamol: 'paracetamolo (Tachipirina)',
    ibuprofen: 'ibuprofene (Moment)',
    naproxen: 'naprossene sodico',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (metamizolo, Novalgina)', kind: 'metamizole', sold: 'prescription' },
  },
  PT: {
    paracetamol: 'paracetamol (Ben-u-ron)',
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (metamizol, Nolotil)', kind: 'metamizole', sold: 'prescription' },
  },
  BR: {
    paracetamol: 'paracetamol (Tylenol)',
    ibuprofen: 'ibuprofeno',
    naproxen: 'naproxeno',
    another: {
      name: 'metamizole (dipirona, also in Dorflex)',
      kind: 'metamizole',
      sold: 'without-prescription',
    },
    brands: { 'muscle-relaxant': 'Dorflex, Torsilax' },
  },
  NL: {
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (metamizol)', kind: 'metamizole', sold: 'prescription' },
  },
  SE: { paracetamol: 'paracetamol (Alvedon)', ibuprofen: 'ibuprofen (Ipren)', naproxenSold: 'pharmacy' },
  PL: {
    paracetamol: 'paracetamol (Apap)',
    ibuprofen: 'ibuprofen (Ibuprom)',
    naproxen: 'naproksen',
    naproxenSold: 'pharmacy',
    another: { name: 'metamizole (metamizol)', kind: 'metamizole', sold: 'without-prescription' },
  },
  AE: { paracetamol: 'paracetamol (Panadol)' },
  EG: { paracetamol: 'paracetamol (Panadol, باراسيتامول)', ibuprofen: 'ibuprofen (Brufen, ايبوبروفين)' },
  SA: { paracetamol: 'paracetamol (Panadol, Fevadol)' },
  // Packs of paracetamol state a lower maximum than in the US or UK: never show US or UK doses here.
  CN: { paracetamol: 'paracetamol (对乙酰氨基酚)', ibuprofen: 'ibuprofen (布洛芬)', naproxen: 'naproxen (萘普生)' },
  // Packs state lower doses than in the US or UK: never show US or UK doses here.
  JP: {
    paracetamol: 'acetaminophen (アセトアミノフェン)',
    ibuprofen: 'ibuprofen (イブプロフェン)',
    naproxen: 'naproxen (ナプロキセン)',
    naproxenSold: 'prescription',
    another: { name: 'loxoprofen (ロキソプロフェン)', kind: 'nsaid', sold: 'without-prescription' },
  },
  ZZ: { paracetamol: 'paracetamol (acetaminophen)' },
});

/** The medicines of a region; usual names for a region without an entry. */
export function medicinesIn(code: string): RegionMedicines {
  return ownData({ ...usual, ...table[code] });
}
