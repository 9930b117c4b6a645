/** Everyday postures: their drawings, and the sources of their text. The words are in `<locale>/posture-guide.ts`. */
import type { Movement, Prop } from './movement.types.js';
import { area, arrow, bedFromAbove, chair, cushion, floor, heelStrike, line, onBack } from './movement-parts.js';
import { restPositions } from './rest-positions.js';
import {
  adamAcute,
  baycare,
  giangregorio2014,
  nhsinformExercises,
  nzSideSleep,
  saraceni2020,
  slater2019,
  southteesPosture,
} from '../sources/index.js';
import type { Source } from '../types.js';
import { ownData } from '../own-data.js';

/** A bed, seen from its long side. */
const bed: readonly Prop[] = [
  floor(-64, 54),
  line('prop', 3, -60, -40, -60, -1),
  line('prop', 3, 48, -8, 48, -1),
  line('prop', 3, -60, -9, 48, -9),
  ...cushion(11, -52, -16.5, 42, -16.5),
];

/** A box that the hands hold at its lower edge. */
const boxInHands: Prop = { ...area('box', -1, -14, 17, -14, 17, 3.8, -1, 3.8), held: true };

export const postures = ownData({
  'sitting-with-towel-roll': {
    poses: {
      rest: { at: [0, 22], trunk: [93, -20, 16], head: 91, hand: [16, 32.5, -12], foot: [23, 0, 0] },
    },
    path: ['rest'],
    seconds: 0,
    frame: [8, 92],
    props: [floor(-32, 50), ...chair(13.5, 1), line('towel', 6.4, -8.2, -41, -8.2, -40.9)],
  },
  'standing-at-desk': {
    poses: {
      rest: { at: [0, 44.8], trunk: [90, -12, 14], head: 90, hand: [20, 63, 0], foot: [0, 0, 0] },
    },
    path: ['rest'],
    seconds: 0,
    frame: [16, 114],
    props: [
      floor(-40, 76),
      line('prop', 2.4, 46, -61, 46, -1),
      line('prop', 3, 16, -61.5, 66, -61.5),
      line('prop', 2, 52, -63, 52, -78, 47.5, -84),
      line('screen', 3, 48, -72, 45, -96),
    ],
  },
  // Getting out of bed: knees bent, rolled to the side (seen from above, the edge at the top), pushing up, sitting at the edge.
  'getting-up-bend': {
    poses: { start: { ...onBack, at: [0, 22], hand: [-1.4, 33.5, 35], foot: [27, 22, 0] } },
    path: ['start'],
    seconds: 0,
    frame: [-4, 84],
    props: bed,
  },
  'getting-up-roll': {
    poses: {
      rolled: {
        at: [0, 14],
        trunk: [176, 24, 30],
        head: 164,
        hand: [-28, 39, 135],
        foot: [29, 36, -3],
        farHand: [-33, 38.5, 135],
        farFoot: [32, 32, -6],
      },
    },
    path: ['rolled'],
    seconds: 0,
    frame: [-6, 77, 8],
    props: bedFromAbove,
    arrows: {
      rolled: arrow(42, -40, 47, -50, 46, -62),
    },
  },
  // The person faces the viewer, with the feet over the near edge, the far elbow on the bed and the near hand pushing.
  'getting-up-push': {
    poses: {
      push: {
        at: [6, 22],
        trunk: [155, 16, 24],
        head: 118,
        hand: [-2, 22, -30],
        foot: [16, 1, -40],
        farHand: [-8.5, 22, 0],
        farFoot: [14, 1, -40],
        facing: [-6, 0.4],
      },
    },
    path: ['push'],
    seconds: 0,
    frame: [-4, 84],
    props: bed,
    arrows: { push: arrow(-41, -53, -39, -64, -29, -70) },
  },
  'getting-up-sit': {
    poses: {
      end: { at: [0, 22], trunk: [94, -12, 14], head: 91, hand: [1, 22, -75], foot: [23, 0, 0] },
    },
    path: ['end'],
    seconds: 0,
    frame: [0, 92],
    props: [
      floor(-56, 50),
      line('prop', 3, -45, -9, -45, -1),
      line('prop', 3, 8, -9, 8, -1),
      line('prop', 3, -45, -9, 8, -9),
      ...cushion(11, -42, -16.5, 5, -16.5),
    ],
    arrows: {
      end: arrow(-34, -46, -32, -64, -18, -76),
    },
  },
  lifting: {
    poses: {
      start: { at: [-16, 10.5], trunk: [35, 27, 20], head: 54, hand: [14.5, 2, 0], foot: [0.5, 0, 0] },
      half: { at: [-9, 27], trunk: [66, -6, 12], head: 76, hand: [17, 33, 0] },
      end: { at: [0, 44.6], trunk: [92, -12, 14], head: 90, hand: [10, 51, 0] },
    },
    path: ['start', 'half', 'end'],
    seconds: 3,
    frame: [6, 114],
    props: [floor(-40, 56), boxInHands],
  },
  carrying: {
    poses: { walk: { ...heelStrike, trunk: [91, -12, 14], hand: [9, 50, 0], farHand: [9, 50, 0] } },
    path: ['walk'],
    seconds: 0,
    frame: [6, 114],
    props: [floor(-40, 56), boxInHands],
  },
} as const satisfies Readonly<Record<string, Movement>>);

export type PostureId = 'sitting' | 'standing' | 'lifting' | 'carrying' | 'sleeping' | 'getting-up';

/** A movement, and the pose to draw. */
export type Still = readonly [movement: Movement, pose: string];

/** The drawings of each posture, in the order of its steps. */
export const postureStills: Readonly<Record<PostureId, readonly Still[]>> = ownData({
  sitting: [[postures['sitting-with-towel-roll'], 'rest']],
  standing: [[postures['standing-at-desk'], 'rest']],
  lifting: [
    [postures.lifting, 'start'],
    [postures.lifting, 'half'],
    [postures.lifting, 'end'],
  ],
  carrying: [[postures.carrying, 'walk']],
  sleeping: [
    [restPositions['on-side'], 'rest'],
    [restPositions['on-back'], 'rest'],
  ],
  'getting-up': [
    [postures['getting-up-bend'], 'start'],
    [postures['getting-up-roll'], 'rolled'],
    [postures['getting-up-push'], 'push'],
    [postures['getting-up-sit'], 'end'],
  ],
});

export const postureIds = Object.keys(postureStills) as readonly PostureId[];

/**
 * The sources of each part of the text: postures and chairs (tips 6.1 to 6.3, 6.6), loads (6.4), bending (6.5), pillows
 * and pregnancy (6.7), when to stop.
 */
export const postureSources: readonly Source[] = [
  southteesPosture,
  slater2019,
  saraceni2020,
  baycare,
  giangregorio2014,
  adamAcute,
  nzSideSleep,
  nhsinformExercises,
];
