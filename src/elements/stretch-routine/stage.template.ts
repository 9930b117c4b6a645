import type { nothing, TemplateResult } from 'lit';
import type { ExerciseId } from '../../content/exercise/exercises.js';
import { overview } from './overview.template.js';
import type { RoutineChoice } from './routine-choice.js';
import type { RoutinePhase } from './routine-plan.js';
import type { RoutineView } from './routine-view.js';
import { session } from './session.template.js';
import { summary } from './summary.template.js';

export interface StageView extends RoutineView {
  readonly choice: RoutineChoice;
  /** The locale in which durations are written. */
  readonly locale: string;
  /** The running phase; `undefined` before and after a session. */
  readonly phase: RoutinePhase | undefined;
  /** The exercises of the running session. */
  readonly ids: readonly ExerciseId[];
  readonly picture: (phase: RoutinePhase) => TemplateResult | typeof nothing;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** The part of the element that changes: the overview, the running session, or the summary after it. */
export function stage(view: StageView): TemplateResult {
  const { phase, guide, onStart } = view;
  if (phase) return session({ ...view, phase, picture: view.picture(phase) });
  return guide.results.length > 0 ? summary({ ...view, onAgain: onStart }) : overview(view);
}
