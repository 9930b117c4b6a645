import { packs, type Pack, type PackLimits } from '../../content/advice/heat-and-cold.js';
import type { SessionPhase } from '../../core/session/guided-session.js';

/** A phase of one use: the pack is on; the skin is checked; the pack must come off; the skin rests. */
export interface PackPhase extends SessionPhase {
  readonly kind: 'on' | 'check' | 'off' | 'wait';
}

/** The alarm until an answer: “take the pack off” six times, 10 seconds apart; then once a minute for an hour. */
const firstAlarms = { count: 6, seconds: 10 } as const;
const laterAlarms = { count: 60, seconds: 60 } as const;

const repeated = ({ count, seconds }: { readonly count: number; readonly seconds: number }): PackPhase[] =>
  Array<PackPhase>(count).fill({ kind: 'off', seconds });

/**
 * The phases of one use, from seconds on the skin, seconds until the check of the skin, and seconds of rest. An
 * unanswered question about the skin ends when the chosen time ends, so that a forgotten pack never stays on longer
 * than chosen. The answer begins the rest. Without one, nobody is there to hear more alarms than these, but the question stays.
 */
export function planUse(seconds: number, check: number, wait: number): readonly PackPhase[] {
  const isChecked = check > 0 && seconds > check;
  return [
    { kind: 'on', seconds: isChecked ? check : seconds },
    ...(isChecked ? [{ kind: 'check', seconds: seconds - check } as const] : []),
    ...repeated(firstAlarms),
    ...repeated(laterAlarms),
    { kind: 'wait', seconds: wait },
  ];
}

/** Seconds left after the check: the rest of the chosen time, but never beyond the maximum counted from the start. */
export function afterCheck(chosen: number, untilAnswer: number, { check, max }: PackLimits): number {
  return Math.min(chosen - check * 60, max * 60 - untilAnswer);
}

const day = 24 * 60 * 60;

/**
 * Seconds until a pack may be used again, by the skin's rest and the limit of uses a day. `begun` holds the seconds
 * since each use began.
 */
export function restSeconds(begun: readonly number[], gap: number, timesADay: number): number {
  const last = begun.filter((ago) => ago < day).sort((a, b) => a - b);
  return Math.max(gap * 60, day - (last[timesADay - 1] ?? day));
}

/** The durations to choose from, in minutes. */
export const lengths = (pack: Pack, minutes: number): readonly number[] =>
  [...new Set([5, 10, 15, packs[pack].max, minutes])].filter((each) => each <= packs[pack].max).sort((a, b) => a - b);
