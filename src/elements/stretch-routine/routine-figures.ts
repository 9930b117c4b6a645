import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { describePoses } from '../../core/exercise/describe-poses.js';
import { motionDuring } from '../../core/exercise/phase-motion.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { endPose, poseDuring, restPose, startPose } from '../../core/exercise/still-poses.js';
import { drawFrame } from '../../figure/figure.js';
import { movingFigure } from '../../figure/figure.template.js';
import { FigureMotion, type Motion } from '../../figure/motion.js';
import { picture } from './pictures.js';
import type { RoutinePhase } from './routine-plan.js';

/**
 * The picture in a session. It moves with the phase; with reduced motion it shows the position of the phase instead.
 */
export class RoutineFigures {
  readonly #motion: FigureMotion;

  constructor(host: ReactiveElement) {
    this.#motion = new FigureMotion(host);
  }

  /** Sets how the figure moves. Call it before each render. */
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
    if (phase.kind === 'intro') return picture(exercise, restPose, words, values);
    const mirrored = phase.side === 1;
    if (movement && !image && !this.#motion.reduced) {
      const drawing = drawFrame(movement, 0, { mirrored });
      return movingFigure(drawing, describePoses(exercise, [startPose(movement), endPose(movement)], words, values));
    }
    return picture(exercise, (shown) => poseDuring(phase, shown), words, values, mirrored);
  }
}
