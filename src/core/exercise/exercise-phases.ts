import type { Exercise } from '../../content/types.js';
import type { SessionPhase } from '../session/guided-session.js';

type PhaseKind = 'ready' | 'move' | 'hold' | 'release' | 'rest' | 'switch' | 'walk';

/** A phase of an exercise, such as one hold. */
export interface ExercisePhase extends SessionPhase {
  readonly kind: PhaseKind;
  /** Which repetition, from 1; 0 if the phase belongs to none. */
  readonly repetition: number;
  readonly repetitions: number;
  /** 0 or 1 for an exercise with two sides, otherwise `null`. */
  readonly side: 0 | 1 | null;
}

/** Seconds of the phases for which the sources give no time: unhurried, and long enough to hear the next instruction. */
const seconds = { ready: 5, move: 3, release: 3, rest: 2, switch: 6 } as const;

/**
 * The phases of an exercise in order, with the default dose. One leg does all its repetitions before the other starts;
 * sides alternate at each repetition, as the steps of those exercises say.
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
