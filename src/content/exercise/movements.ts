/** The movement of each exercise: key poses, contact points and props. Data for `src/figure/`. */
import type { ExerciseId } from './exercises.js';
import { area, arrow, chair, cushion, floor, heelStrike, line, mat, onBack } from './movement-parts.js';
import type { Movement, Prop, SidePose } from './movement.types.js';
import { ownData } from '../own-data.js';

const bed: readonly Prop[] = [
  line('prop', 3, -38, -32, -38, -1),
  line('prop', 3, 68, -8, 68, -1),
  line('prop', 3, -38, -9, 68, -9),
  ...cushion(11, -30, -16.5, 64, -16.5),
];

const onHandsAndKnees = {
  at: [0, 0, 90],
  trunk: [8, -10, 12],
  head: 8,
  hand: [29.7, 0, 0],
  foot: [-23, 0, 192],
} as const;

/** Half a stride. In the other half, near and far limbs swap. */
const strides = [
  heelStrike,
  { at: [0, 43.7], hand: [-10, 43.9, 255], foot: [7.5, 0, 0], farHand: [10, 44, 290], farFoot: [-18, 4, -50] },
  { at: [0, 44.6], hand: [1, 42, 275], foot: [-3.5, 0, 0], farHand: [1, 42, 275], farFoot: [-1, 5, -25] },
  { at: [0, 43.8], hand: [10, 44, 290], foot: [-14, 0, -8], farHand: [-10, 43.9, 255], farFoot: [14, 3, 12] },
] as const;

function swapped<T extends (typeof strides)[number]>(pose: T): Partial<SidePose> {
  const { at, hand, foot, farHand, farFoot } = pose;
  return { at, hand: farHand, foot: farFoot, farHand: hand, farFoot: foot };
}

