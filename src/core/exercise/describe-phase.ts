import type { StretchWords } from '../../content/words/stretch-card.js';
import type { Dose, ExerciseWords } from '../../content/types.js';
import type { ExercisePhase } from './exercise-phases.js';
import { fill } from '../region/fill-placeholders.js';

/** The words for the phases of an exercise, which every guided element has. */
export type SessionWords = Pick<StretchWords, 'phases' | 'repetitionOf' | 'legs' | 'sides'>;

/** Which repetition and which side; empty if the phase has neither. */
export function describeCount(phase: ExercisePhase, words: SessionWords, perLeg: boolean): string {
  const { kind, repetition, repetitions, side } = phase;
  if (kind === 'switch') return '';
  const parts: string[] = [];
  if (repetition) parts.push(fill(words.repetitionOf, { repetition, repetitions }));
  if (side !== null) parts.push((perLeg ? words.legs : words.sides)[side]);
  return parts.join('. ');
}

/**
 * A phase in spoken words. The first repetition says how this exercise moves. The count comes once a repetition, because
 * words that are still waiting when their phase is over only get in the way.
 */
export function describePhase(
  phase: ExercisePhase,
  words: SessionWords,
  perLeg: boolean,
  cues: ExerciseWords['cues'] = {},
): string {
  const { kind, repetition, side } = phase;
  const cue = repetition === 1 && (kind === 'move' || kind === 'release') ? cues[kind] : undefined;
  if (cue && kind === 'move') return side === null ? cue : `${(perLeg ? words.legs : words.sides)[side]}. ${cue}`;
  const hasCue = repetition === 1 && cues.move;
  const count = kind === (hasCue ? 'hold' : 'move') ? describeCount(phase, words, perLeg) : '';
  return [cue ?? words.phases[kind], count].filter(Boolean).join('. ');
}

/** How long and how often to do an exercise, as sentences. */
export function describeDose(dose: Dose, words: Pick<StretchWords, 'hold' | 'repetitions' | 'minutes'>): string {
  if (dose.minutes || dose.per === 'day') return fill(words.minutes, { ...dose.minutes });
  return `${fill(words.hold, dose.hold)} ${fill(words.repetitions[dose.per], dose.repetitions)}`;
}

/** Seconds as a clock shows them: `45`, or `1:05` from a minute on. */
export const clockTime = (seconds: number): string =>
  seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
