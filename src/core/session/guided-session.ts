import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageTimer, pageTimers, type Timers } from '../contract/page-timer.js';

/** A phase of a guided session. Callers extend it with data of their own. */
export interface SessionPhase {
  readonly seconds: number;
}

/** Position within a session. */
export interface SessionPosition {
  /** Index of the current phase. */
  readonly index: number;
  /** Milliseconds left in that phase. */
  readonly remaining: number;
}

/**
 * The position after `elapsed` milliseconds; `null` when the session is over. It depends on nothing else, so a late call
 * neither loses nor repeats a phase.
 */
export function positionAt(phases: readonly SessionPhase[], elapsed: number): SessionPosition | null {
  let end = 0;
  for (const [index, { seconds }] of phases.entries()) {
    end += seconds * 1000;
    if (elapsed < end) return { index, remaining: end - elapsed };
  }
  return null;
}

/** Time and timers. Tests replace it. */
export interface Clock extends Timers {
  /** Milliseconds since a fixed moment. Changing the system's clock does not affect it. */
  now(): number;
}

/** The clock of the page. */
export const pageClock: Clock = { ...pageTimers, now: () => performance.now() };

export type SessionStatus = 'idle' | 'running' | 'paused' | 'finished';

/**
 * Runs phases in order. It measures the time that has passed instead of counting ticks, so its position is right even after
 * the device slept or the browser throttled the tab. It reports each phase once, when it begins.
 */
export class GuidedSession<Phase extends SessionPhase> implements ReactiveController {
  status: SessionStatus = 'idle';
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #onPhase: (phase: Phase | null, missed: number) => void;
  #phases: readonly Phase[] = [];
  /** The clock's time at which the session would have started without pauses and skips. */
  #start = 0;
  #pausedAt = 0;
  #reported = -1;
  readonly #timer: PageTimer;

  /**
   * @param onPhase called with each phase when it begins, and with `null` at the end; `missed` is the number of phases
   *   before it that were not reported, because the device slept or the browser throttled the tab
   */
  constructor(
    host: ReactiveControllerHost,
    onPhase: (phase: Phase | null, missed: number) => void,
    clock: Clock = pageClock,
  ) {
    this.#host = host;
    this.#onPhase = onPhase;
    this.#clock = clock;
    this.#timer = new PageTimer(host, this.#tick, clock);
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer.connect();
  }

  hostDisconnected(): void {
    this.#timer.disconnect();
  }

  /** Whether a session is running or paused. */
  get isActive(): boolean {
    return this.status === 'running' || this.status === 'paused';
  }

  /** The current phase; `undefined` when no session is running or paused. */
  get phase(): Phase | undefined {
    return this.#phases[this.index];
  }

  /** Whole seconds left in the phase. */
  get secondsLeft(): number {
    return Math.ceil((this.#position?.remaining ?? 0) / 1000);
  }

  /** Whole seconds left in the session. */
  get totalSecondsLeft(): number {
    const total = this.#phases.reduce((sum, { seconds }) => sum + seconds, 0);
    return Math.max(0, Math.ceil(total - this.#elapsed / 1000));
  }

  /** Index of the current phase; −1 when no session is running or paused. */
  get index(): number {
    return this.#position?.index ?? -1;
  }

  /** Rounded to microseconds, because the sum of fractional times may miss the start of a phase by a rounding error. */
  get #elapsed(): number {
    const elapsed = (this.status === 'paused' ? this.#pausedAt : this.#clock.now()) - this.#start;
    return Math.round(elapsed * 1000) / 1000;
  }

  get #position(): SessionPosition | null {
    return this.isActive ? positionAt(this.#phases, this.#elapsed) : null;
  }

  start(phases: readonly Phase[]): void {
    this.#phases = phases;
    this.#start = this.#clock.now();
    this.#reported = -1;
    this.status = 'running';
    this.#tick();
  }

  /** Continues another session from its position, and ends it. Both must use the same clock. */
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
    this.#timer.stop();
    this.#host.requestUpdate();
  }

  resume(): void {
    if (this.status !== 'paused') return;
    this.#start += this.#clock.now() - this.#pausedAt;
    this.status = 'running';
    this.#tick();
  }

  /** Goes to the start of the next phase. */
  skip(): void {
    const position = this.#position;
    if (!position) return;
    this.resume();
    this.#start -= position.remaining;
    this.#tick();
  }

  /**
   * Goes to the start of any phase, forwards or backwards, and runs from there. An index after the last phase ends the
   * session. Skipped phases are neither reported nor counted as missed; a phase that runs again is reported again.
   */
  goTo(index: number): void {
    if (!this.isActive) return;
    const before = this.#phases.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
    this.#start = this.#clock.now() - before * 1000;
    this.#reported = index - 1;
    this.status = 'running';
    this.#tick();
  }

  /** Ends the session early, without a report. */
  end(): void {
    this.#timer.stop();
    this.status = 'idle';
    this.#host.requestUpdate();
  }

  readonly #tick = (): void => {
    this.#timer.stop();
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
      // Due at the next whole second. A late timer does no harm, because each tick reads the clock.
      this.#timer.start(position.remaining % 1000 || 1000);
    }
    this.#host.requestUpdate();
  };
}
