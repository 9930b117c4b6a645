import type { ExercisePhase } from './exercise-phases.js';

/** How a drawn figure moves: into the held pose, out of it, round and round, or standing at either end. */
export interface Course {
  readonly way: 'forward' | 'back' | 'loop' | 'start' | 'end';
  /** How long one way takes. */
  readonly seconds: number;
}

/**
 * How the figure moves while a phase lasts: into the position, held, and back. A movement that goes round and round does so
 * through the whole repetition.
 */
export function motionDuring(phase: ExercisePhase, loops: boolean, loopSeconds: number): Course {
  const active = ['move', 'hold', 'release', 'walk'].includes(phase.kind);
  if (loops) return active ? { way: 'loop', seconds: loopSeconds } : { way: 'start', seconds: 1 };
  if (phase.kind === 'move') return { way: 'forward', seconds: phase.seconds };
  if (phase.kind === 'release') return { way: 'back', seconds: phase.seconds };
  return { way: phase.kind === 'hold' ? 'end' : 'start', seconds: 1 };
}
