import type { PlanPhase, PlanStepId } from '../advice/plan.js';
import type { KeepWords } from './keep.js';

export interface PlanWords {
  readonly heading: string;
  readonly intro: string;
  readonly phaseQuestion: string;
  readonly phases: Readonly<Record<PlanPhase, string>>;
  /** The main advice of the phase. */
  readonly advice: Readonly<Record<PlanPhase, string>>;
  readonly shown: string;
  /** Says to screen readers where the button is that opens a step: they find the heading first. */
  readonly howToOpen: string;
  readonly today: string;
  readonly fresh: string;
  readonly newDay: string;
  readonly keep: KeepWords;
  /** Above the column of boxes. */
  readonly ticked: string;
  /** The name of a box. */
  readonly done: string;
  /** Shown in a step whose element is not loaded. */
  readonly absent: string;
  readonly steps: Readonly<Record<PlanStepId, { readonly title: string; readonly summary: string }>>;
}
