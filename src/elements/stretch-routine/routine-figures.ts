import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { motionDuring } from '../../core/exercise/phase-motion.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { drawFrame } from '../../figure/figure.js';
import { movingFigure } from '../../figure/figure.template.js';
import { FigureMotion, type Motion } from '../../figure/motion.js';
import { describePoses, endPose, picture, restPose, startPose } from './pictures.js';
import type { RoutinePhase } from './routine-plan.js';

/** The picture of a run: the figure moves with the phase; where less motion is wanted, it stands in the position that is due. */
export class RoutineFigures {
  readonly #motion: FigureMotion;

  constructor(host: ReactiveElement) {
    this.#motion = new FigureMotion(host);
  }

  /** Sets how the figure moves; called before each rendering. */
  update(exercise: ShownExercise | undefined, phase: RoutinePhase | undefined, paused: boolean): void {
    this.#motion.set(exercise && phase ? this.#dueMotion(exercise, phase, paused) : undefined);
  }

  #dueMotion({ movement, image }: ShownExercise, phase: RoutinePhase, paused: boolean): Motion | undefined {
    if (phase.kind === 'intro' || phase.kind === 'check' || !movement || image) return undefined;
    const course = motionDuring(phase, Boolean(movement.loop), movement.seconds);
    return { movement, mirrored: phase.side === 1, paused, ...course };
  }

  picture(
    exercise: ShownExercise,
    phase: RoutinePhase,
    words: RoutineWords,
    values: Readonly<Record<string, string>>,
  ): TemplateResult | typeof nothing {
    const { movement, image } = exercise;
    if (phase.kind === 'check') return nothing;
    if (phase.kind === 'intro') return picture(exercise, restPose(exercise), words, values);
    const mirrored = phase.side === 1;
    if (movement && !image && !this.#motion.reduced) {
      const drawing = drawFrame(movement, 0, { mirrored });
      return movingFigure(drawing, describePoses(exercise, [startPose(exercise), endPose(exercise)], words, values));
    }
    const label = ['move', 'hold', 'walk'].includes(phase.kind) ? endPose(exercise) : startPose(exercise);
    return picture(exercise, label, words, values, mirrored);
  }
}
