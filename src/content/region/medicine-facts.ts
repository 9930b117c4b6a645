/**
 * What the guide may state about common pain relievers in each region. It states how naproxen is sold where the clinical
 * reference is sure or fairly sure, and how codeine is sold where the law or the regulator was seen (the US: general
 * knowledge). The names of medicines are words: see `<locale>/regions.ts`. Details that no text shows are in
 * `test/reference/region-details.ts` and in comments here.
 */
import type { MedicineFacts } from '../types.js';
import type { RegionCode } from './emergency-numbers.js';
import { ownData } from '../own-data.js';

export const regionMedicines = ownData({
  US: {
    naproxenSold: 'shop',
    codeineSold: 'prescription',
    doses: 'label',
  },
  GB: {
    naproxenSold: 'period-pain',
    codeineSold: 'pharmacy',
    brands: { 'ibuprofen-codeine': 'Nurofen Plus' },
    doses: 'label',
  },
  IE: { naproxenSold: 'prescription', codeineSold: 'pharmacy', brands: { 'ibuprofen-codeine': 'Nurofen Plus' } },
  CA: {
    naproxenSold: 'shop',
    codeineSold: 'part',
    brands: { 'muscle-relaxant': 'Robaxacet, Robax Platinum' },
  },
  AU: {
    naproxenSold: 'pharmacy',
    codeineSold: 'prescription',
    brands: { 'muscle-relaxant': 'Norgesic' },
  },
  NZ: { naproxenSold: 'pharmacy', codeineSold: 'prescription' },
  IN: {
    naproxenSold: 'prescription',
    brands: { 'muscle-relaxant': 'CIP-ZOX' },
  },
  ZA: {
    codeineSold: 'pharmacy',
    brands: { 'ibuprofen-codeine': 'Nurofen Plus' },
  },
  ES: {
    naproxenSold: 'prescription',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  MX: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'without-prescription' },
  },
  FR: {
    // Sold from behind the pharmacy counter since 2020.
    naproxenSold: 'pharmacy',
    codeineSold: 'prescription',
  },
  DE: {
    // Sold without a prescription up to 400 mg, in Spain too.
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  AT: {
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  CH: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  IT: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  PT: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  BR: {
    another: {
      kind: 'metamizole',
      sold: 'without-prescription',
    },
    brands: { 'muscle-relaxant': 'Dorflex, Torsilax' },
  },
  NL: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'prescription' },
  },
  SE: { naproxenSold: 'pharmacy' },
  PL: {
    naproxenSold: 'pharmacy',
    another: { kind: 'metamizole', sold: 'without-prescription' },
  },
  // Packs of paracetamol state a lower maximum than in the US or UK: never show US or UK doses here.
  CN: { doses: 'follow-pack' },
  // Packs state lower doses than in the US or UK: never show US or UK doses here.
  JP: {
    naproxenSold: 'prescription',
    another: { kind: 'nsaid', sold: 'without-prescription' },
  },
} satisfies Readonly<Partial<Record<RegionCode, Partial<MedicineFacts>>>>);
