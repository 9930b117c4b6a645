import type { Exercise } from '../../content/types.js';
import type { SessionPhase } from '../session/guided-session.js';

type PhaseKind = 'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch' | 'walk';

/** One part of an exercise. */
export interface ExercisePhase extends SessionPhase {
  readonly kind: PhaseKind;
  /** Which repetition, from 1; 0 outside of one. */
  readonly repetition: number;
  readonly repetitions: number;
  /** 0 or 1 for an exercise with two sides, else `null`. */
  readonly side: 0 | 1 | null;
}

/** Seconds for what the sources give no time for: unhurried, and long enough to hear what comes. */
const seconds = { ready: 5, move: 3, release: 3, rest: 2, switch: 6 } as const;

/**
 * The parts of an exercise in order, with the default dose. Legs are done one after the other; sides take turns, as the
 * steps of those exercises say.
 */
export function planExercise({ dose }: Exercise): readonly ExercisePhase[] {
  const ready: ExercisePhase = { kind: 'ready', seconds: seconds.ready, repetition: 0, repetitions: 0, side: null };
  if (dose.minutes) return [ready, { ...ready, kind: 'walk', seconds: dose.minutes.default * 60 }];
  const repetitions = dose.repetitions.default;
  const both: readonly (0 | 1)[] = [0, 1];
  const numbers = [...Array(repetitions).keys()].map((index) => index + 1);
  const round = (repetition: number, side: 0 | 1 | null) => ({ repetition, side });
  let rounds = numbers.map((repetition) => round(repetition, null));
  if (dose.per === 'leg') rounds = both.flatMap((side) => numbers.map((repetition) => round(repetition, side)));
  if (dose.per === 'side') rounds = numbers.flatMap((repetition) => both.map((side) => round(repetition, side)));
  return [
    ready,
    ...rounds.flatMap(({ repetition, side }, index): ExercisePhase[] => {
      const part = (kind: PhaseKind, length: number): ExercisePhase => ({
        kind,
        seconds: length,
        repetition,
        repetitions,
        side,
      });
      const next = rounds[index + 1];
      const pause =
        dose.per === 'leg' && next && next.side !== side ? part('switch', seconds.switch) : part('rest', seconds.rest);
      return [
        part('move', seconds.move),
        part('hold', dose.hold.default),
        part('release', seconds.release),
        ...(next ? [pause] : []),
      ];
    }),
  ];
}
