/**
 * The steps of the plan: the element that each step opens, its attributes, and its phases. The warning signs come first
 * in both phases. The phases follow those of the tips; no clinician has reviewed them yet. The words are in
 * `<locale>/back-care-plan.ts`.
 */
import { adamAcute, cochraneBedrest, gsttExercises, plymouthBackpain } from '../sources/index.js';
import type { Phase, Source } from '../types.js';
import { ownData } from '../own-data.js';

/** The phases that have a plan. */
export type PlanPhase = Exclude<Phase, 'right-now'>;

export interface PlanStep<Id extends string = string> {
  readonly id: Id;
  /** The tag of the element inside the step. */
  readonly tag: string;
  /** Its attributes, in addition to those that the plan passes on to every element. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly phases: readonly PlanPhase[];
}

export const planSteps = ownData([
  { id: 'warning-signs', tag: 'red-flag-check', phases: ['first-days', 'next-weeks'] },
  { id: 'rest', tag: 'rest-positions', phases: ['first-days'] },
  { id: 'heat-or-cold', tag: 'heat-cold-timer', phases: ['first-days'] },
  { id: 'first-moves', tag: 'stretch-routine', attributes: { preset: 'first-days' }, phases: ['first-days'] },
  { id: 'gentle-moves', tag: 'stretch-routine', attributes: { preset: 'gentle-start' }, phases: ['next-weeks'] },
  { id: 'stronger', tag: 'stretch-routine', attributes: { preset: 'build-up' }, phases: ['next-weeks'] },
  { id: 'posture', tag: 'posture-guide', phases: ['next-weeks'] },
  { id: 'pain-relief', tag: 'pain-relief-guide', phases: ['first-days'] },
  { id: 'habits', tag: 'daily-habits', phases: ['first-days', 'next-weeks'] },
  { id: 'diary', tag: 'pain-diary', phases: ['first-days', 'next-weeks'] },
  { id: 'help', tag: 'seek-help', phases: ['first-days', 'next-weeks'] },
  { id: 'more', tag: 'back-spasm-tips', phases: ['first-days', 'next-weeks'] },
] as const satisfies readonly PlanStep[]);

export type PlanStepId = (typeof planSteps)[number]['id'];

/** The sources of the advice for the two phases: tips 1.1, 1.2, 1.3 and 1.5. */
export const planSources: readonly Source[] = [cochraneBedrest, adamAcute, gsttExercises, plymouthBackpain];
