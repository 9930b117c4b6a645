/** Resting positions: their drawings, and the sources of their text. The words are in `<locale>/rest-positions.ts`. */
import type { Movement } from './movement.types.js';
import { bedFromAbove, chair, cushion, mat, onBack } from './movement-parts.js';
import {
  adamAcute,
  cochraneBedrest,
  nhsBackPain,
  nhsinformExercises,
  nhsPregExercise,
  nzSideSleep,
  pressupMdt,
} from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

/** The positions, with one pose each. Those with a source in the clinical reference come first. */
export const restPositions = ownData({
  'on-back': {
    poses: { rest: { ...onBack, hand: [-1, 9.5, 24], foot: [42, 0, 52] } },
    path: ['rest'],
    seconds: 0,
    frame: [2, 74, 26],
    props: [mat(-54, 58), ...cushion(10, 20, -5, 25, -5)],
  },
  'on-side': {
    poses: {
      rest: {
        at: [0, 14],
        trunk: [176, 24, 30],
        head: 164,
        hand: [-31, 39.5, 138],
        foot: [27, 32, -10],
        farHand: [-34, 39.5, 138],
        farFoot: [34, 17, -12],
      },
    },
    path: ['rest'],
    seconds: 0,
    frame: [-6, 74, 7],
    props: [...bedFromAbove, ...cushion(16, 14, -40, 34, -26).map((prop) => ({ ...prop, between: true as const }))],
  },
  'calves-on-chair': {
    poses: { rest: { ...onBack, foot: [31, 26, 66] } },
    path: ['rest'],
    seconds: 0,
    frame: [-2, 72],
    props: [mat(-54, 50), ...chair(20, -1, 4)],
  },
  'on-front': {
    poses: {
      rest: {
        at: [0, 7.5],
        trunk: [-12.5, 12, -8],
        head: -4,
        hand: [-1, 0, 180],
        foot: [-46.9, 0, 200],
        facing: [2.6, 1],
      },
    },
    path: ['rest'],
    seconds: 0,
    frame: [1, 80, 28],
    props: [mat(-60, 62), ...cushion(8.5, -15, -4.3, 15, -4.3)],
  },
} as const satisfies Readonly<Record<string, Movement>>);

export type RestPositionId = keyof typeof restPositions;

export const restPositionIds = Object.keys(restPositions) as readonly RestPositionId[];

/**
 * The sources of each part of the text: rest and activity (tips 1.1 to 1.4 and 1.6), the pillows (6.7), when to stop and
 * pregnancy.
 */
export const restSources: readonly Source[] = [
  cochraneBedrest,
  nhsBackPain,
  adamAcute,
  nhsinformExercises,
  nhsPregExercise,
  nzSideSleep,
  pressupMdt,
];
