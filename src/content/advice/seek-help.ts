/**
 * The sources of `<seek-help>`. Its signs are those of the warning-sign check in fewer words, and its part on what to
 * expect follows the tips on professional help. A test checks that each sign has at least one of these among its
 * sources.
 */
import {
  acr2021,
  ahcpr14,
  baycare,
  childBackPain2007,
  cpcemSpinalBleed,
  bmjNg59,
  gcareRedflags,
  hdcEarlierOperation,
  mayoPrimary2018,
  mayoWhen,
  nhsAaa,
  nhsBackPain,
  niceCksLbp,
  niceNg59,
  niceNg65,
  nidirectPulmonaryEmbolism,
  norfolkGotBackPain,
  northernTrustLbp,
  nwlSickleCell,
  who2023,
  zosterSciatica2015,
} from '../sources/index.js';
import { combinationRuleSources, type SignId } from './warning-signs.js';
import type { Source } from '../types.js';

/**
 * Ids of the built-in emergency signs. The emergency card shows them in other words; a test checks that none is
 * missing.
 */
export const emergencySignIds: readonly SignId[] = [
  'chest-pain',
  'tearing-pain',
  'fainted-or-collapsed',
  'sudden-tummy-and-back-pain',
  'pulsing-tummy',
  'breathless-or-coughing-blood',
  'pain-on-breathing-and-clot-risk',
  'very-unwell-or-confused',
  'serious-accident',
  'cold-pale-leg',
  'saddle-numbness',
  'trouble-starting-to-pee',
  'bladder-control-or-feeling',
  'bowel-control-or-feeling',
  'sexual-feeling-change',
  'both-legs',
  'leg-getting-weaker',
  'unsteady-walking',
  'stiff-neck-and-headache',
  'blood-thinners-sudden-pain',
  'sudden-groin-pain',
  'pregnant-with-warning-signs',
  'thoughts-of-self-harm',
];

export const seekHelpSources: readonly Source[] = [
  nhsBackPain,
  mayoWhen,
  ahcpr14,
  baycare,
  northernTrustLbp,
  nhsAaa,
  nidirectPulmonaryEmbolism,
  nwlSickleCell,
  cpcemSpinalBleed,
  zosterSciatica2015,
  childBackPain2007,
  hdcEarlierOperation,
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
