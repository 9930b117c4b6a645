import type { StretchWords } from '../../content/words/stretch-card.js';
import type { Dose, ExerciseWords } from '../../content/types.js';
import type { ExercisePhase } from './exercise-phases.js';
import { ownOnly } from '../../json/own.js';
import { fill } from '../region/fill-placeholders.js';

/** The words for the phases of an exercise, which every guided element has. */
export type SessionWords = Pick<StretchWords, 'phases' | 'repetitionOf' | 'legs' | 'sides'>;

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join('. ');

const sideOf = ({ side }: ExercisePhase, words: SessionWords, perLeg: boolean): string =>
  side === null ? '' : (perLeg ? words.legs : words.sides)[side];

/** Which repetition and which side; empty if the phase has neither. */
export function describeCount(phase: ExercisePhase, words: SessionWords, perLeg: boolean): string {
  const { kind, repetition, repetitions } = phase;
  if (kind === 'switch') return '';
  const count = repetition ? fill(words.repetitionOf, { repetition, repetitions }) : '';
  return sentences(count, sideOf(phase, words, perLeg));
}

/**
 * A phase in spoken words. The first repetition says how this exercise moves, where there is such a cue: then the movement
 * names only the side, and the count follows in the hold. The count comes once a repetition, because words that are still
 * waiting when their phase is over only get in the way.
 */
export function describePhase(
  phase: ExercisePhase,
  words: SessionWords,
  perLeg: boolean,
  cues: ExerciseWords['cues'] = {},
): string {
  const { kind, repetition } = phase;
  const { move, release } = ownOnly(repetition === 1 ? cues : {});
  if (kind === 'move' && move) return sentences(sideOf(phase, words, perLeg), move);
  if (kind === 'release' && release) return release;
  return sentences(words.phases[kind], kind === (move ? 'hold' : 'move') ? describeCount(phase, words, perLeg) : '');
}

/** How long and how often to do an exercise, as sentences. */
export function describeDose(dose: Dose, words: Pick<StretchWords, 'hold' | 'repetitions' | 'minutes'>): string {
  if (dose.minutes || dose.per === 'day') return fill(words.minutes, { ...dose.minutes });
  return `${fill(words.hold, dose.hold)} ${fill(words.repetitions[dose.per], dose.repetitions)}`;
}

/** Seconds as a clock shows them: `45`, or `1:05` from a minute on. */
export const clockTime = (seconds: number): string =>
  seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
