import type { PlanPhase, PlanStepId } from '../advice/plan.js';
import type { KeepWords } from './keep.js';

export interface PlanWords {
  readonly heading: string;
  readonly intro: string;
  readonly phaseQuestion: string;
  readonly phases: Readonly<Record<PlanPhase, string>>;
  /** What matters most in the phase. */
  readonly advice: Readonly<Record<PlanPhase, string>>;
  readonly shown: string;
  readonly today: string;
  readonly fresh: string;
  readonly newDay: string;
  readonly keep: KeepWords;
  readonly done: string;
  /** Stands in a step whose element is not there. */
  readonly absent: string;
  readonly steps: Readonly<Record<PlanStepId, { readonly title: string; readonly summary: string }>>;
}
