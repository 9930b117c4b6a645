/**
 * What helps in the first minutes of a spasm: the drawings and the sources. The words are in
 * `<locale>/back-spasm-tips.ts`.
 */
import { chair, floor } from '../exercise/movement-parts.js';
import type { Movement } from '../exercise/movement.types.js';
import { restPositions } from '../exercise/rest-positions.js';
import { cochraneBedrest, cochraneHeat, gsttExercises, nhsBackPain, torbayFall } from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

/** Getting up from the floor: one foot forward, both hands on the seat of a chair. */
const gettingUp: Movement = {
  poses: {
    rest: {
      at: [-6, 20],
      trunk: [44, -8, 14],
      head: 56,
      hand: [27, 22.5, 0],
      foot: [17, 0, 0],
      farHand: [32, 22.5, 0],
      farFoot: [-36, 0, 200],
    },
  },
  path: ['rest'],
  seconds: 0,
  frame: [4, 76],
  props: [floor(-50, 58), ...chair(25, -1)],
};

/** The drawings, each of one pose. */
export const rightNowDrawings = ownData({
  'getting-up': gettingUp,
  'easy-position': restPositions['calves-on-chair'],
} as const);

export type RightNowDrawing = keyof typeof rightNowDrawings;

export const rightNowSources: readonly Source[] = [
  nhsBackPain,
  torbayFall,
  cochraneBedrest,
  gsttExercises,
  cochraneHeat,
];
