import { html, nothing, type ReactiveElement } from 'lit';
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

/** The pictures of one exercise: its key positions, the movement on request, and the timer's figure. */
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

  /** The key positions, or the movement while the visitor has turned it on. */
  pictures(exercise: ShownExercise, words: StretchWords, values: Values, timed: boolean): unknown {
    const { movement, image } = exercise;
    if (image) return html`<div class="stretch-figures" part="figures">${siteImage(image)}</div>`;
    if (!movement) return nothing;
    const stills = stillPoses(movement);
    return html`<div class="stretch-figures" part="figures">
        ${
          this.#preview
            ? movingFigure(drawFrame(movement, 0), describePoses(exercise, stills, words, values))
            : stills.map((label) => figure(drawPose(movement, label), describePoses(exercise, [label], words, values)))
        }
      </div>
      <button
        type="button"
        class="care-button care-no-print"
        ?hidden=${this.#motion.reduced || timed}
        @click=${this.#togglePreview}
      >
        ${this.#preview ? [icon(stopIcon), words.stopMovement] : [icon(playIcon), words.showMovement]}
      </button>`;
  }

  /** The timer's figure. It moves with the timer; with reduced motion it shows the position of the phase instead. */
  due(exercise: ShownExercise, phase: ExercisePhase, words: StretchWords, values: Values): unknown {
    const { movement, image } = exercise;
    if (image) return siteImage(image);
    if (!movement) return nothing;
    const mirrored = phase.side === 1;
    if (!this.#motion.reduced) {
      const description = describePoses(exercise, stillPoses(movement), words, values);
      return movingFigure(drawFrame(movement, 0, { mirrored }), description);
    }
    const label = poseDuring(phase, movement);
    return figure(drawPose(movement, label, { mirrored }), describePoses(exercise, [label], words, values));
  }

  readonly #togglePreview = (): void => {
    this.#preview = !this.#preview;
    this.#host.requestUpdate();
    // One moving figure replaces several still ones above the button; keep it in view.
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('.stretch-figures')?.scrollIntoView({ block: 'nearest' }),
    );
  };
}
