import { html, nothing, type ReactiveElement } from 'lit';
import type { Movement } from '../../content/exercise/movement.types.js';
import type { StretchWords } from '../../content/words/stretch-card.js';
import type { ExercisePhase } from '../../core/exercise/exercise-phases.js';
import { describePoses } from '../../core/exercise/describe-poses.js';
import { icon, playIcon, stopIcon } from '../../core/parts/icons.template.js';
import { motionDuring } from '../../core/exercise/phase-motion.js';
import { siteImage } from '../../core/exercise/site-image.template.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { poseDuring, stillPoses } from '../../core/exercise/still-poses.js';
import { drawFrame, drawPose } from '../../figure/figure.js';
import { figure, movingFigure } from '../../figure/figure.template.js';
import { FigureMotion } from '../../figure/motion.js';

type Values = Readonly<Record<string, string>>;

/** The pictures of one exercise: its key positions, the movement on request, or the figure of the running timer. */
export class CardFigures {
  readonly #host: ReactiveElement;
  readonly #motion: FigureMotion;
  #preview = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#motion = new FigureMotion(host);
  }

  /** Sets how the figure moves. Call it before each render. */
  update({ movement, image }: ShownExercise, phase: ExercisePhase | undefined, paused: boolean): void {
    if (phase || this.#motion.reduced) this.#preview = false;
    if (!movement || image) this.#motion.set(undefined);
    else if (phase) {
      const motion = motionDuring(phase, Boolean(movement.loop), movement.seconds);
      this.#motion.set({ movement, mirrored: phase.side === 1, paused, ...motion });
    } else if (this.#preview) {
      this.#motion.set({ movement, mirrored: false, paused: false, way: 'loop', seconds: movement.seconds });
    } else this.#motion.set(undefined);
  }

  /** Returns to the still pictures, for example for another exercise. */
  reset(): void {
    this.#preview = false;
  }

  /** The figure of the running timer; else the movement if the visitor has turned it on; else the key positions. */
  pictures(exercise: ShownExercise, phase: ExercisePhase | undefined, words: StretchWords, values: Values): unknown {
    const { movement, image } = exercise;
    if (image) return html`<div class="stretch-figures" part="figures">${siteImage(image)}</div>`;
    if (!movement) return nothing;
    return html`<div class="stretch-figures" part="figures">
        ${this.#drawings(movement, phase, (labels) => describePoses(exercise, labels, words, values))}
      </div>
      <button
        type="button"
        class="care-button care-no-print"
        ?hidden=${this.#motion.reduced || phase !== undefined}
        @click=${this.#togglePreview}
      >
        ${this.#preview ? [icon(stopIcon), words.stopMovement] : [icon(playIcon), words.showMovement]}
      </button>`;
  }

  /** With reduced motion, the timer shows the position of the phase instead of the movement. */
  #drawings(
    movement: Movement,
    phase: ExercisePhase | undefined,
    describe: (labels: readonly string[]) => string,
  ): unknown {
    const stills = stillPoses(movement);
    const mirrored = phase?.side === 1;
    if (this.#preview || (phase && !this.#motion.reduced))
      return movingFigure(drawFrame(movement, 0, { mirrored }), describe(stills));
    const labels = phase ? [poseDuring(phase, movement)] : stills;
    return labels.map((label) => figure(drawPose(movement, label, { mirrored }), describe([label])));
  }

  readonly #togglePreview = (): void => {
    this.#preview = !this.#preview;
    this.#host.requestUpdate();
    // One moving figure replaces several still ones above the button; keep it in view.
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('.stretch-figures')?.scrollIntoView?.({ block: 'nearest' }),
    );
  };
}
