import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A part of a guided session: how long it lasts. What else it holds is the caller's. */
export interface SessionPhase {
  readonly seconds: number;
}

/** Where a session stands. */
export interface SessionPosition {
  /** Index of the phase that is due. */
  readonly index: number;
  /** Milliseconds left of it. */
  readonly remaining: number;
}

/**
 * The phase that is due after some time; `null` when the session is over. Pure, so that a phase can neither be lost nor
 * come twice, however late it is asked.
 */
export function positionAt(phases: readonly SessionPhase[], elapsed: number): SessionPosition | null {
  let end = 0;
  for (const [index, { seconds }] of phases.entries()) {
    end += seconds * 1000;
    if (elapsed < end) return { index, remaining: end - elapsed };
  }
  return null;
}

/** Time and timers, so that a test can bring its own. */
export interface Clock {
  /** Milliseconds from a fixed start; not moved when somebody sets the system's clock. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}

/** The page's own time. */
export const pageClock: Clock = {
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (id) => window.clearTimeout(id),
};

export type SessionStatus = 'idle' | 'running' | 'paused' | 'finished';

/**
 * Runs phases one after another by the time that has passed, not by counting ticks: after a sleep or a throttled
 * background tab it stands where it should. Each phase is reported once, when it is found to be due.
 */
export class GuidedSession<Phase extends SessionPhase> implements ReactiveController {
  status: SessionStatus = 'idle';
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #onPhase: (phase: Phase | null, missed: number) => void;
  #phases: readonly Phase[] = [];
  /** The clock's time at which the session would have started without any pause or skip. */
  #start = 0;
  #pausedAt = 0;
  #reported = -1;
  #timer: number | undefined;

  /**
   * @param onPhase is told each phase as it begins, and `null` at the end; `missed` is how many went by unseen before it
   */
  constructor(
    host: ReactiveControllerHost,
    onPhase: (phase: Phase | null, missed: number) => void,
    clock: Clock = pageClock,
  ) {
    this.#host = host;
    this.#onPhase = onPhase;
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    this.#stopTimer();
  }

  /** The phase that is due now, `undefined` when none is. */
  get phase(): Phase | undefined {
    return this.#phases[this.index];
  }

  /** Whole seconds left of the phase. */
  get secondsLeft(): number {
    return Math.ceil((this.#position?.remaining ?? 0) / 1000);
  }

  /** Whole seconds left of the session. */
  get totalSecondsLeft(): number {
    const total = this.#phases.reduce((sum, { seconds }) => sum + seconds, 0);
    return Math.max(0, Math.ceil(total - this.#elapsed / 1000));
  }

  /** Which phase is due now, from 0; −1 when none is. */
  get index(): number {
    return this.#position?.index ?? -1;
  }

  /** To the microsecond: the fractions of a clock's time may else add up to a hair short of where a phase begins. */
  get #elapsed(): number {
    const elapsed = (this.status === 'paused' ? this.#pausedAt : this.#clock.now()) - this.#start;
    return Math.round(elapsed * 1000) / 1000;
  }

  get #position(): SessionPosition | null {
    return this.status === 'running' || this.status === 'paused' ? positionAt(this.#phases, this.#elapsed) : null;
  }

  start(phases: readonly Phase[]): void {
    this.#phases = phases;
    this.#start = this.#clock.now();
    this.#reported = -1;
    this.status = 'running';
    this.#tick();
  }

  /** Goes on with what another session has begun, from where that stands; both go by the same clock. */
  takeOver(other: GuidedSession<Phase>): void {
    this.#phases = other.#phases;
    this.#start = other.#start;
    this.#pausedAt = other.#pausedAt;
    this.#reported = other.#reported;
    this.status = other.status;
    other.end();
    this.#tick();
  }

  pause(): void {
    if (this.status !== 'running') return;
    this.#pausedAt = this.#clock.now();
    this.status = 'paused';
    this.#stopTimer();
    this.#host.requestUpdate();
  }

  resume(): void {
    if (this.status !== 'paused') return;
    this.#start += this.#clock.now() - this.#pausedAt;
    this.status = 'running';
    this.#tick();
  }

  /** Goes to the beginning of the next phase. */
  skip(): void {
    const position = this.#position;
    if (!position) return;
    this.resume();
    this.#start -= position.remaining;
    this.#tick();
  }

  /**
   * Goes to the beginning of any phase, onward or back, and runs from there; past the last one is the end. Phases that are
   * jumped over are neither reported nor counted as missed; one that is come back to is reported again.
   */
  goTo(index: number): void {
    if (this.status !== 'running' && this.status !== 'paused') return;
    const before = this.#phases.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
    this.#start = this.#clock.now() - before * 1000;
    this.#reported = index - 1;
    this.status = 'running';
    this.#tick();
  }

  /** Stops before the end, without a report. */
  end(): void {
    this.#stopTimer();
    this.status = 'idle';
    this.#host.requestUpdate();
  }

  readonly #tick = (): void => {
    this.#stopTimer();
    if (this.status !== 'running') return;
    const position = this.#position;
    if (!position) {
      this.status = 'finished';
      this.#onPhase(null, this.#phases.length - 1 - this.#reported);
    } else {
      if (position.index !== this.#reported) {
        const missed = position.index - this.#reported - 1;
        this.#reported = position.index;
        this.#onPhase(this.#phases[position.index]!, missed);
      }
      // Wakes when the next whole second is reached; a little late is fine, since time is read anew.
      this.#timer = this.#clock.setTimeout(this.#tick, position.remaining % 1000 || 1000);
    }
    this.#host.requestUpdate();
  };

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
