import { html, nothing, type ReactiveElement } from 'lit';
import type { StretchWords } from '../../content/words/stretch-card.js';
import type { Movement } from '../../content/exercise/movement.types.js';
import type { ExercisePhase } from '../../core/exercise/exercise-phases.js';
import { icon, playIcon, stopIcon } from '../../core/parts/icons.template.js';
import { motionDuring } from '../../core/exercise/phase-motion.js';
import { siteImage } from '../../core/exercise/site-image.template.js';
import type { ShownExercise } from '../../core/exercise/site-exercises.js';
import { drawFrame, drawPose } from '../../figure/figure.js';
import { figure, movingFigure } from '../../figure/figure.template.js';
import { FigureMotion } from '../../figure/motion.js';

/** The key positions of a movement. */
const stillsOf = (movement: Movement): readonly string[] =>
  movement.stills ?? [movement.path[0]!, movement.path.at(-1)!];

/** The pictures of one exercise: its key positions, the movement when the visitor asks for it, and the timer's figure. */
export class CardFigures {
  readonly #host: ReactiveElement;
  readonly #motion: FigureMotion;
  /** A text alternative for some poses of the exercise. */
  readonly #describe: (labels: readonly string[]) => string;
  #preview = false;

  constructor(host: ReactiveElement, describe: (labels: readonly string[]) => string) {
    this.#host = host;
    this.#describe = describe;
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
  pictures({ movement, image }: ShownExercise, words: StretchWords, timed: boolean): unknown {
    if (image) return html`<div class="stretch-figures" part="figures">${siteImage(image)}</div>`;
    if (!movement) return nothing;
    const stills = stillsOf(movement);
    return html`<div class="stretch-figures" part="figures">
        ${
          this.#preview
            ? movingFigure(drawFrame(movement, 0), this.#describe(stills))
            : stills.map((label) => figure(drawPose(movement, label), this.#describe([label])))
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
  due({ movement, image }: ShownExercise, phase: ExercisePhase): unknown {
    if (image) return siteImage(image);
    if (!movement) return nothing;
    const stills = stillsOf(movement);
    const mirrored = phase.side === 1;
    if (!this.#motion.reduced) return movingFigure(drawFrame(movement, 0, { mirrored }), this.#describe(stills));
    const label = ['move', 'hold', 'walk'].includes(phase.kind) ? stills.at(-1)! : stills[0]!;
    return figure(drawPose(movement, label, { mirrored }), this.#describe([label]));
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
