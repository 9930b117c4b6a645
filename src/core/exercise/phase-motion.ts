import type { Way } from '../../content/exercise/movement.types.js';
import type { ExercisePhase } from './exercise-phases.js';

/** How a drawn figure moves, or where it stays. */
export interface FigureCourse {
  readonly way: Way;
  /** Duration of the movement in one direction, or of one loop. */
  readonly seconds: number;
}

/**
 * How the figure moves during a phase: into the held pose, still, or back. A looping movement loops through the whole
 * repetition.
 */
export function motionDuring(phase: ExercisePhase, loops: boolean, loopSeconds: number): FigureCourse {
  const active = ['move', 'hold', 'release', 'walk'].includes(phase.kind);
  if (loops) return active ? { way: 'loop', seconds: loopSeconds } : { way: 'start', seconds: 1 };
  if (phase.kind === 'move') return { way: 'forward', seconds: phase.seconds };
  if (phase.kind === 'release') return { way: 'back', seconds: phase.seconds };
  return { way: phase.kind === 'hold' ? 'end' : 'start', seconds: 1 };
}
