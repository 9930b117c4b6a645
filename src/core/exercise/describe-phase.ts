import type { StretchWords } from '../../content/words/stretch-card.js';
import type { Dose } from '../../content/types.js';
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

/** A phase in words: what to do, which repetition, which side. */
export function describePhase(phase: ExercisePhase, words: SessionWords, perLeg: boolean): string {
  return [words.phases[phase.kind], describeCount(phase, words, perLeg)].filter(Boolean).join('. ');
}

/** How long and how often to do an exercise, as sentences. */
export function describeDose(dose: Dose, words: Pick<StretchWords, 'hold' | 'repetitions' | 'minutes'>): string {
  if (dose.minutes || dose.per === 'day') return fill(words.minutes, { ...dose.minutes });
  return `${fill(words.hold, dose.hold)} ${fill(words.repetitions[dose.per], dose.repetitions)}`;
}

/** Seconds as a clock shows them: `45`, or `1:05` from a minute on. */
export const clockTime = (seconds: number): string =>
  seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
