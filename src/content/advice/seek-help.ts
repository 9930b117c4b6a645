/**
 * What `<seek-help>` rests on: its signs are those of the warning-sign check in fewer words, and what to expect is what
 * the tips on professional help say. Each sign has at least one of these among its own sources; a test holds that.
 */
import {
  acr2021,
  ahcpr14,
  baycare,
  bmjNg59,
  gcareRedflags,
  mayoPrimary2018,
  mayoWhen,
  nhsBackPain,
  niceCksLbp,
  niceNg59,
  niceNg65,
  norfolkGotBackPain,
  northernTrustLbp,
  who2023,
} from '../sources/index.js';
import { combinationRuleSources, type SignId } from './warning-signs.js';
import type { Source } from '../types.js';

/** The signs that are an emergency, which the emergency card holds in other lines; a test holds that none is left out. */
export const emergencySignIds: readonly SignId[] = [
  'saddle-numbness',
  'trouble-starting-to-pee',
  'bladder-control-or-feeling',
  'bowel-control-or-feeling',
  'sexual-feeling-change',
  'both-legs',
  'leg-getting-weaker',
  'unsteady-walking',
  'serious-accident',
  'small-fall-fragile-bones',
  'very-unwell-or-confused',
  'chest-pain',
  'tearing-pain',
  'sudden-tummy-and-back-pain',
  'blood-thinners-sudden-pain',
  'pregnant-with-warning-signs',
];

export const seekHelpSources: readonly Source[] = [
  nhsBackPain,
  mayoWhen,
  ahcpr14,
  baycare,
  northernTrustLbp,
  mayoPrimary2018,
  niceNg65,
  gcareRedflags,
  niceCksLbp,
  niceNg59,
  acr2021,
  bmjNg59,
  who2023,
  norfolkGotBackPain,
  ...combinationRuleSources,
];
