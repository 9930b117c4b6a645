import { packs, type Pack, type PackLimits } from '../../content/advice/heat-and-cold.js';
import type { SessionPhase } from '../../core/session/guided-session.js';

/** A part of one go: the pack is on; the skin is looked at; the pack must come off; the skin rests. */
export interface PackPhase extends SessionPhase {
  readonly kind: 'on' | 'check' | 'off' | 'wait';
}

/** How often it is said that the pack must come off, and how many seconds lie between. */
const calls = { count: 6, seconds: 10 } as const;

/**
 * The parts of one go. The question about the skin lasts as long as the pack would have stayed on: left without an answer, it
 * ends where the go was to end, so that a pack nobody attends to is never on for longer than was chosen.
 */
export function planGo(seconds: number, check: number, wait: number): readonly PackPhase[] {
  const isChecked = check > 0 && seconds > check;
  return [
    { kind: 'on', seconds: isChecked ? check : seconds },
    ...(isChecked ? [{ kind: 'check', seconds: seconds - check } as const] : []),
    ...Array<PackPhase>(calls.count).fill({ kind: 'off', seconds: calls.seconds }),
    { kind: 'wait', seconds: wait },
  ];
}

/** Seconds that are left after the question: as chosen, but never past the most that counts from the start. */
export function afterCheck(chosen: number, untilAnswer: number, { check, max }: PackLimits): number {
  return Math.min(chosen - check * 60, max * 60 - untilAnswer);
}

const day = 24 * 60 * 60;

/** Seconds until a pack may be used again: the skin's rest, and a day's limit; `begun` are the seconds since each go began. */
export function restSeconds(begun: readonly number[], gap: number, timesADay: number): number {
  const last = begun.filter((ago) => ago < day).sort((a, b) => a - b);
  return Math.max(gap * 60, day - (last[timesADay - 1] ?? day));
}

/** How many minutes a pack may stay on, to choose from. */
export const lengths = (pack: Pack, minutes: number): readonly number[] =>
  [...new Set([5, 10, 15, packs[pack].max, minutes])].filter((each) => each <= packs[pack].max).sort((a, b) => a - b);
