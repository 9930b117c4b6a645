import type { ReactiveController, ReactiveElement } from 'lit';
import type { Way } from '../content/exercise/movement.types.js';
import { drawFrame } from './figure.js';
import type { Movement } from './movement.js';

/** The motion that a figure should show now. */
export interface Motion {
  readonly movement: Movement;
  readonly mirrored: boolean;
  readonly way: Way;
  /** Duration of one way, or of one round of a loop. */
  readonly seconds: number;
  readonly paused: boolean;
}

/** Keyframes per movement; the browser interpolates between them. */
const frames = 20;
/**
 * The animation's timeline in milliseconds: the way from `start` to `end`, with a rest before and after that only
 * `loop` plays.
 */
const line = { start: 100, end: 900, whole: 1000 } as const;

/**
 * Animates the `.figure-moving` drawing of an element. The browser gets the transforms of each rigid piece once; after
 * that, no script runs. Pauses while the figure is out of view, the page is hidden, or the visitor prefers reduced
 * motion.
 */
export class FigureMotion implements ReactiveController {
  readonly #host: ReactiveElement;
  // Servers and test environments such as jsdom have neither of the two.
  readonly #lessMotion = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
  readonly #sight =
    globalThis.IntersectionObserver &&
    new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? false;
      this.#apply();
    });
  #motion: Motion | undefined;
  /** The document that this listens to. The host may be moved into another one. */
  #document: Document | undefined;
  #svg: Element | null = null;
  #animations: Animation[] = [];
  #inSight = !this.#sight;
  /** The way and duration that the animations were last set to. */
  #course: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the visitor prefers reduced motion. Show key positions instead. */
  get reduced(): boolean {
    return Boolean(this.#lessMotion?.matches);
  }

  hostConnected(): void {
    this.#lessMotion?.addEventListener?.('change', this.#preferenceChanged);
    // A page's form named `addEventListener` hides that member of its document.
    this.#document = this.#host.ownerDocument;
    EventTarget.prototype.addEventListener.call(this.#document, 'visibilitychange', this.#apply);
  }

  hostDisconnected(): void {
    this.#lessMotion?.removeEventListener?.('change', this.#preferenceChanged);
    if (this.#document) EventTarget.prototype.removeEventListener.call(this.#document, 'visibilitychange', this.#apply);
    this.#forget();
  }

  /** Sets the motion that starts with the next update; `undefined` stops it. */
  set(motion: Motion | undefined): void {
    const before = this.#motion;
    this.#motion = motion;
    if (before?.movement !== motion?.movement || before?.mirrored !== motion?.mirrored) this.#forget();
  }

  hostUpdated(): void {
    const svg = this.#host.renderRoot.querySelector('.figure-moving');
    if (svg !== this.#svg) this.#forget();
    // Animations take longer than the drawing: they are made when the figure first moves, not at the press that starts a timer.
    const moves = this.#motion && this.#motion.way !== 'start';
    if (svg && this.#motion && moves && !this.#svg) {
      this.#svg = svg;
      this.#animations = animate(svg, this.#motion);
      this.#sight?.observe(svg);
      this.#course = undefined;
    }
    this.#apply();
  }

  readonly #apply = (): void => {
    if (!this.#motion || !this.#animations.length) return;
    const { movement, way, seconds, paused } = this.#motion;
    // A looping movement plays the whole timeline; an open one plays only the way between `start` and `end`.
    const [start, end] = movement.loop ? [0, line.whole] : [line.start, line.end];
    const still = way === 'start' || way === 'end';
    const halted = still || paused || !this.#inSight || (this.#document?.hidden as unknown) === true || this.reduced;
    const course = `${way} ${seconds}`;
    for (const animation of this.#animations) {
      if (this.#course !== course) {
        // A new course begins at its end of the timeline. After a pause, the motion continues where it was.
        animation.effect?.updateTiming({ iterations: way === 'loop' ? Infinity : 1 });
        animation.playbackRate = ((way === 'back' ? -1 : 1) * (end - start)) / (seconds * 1000 || 1);
        animation.currentTime = way === 'back' || way === 'end' ? end : start;
      }
      if (halted) animation.pause();
      else if (animation.playState !== 'finished') animation.play();
    }
    this.#course = course;
  };

  #forget(): void {
    for (const animation of this.#animations) {
      // happy-dom reports the rejection of a promise that nobody asked for.
      animation.finished.catch(() => {});
      animation.cancel();
    }
    this.#animations = [];
    this.#sight?.disconnect();
    this.#svg = null;
    this.#inSight = !this.#sight;
  }

  readonly #preferenceChanged = (): void => this.#host.requestUpdate();
}

/** Creates one paused animation for each piece that moves. */
function animate(svg: Element, { movement, mirrored }: Motion): Animation[] {
  // jsdom has no animations: the figure stays in the pose that was drawn.
  if (!svg.animate) return [];
  const pictures = [...Array(frames + 1).keys()].map((index) => drawFrame(movement, index / frames, { mirrored }));
  const transforms = pictures.map(({ shapes }) =>
    shapes.flatMap(({ pieces }) => pieces.map((piece) => piece.transform)),
  );
  const loops = Boolean(movement.loop);
  return [...svg.querySelectorAll<SVGElement>('[data-piece]')].flatMap((element) => {
    const piece = Number(element.dataset['piece']);
    const pieceTransforms = transforms.map((each) => each[piece] ?? 'none');
    if (pieceTransforms.every((transform) => transform === pieceTransforms[0])) return [];
    // Lists of values, which a browser reads faster than a list of keyframes.
    const offsets = pieceTransforms.map((_, index) =>
      loops ? index / frames : (line.start + ((line.end - line.start) * index) / frames) / line.whole,
    );
    // An open movement rests before and after its way; a loop has no ends.
    const keyframes = loops
      ? { transform: pieceTransforms, offset: offsets }
      : {
          transform: [pieceTransforms[0]!, ...pieceTransforms, pieceTransforms.at(-1)!],
          offset: [0, ...offsets, 1],
        };
    const animation = element.animate(keyframes, {
      duration: line.whole,
      direction: loops ? 'normal' : 'alternate',
      fill: 'both',
    });
    animation.pause();
    return [animation];
  });
}
