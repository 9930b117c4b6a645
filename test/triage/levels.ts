/**
 * The expected levels, written by hand from the clinical reference and docs/clinical-decisions.md, independently of src,
 * so that a mistake in the content fails here. A clinician's change must be made in both places.
 */
import type { Urgency } from '../../src/content/types.js';
import type { SignId } from '../../src/content/advice/warning-signs.js';
import type { Answer, Answers } from '../../src/triage/triage.js';

export const ambulanceSigns: readonly SignId[] = [
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
];
export const emergency: readonly SignId[] = [
  ...ambulanceSigns,
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
export const sameDay: readonly SignId[] = [
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
];
export const withinDays: readonly SignId[] = [
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
];
export const all: readonly SignId[] = [...emergency, ...sameDay, ...withinDays];

/** Signs with items, and whether the question stands alone (“any of these?”) or has a stem. */
export const anyItem: readonly SignId[] = [
  'saddle-numbness',
  'sexual-feeling-change',
  'very-unwell-or-confused',
  'infection-risk',
];
export const stemAndItem: readonly SignId[] = [
  'small-fall-fragile-bones',
  'blood-thinners-sudden-pain',
  'pregnant-with-warning-signs',
  'stiff-mornings',
];

/** Pairs of signs that are an emergency together. */
const partners: Readonly<Partial<Record<SignId, readonly SignId[]>>> = {
  'fever-or-shivery': [
    'infection-risk',
    'diabetes-and-worse',
    'long-term-steroids',
    'cancer-history',
    'one-leg-numb-or-weak',
    'sickle-cell-disease',
    'pregnant',
  ],
  'severe-unmanageable-pain': [
    'fever-or-shivery',
    'infection-risk',
    'diabetes-and-worse',
    'long-term-steroids',
    'cancer-history',
    'weight-loss',
    'one-leg-numb-or-weak',
    'small-fall-fragile-bones',
    'sudden-pain-known-osteoporosis',
    'new-pain-over-65',
    'under-18',
    'blood-thinners-new-pain',
    'sickle-cell-disease',
    'tummy-illness',
    'kidney-signs',
    'pain-on-breathing-in',
    'upper-back-pain',
    'band-like-pain',
    'lump-or-shape-change',
  ],
  'one-leg-numb-or-weak': [
    'infection-risk',
    'diabetes-and-worse',
    'cancer-history',
    'band-like-pain',
    'small-fall-fragile-bones',
    'sudden-pain-known-osteoporosis',
    'blood-thinners-new-pain',
    'earlier-back-operation',
  ],
  'infection-risk': ['pain-getting-worse'],
  'diabetes-and-worse': ['pain-getting-worse'],
  'cancer-history': ['band-like-pain'],
  'new-pain-over-65': ['tummy-illness', 'upper-back-pain'],
  'sickle-cell-disease': ['pain-on-breathing-in'],
  'kidney-signs': ['pregnant'],
  'pain-on-breathing-in': ['cancer-history', 'pregnant'],
  'tummy-illness': ['pregnant'],
  'blood-thinners-new-pain': ['small-fall-fragile-bones'],
};
export const rules: readonly (readonly [SignId, SignId])[] = Object.entries(partners).flatMap(([first, others]) =>
  others.map((other): [SignId, SignId] => [first as SignId, other]),
);

export const yes: Answer = { value: 'yes' };
export const unsure: Answer = { value: 'unsure' };

export function levelOf(id: SignId): Urgency {
  if (emergency.includes(id)) return 'emergency-now';
  return sameDay.includes(id) ? 'same-day' : 'within-days';
}

/** The rules of the reference's section 2, written independently of src: the level of these signs. */
export function expected(present: ReadonlySet<SignId>, unsureOf: ReadonlySet<SignId> = new Set()): Urgency | null {
  const has = (id: SignId): boolean => present.has(id) || unsureOf.has(id);
  if (emergency.some(has) || rules.some((rule) => rule.every(has))) return 'emergency-now';
  if (sameDay.some(has)) return 'same-day';
  return withinDays.some(has) ? 'within-days' : null;
}

export function answersOf(ids: Iterable<SignId>, answer: Answer = yes): Answers {
  return Object.fromEntries([...ids].map((id) => [id, answer]));
}

/** Every subset of a list, the empty subset first. */
export function* subsets<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let bits = 0; bits < 2 ** list.length; bits++) yield list.filter((_, at) => (bits >> at) & 1);
}
