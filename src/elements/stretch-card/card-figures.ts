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

/** The pictures of one exercise: its key positions, the movement when the visitor asks for it, and the timer's figure. */
export class CardFigures {
  readonly #host: ReactiveElement;
  readonly #motion: FigureMotion;
  #preview = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#motion = new FigureMotion(host);
  }

  /** Sets how the figure moves; called before each rendering. */
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

  /** Back to the still pictures, as for another exercise. */
  reset(): void {
    this.#preview = false;
  }

  /** The key positions, or while the visitor asks for it the movement itself. */
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

  /** The figure of the timer: it moves in step; where less motion is wanted, it stands in the position that is due. */
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
    // One moving figure takes the place of several still ones above the button: it must not end up out of sight.
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('.stretch-figures')?.scrollIntoView({ block: 'nearest' }),
    );
  };
}