export const movements: Readonly<Record<ExerciseId, Movement>> = ownData({
  'hamstring-supine-towel': {
    poses: {
      start: { ...onBack, hand: [0, 9, 20], farFoot: [27, 0, 0] },
      bent: { foot: [25, 27, 90], hand: [-6, 16, 30] },
      end: { foot: [13, 48.6, 160], hand: [-10, 20, 50] },
    },
    path: ['start', 'bent', 'end'],
    seconds: 4,
    frame: [-6, 78, 9],
    arrows: {
      end: arrow(36, -26, 35, -42, 27, -56),
    },
    props: [mat(-54, 44)],
    towel: true,
  },
  'hamstring-chair': {
    poses: {
      start: {
        at: [0, 22],
        trunk: [92, -12, 14],
        head: 90,
        hand: [13.5, 32.6, -6],
        foot: [17, 0, 0],
        farFoot: [41.3, 0, 68],
      },
      end: { trunk: [64, -8, 10], head: 66 },
    },
    path: ['start', 'end'],
    seconds: 3,
    frame: [15, 92],
    arrows: {
      end: arrow(26, -82, 36, -76, 41, -65),
    },
    props: [floor(-32, 62), ...chair(11, 1)],
  },
  'hamstring-bed-edge': {
    poses: {
      start: {
        at: [0, 22],
        trunk: [94, -12, 14],
        head: 92,
        hand: [3, 22, -70],
        foot: [18, 0, 0],
        farFoot: [47.4, 22, 84],
      },
      end: { trunk: [70, -8, 10], head: 72 },
    },
    path: ['start', 'end'],
    seconds: 3,
    frame: [15, 92],
    arrows: {
      end: arrow(22, -83, 32, -77, 37, -66),
    },
    props: [floor(-40, 75), ...bed],
  },
  'cat-cow': {
    anchor: 'knee',
    poses: {
      neutral: onHandsAndKnees,
      cat: { at: [0, 0, 88], trunk: [7, 52, 48], head: -58 },
      cow: { at: [0, 0, 94], trunk: [8, -42, -22], head: 44 },
    },
    path: ['cat', 'cow'],
    loop: true,
    seconds: 7,
    frame: [8, 70],
    arrows: {
      cat: arrow(12, -50, 12, -54, 12, -60),
      cow: arrow(14, -52, 14, -48, 14, -42),
    },
    props: [mat(-42, 54)],
  },
  'childs-pose': {
    anchor: 'knee',
    poses: {
      start: { ...onHandsAndKnees, hand: [33.6, 0, 0] },
      end: { at: [0, 0, 159], trunk: [-8, 60, 28], head: -7 },
    },
    path: ['start', 'end'],
    seconds: 4,
    frame: [8, 70, 13],
    arrows: {
      end: arrow(10, -40, -4, -42, -18, -36),
    },
    props: [mat(-42, 58)],
  },
  'pelvic-tilt': {
    anchor: 'shoulder',
    poses: {
      start: { ...onBack, at: [-30, 0], trunk: [182.3, -48, 32], hand: [-1.4, 15.5, 38] },
      end: { trunk: [182.2, 10, 0] },
    },
    path: ['start', 'end'],
    seconds: 2,
    frame: [-5, 66, 18],
    arrows: {
      end: arrow(-14, -24, -14, -20, -14, -16),
    },
    props: [mat(-54, 44)],
  },
  'knee-to-chest': {
    poses: {
      start: { ...onBack, farFoot: [27, 0, 0] },
      lift: { foot: [20, 12, 30], hand: [-2, 14, 20] },
      end: { foot: [7.4, 17.5, 70], hand: [-12, 27, -20] },
    },
    path: ['start', 'lift', 'end'],
    seconds: 3,
    frame: [-5, 66, 11],
    arrows: {
      end: arrow(10, -40, -2, -44, -14, -40),
    },
    props: [mat(-54, 44)],
  },
  'knee-rolls': {
    view: 'feet',
    poses: { start: { roll: 0 }, left: { roll: 50 }, right: { roll: -50 } },
    path: ['start', 'left'],
    seconds: 3,
    frame: [0, 90],
    arrows: {
      left: arrow(-10, -44, -22, -42, -30, -32),
      right: arrow(-10, -44, -22, -42, -30, -32),
    },
    props: [area('mat', -36, 3, 36, 3, 27, -82, -27, -82), area('pillow', -12, -63, 12, -63, 11, -81, -11, -81)],
  },
  bridge: {
    anchor: 'shoulder',
    poses: {
      start: { ...onBack, at: [-30, 0] },
      end: { trunk: [201, -10, 24] },
    },
    path: ['start', 'end'],
    seconds: 3,
    frame: [-5, 66, 13],
    arrows: {
      end: arrow(-6, -30, -6, -34, -6, -40),
    },
    props: [mat(-54, 44)],
  },
  'bird-dog': {
    anchor: 'knee',
    poses: {
      start: { ...onHandsAndKnees, farHand: [29.7, 0, 0], farFoot: [-23, 0, 192] },
      'easier-end': { foot: [-43, 0, 235] },
      reach: { foot: [-46.5, 10, 235], farHand: [52, 7, -30] },
      end: { foot: [-47.2, 23.3, 235], farHand: [61, 40, 4], head: 2 },
    },
    path: ['start', 'easier-end', 'reach', 'end'],
    seconds: 4,
    frame: [8, 84, 19],
    arrows: {
      end: arrow(-28, -12, -38, -12, -47, -18),
    },
    props: [mat(-56, 58)],
  },
  'prone-press-up': {
    poses: {
      start: { at: [0, 0], trunk: [-1.8, -8, 8], head: 12, hand: [23.5, 0, 0], foot: [-47.4, 0, 192] },
      forearms: { trunk: [25, -30, -10], head: 60, hand: [41, 0, 0] },
      end: { trunk: [58, -36, -30], head: 88 },
    },
    path: ['start', 'end'],
    stills: ['start', 'forearms', 'end'],
    seconds: 3,
    frame: [-3, 78, 12.5],
    arrows: {
      end: arrow(36, -28, 38, -40, 35, -52),
    },
    props: [mat(-61, 55)],
  },
  walking: {
    poses: {
      'left-heel-strike': strides[0],
      'left-foot-flat': strides[1],
      'mid-stance': strides[2],
      'left-heel-off': strides[3],
      'right-heel-strike': swapped(strides[0]),
      'right-foot-flat': swapped(strides[1]),
      'right-mid-stance': swapped(strides[2]),
      'right-heel-off': swapped(strides[3]),
    },
    path: [
      'left-heel-strike',
      'left-foot-flat',
      'mid-stance',
      'left-heel-off',
      'right-heel-strike',
      'right-foot-flat',
      'right-mid-stance',
      'right-heel-off',
    ],
    stills: ['left-heel-strike', 'mid-stance', 'right-heel-strike'],
    loop: true,
    seconds: 1.2,
    frame: [2, 112],
    props: [floor(-50, 54)],
  },
});
