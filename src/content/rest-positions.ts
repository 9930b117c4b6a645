/** Positions of ease: how they are drawn, and what their page rests on. The words are in `<locale>/rest-positions.ts`. */
import type { Movement } from './movements.js';
import { area, chair, line, mat, onBack } from './movement-parts.js';
import {
  adamAcute,
  cochraneBedrest,
  gsttExercises,
  nhsBackPain,
  nhsinformExercises,
  plymouthBackpain,
  pressupMdt,
} from './sources.js';
import type { Source } from './types.js';

/** First those that the reference has a source for. Each has one pose. */
export const restPositions = {
  'on-back': {
    poses: { rest: { ...onBack, hand: [-3, 12, -15], foot: [42, 0, 52] } },
    path: ['rest'],
    seconds: 0,
    frame: [1, 74],
    props: [mat(-54, 58), line('pillow', 10, 20, -5, 25, -5)],
  },
  'on-side': {
    poses: {
      rest: {
        at: [0, 20],
        trunk: [176, 8, 14],
        head: 172,
        hand: [-24, 39, 115],
        foot: [30, 30, -15],
        farHand: [-46, 32, 130],
        farFoot: [34, 15, -12],
      },
    },
    path: ['rest'],
    seconds: 0,
    frame: [-5, 72],
    props: [
      area('sheet', -60, -58, 50, -58, 50, 0, -60, 0),
      line('pillow', 15, -46, -16, -46, -38),
      { ...line('pillow', 9, 16, -34.5, 34, -28.5), between: true },
    ],
  },
  'calves-on-chair': {
    poses: { rest: { ...onBack, hand: [-3, 12, -15], foot: [37.3, 22, 85] } },
    path: ['rest'],
    seconds: 0,
    frame: [-2, 72],
    props: [mat(-54, 50), ...chair(19, -1)],
  },
  'on-front': {
    poses: { rest: { at: [0, 7.5], trunk: [-12.5, 12, -8], head: 0, hand: [2, 8.5, 180], foot: [-46.9, 0, 200] } },
    path: ['rest'],
    seconds: 0,
    frame: [2, 80],
    props: [mat(-60, 62), line('pillow', 8.5, -15, -4.3, 15, -4.3)],
  },
} as const satisfies Readonly<Record<string, Movement>>;

export type RestPositionId = keyof typeof restPositions;

export const restPositionIds = Object.keys(restPositions) as readonly RestPositionId[];

/** What each part of the text rests on: rest and activity (tips 1.1 to 1.6), the pillows (6.7), when to stop and pregnancy. */
export const restSources: readonly Source[] = [
  cochraneBedrest,
  nhsBackPain,
  plymouthBackpain,
  gsttExercises,
  adamAcute,
  nhsinformExercises,
  pressupMdt,
];
