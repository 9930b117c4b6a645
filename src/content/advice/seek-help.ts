/**
 * The signs and the sources of `<seek-help>`. Its signs are those of the warning-sign check, and its part on what to
 * expect follows the tips on professional help. A test checks that no sign is missing, and that each has at least one of
 * these sources.
 */
import {
  baycare,
  childBackPain2007,
  cpcemSpinalBleed,
  downie2013,
  gcareRedflags,
  hdcEarlierOperation,
  mayoWhen,
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
import { combinationRules, combinationRuleSources, type SignId } from './warning-signs.js';
import type { LesserUrgency, Source } from '../types.js';
import { ownData } from '../own-data.js';

/** Ids of the built-in emergency signs. The emergency card shows them in the words of the short lists. */
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

/** Ids of the other built-in signs, by the card that shows them. */
export const lesserSignIds = ownData({
  'same-day': [
    'small-fall-fragile-bones',
    'sudden-pain-known-osteoporosis',
    'one-leg-numb-or-weak',
    'fever-or-shivery',
    'infection-risk',
    'diabetes-and-worse',
    'pain-on-breathing-in',
    'kidney-signs',
    'tummy-illness',
    'one-sided-rash',
    'sickle-cell-disease',
    'cancer-history',
    'weight-loss',
    'night-or-rest-pain',
    'lump-or-shape-change',
    'upper-back-pain',
    'band-like-pain',
    'worse-cough-sneeze-poo',
    'blood-thinners-new-pain',
    'new-pain-over-65',
    'severe-unmanageable-pain',
    'under-18',
  ],
  'within-days': [
    'one-leg-pain',
    'first-pain-over-50',
    'long-term-steroids',
    'earlier-back-operation',
    'pain-getting-worse',
    'pregnant',
    'stiff-mornings',
    'walking-leg-pain',
    'not-improving',
    'worried',
  ],
} as const satisfies Readonly<Record<LesserUrgency, readonly SignId[]>>);

/** Ids of the signs that are an emergency together with another one. */
export const pairedSignIds: readonly SignId[] = combinationRules.flat();

export const seekHelpSources: readonly Source[] = [
  nhsBackPain,
  mayoWhen,
  baycare,
  northernTrustLbp,
  nidirectPulmonaryEmbolism,
  nwlSickleCell,
  cpcemSpinalBleed,
  zosterSciatica2015,
  childBackPain2007,
  hdcEarlierOperation,
  niceNg65,
  gcareRedflags,
  downie2013,
  niceCksLbp,
  niceNg59,
  who2023,
  norfolkGotBackPain,
  ...combinationRuleSources,
];
