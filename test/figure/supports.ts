/** The support of each part of the body, in every movement and position. */

/**
 * - a number: a flat surface at that height above the floor; 0 is the floor
 * - `body`: the person's own leg or trunk
 * - `towel`, `box`, `pillow`, `cushion` (the one between the legs), `roll`: that prop
 * - `bed`: a bed seen from above, with the part within its outline
 * - `air`: no support; the part is held up or moves
 */
export type Support = number | 'body' | 'towel' | 'box' | 'pillow' | 'cushion' | 'roll' | 'bed' | 'air';

export const limbs = ['hand', 'far-hand', 'foot', 'far-foot'] as const;
type Limb = (typeof limbs)[number];
export type Part =
  | Limb
  | 'seat'
  | 'back'
  | 'head'
  | 'front'
  | 'knee'
  | 'far-knee'
  | 'elbow'
  | 'far-elbow'
  | 'calf'
  | 'far-calf'
  | 'hips';

type Rest = Readonly<Partial<Record<Part, Support | Readonly<Record<string, Support>>>>> &
  Readonly<Record<Limb, Support | Readonly<Record<string, Support>>>>;

const onBack = { seat: 0, back: 0, head: 0 } as const;
const hands = (on: Support | Readonly<Record<string, Support>>) => ({ hand: on, 'far-hand': on });
const feet = (on: Support | Readonly<Record<string, Support>>) => ({ foot: on, 'far-foot': on });

/** Exceptions for single poses, by label. Every hand and foot is listed, so that none can float unnoticed. */
export const supports: Readonly<Record<string, Rest>> = {
  'hamstring-supine-towel': {
    ...onBack,
    ...hands('towel'),
    foot: { start: 0, bent: 'air', end: 'air' },
    'far-foot': 0,
  },
  'hamstring-chair': { seat: 22, ...hands('body'), ...feet(0) },
  'hamstring-bed-edge': { seat: 22, ...hands(22), foot: 0, 'far-foot': 22, 'far-calf': 22 },
  'cat-cow': { knee: 0, 'far-knee': 0, ...hands(0), ...feet(0) },
  'childs-pose': {
    knee: 0,
    'far-knee': 0,
    ...hands(0),
    ...feet(0),
    hips: { start: 'air', end: 'body' },
    elbow: { start: 'air', end: 0 },
    head: { start: 'air', end: 0 },
  },
  'pelvic-tilt': { ...onBack, ...hands('body'), ...feet(0) },
  'knee-to-chest': {
    ...onBack,
    ...hands({ start: 0, lift: 'air', end: 'body' }),
    foot: { start: 0, lift: 'air', end: 'air' },
    'far-foot': 0,
  },
  bridge: { back: 0, head: 0, seat: { start: 0, end: 'air' }, ...hands(0), ...feet(0) },
  'bird-dog': {
    'far-knee': 0,
    knee: { start: 0, 'easier-end': 'air', reach: 'air', end: 'air' },
    'far-hand': { start: 0, 'easier-end': 0, reach: 'air', end: 'air' },
    hand: 0,
    'far-foot': 0,
    foot: { start: 0, 'easier-end': 0, reach: 'air', end: 'air' },
  },
  'prone-press-up': { front: 0, ...hands(0), ...feet(0), elbow: { start: 'air', forearms: 0, end: 'air' } },
  walking: {
    ...hands('air'),
    foot: {
      'left-heel-strike': 0,
      'left-foot-flat': 0,
      'mid-stance': 0,
      'left-heel-off': 0,
      'right-heel-strike': 0,
      'right-foot-flat': 'air',
      'right-mid-stance': 'air',
      'right-heel-off': 'air',
    },
    'far-foot': {
      'left-heel-strike': 0,
      'left-foot-flat': 'air',
      'mid-stance': 'air',
      'left-heel-off': 'air',
      'right-heel-strike': 0,
      'right-foot-flat': 0,
      'right-mid-stance': 0,
      'right-heel-off': 0,
    },
  },
  'calves-on-chair': { ...onBack, ...hands(0), ...feet(26), calf: 26 },
  'on-side': { ...hands('bed'), ...feet('bed'), head: 'pillow', calf: 'cushion', 'far-calf': 'cushion' },
  'on-front': { hips: 'pillow', head: 0, ...hands(0), ...feet(0) },
  'on-back': { ...onBack, ...hands('body'), ...feet(0), calf: 'pillow' },
  'sitting-with-towel-roll': { seat: 22, back: 'roll', ...hands('body'), ...feet(0) },
  'standing-at-desk': { ...hands(63), ...feet(0) },
  'getting-up-bend': { seat: 22, back: 22, head: 22, ...hands('body'), ...feet(22) },
  'getting-up-roll': { ...hands('bed'), ...feet('bed'), head: 'pillow' },
  'getting-up-push': { seat: 22, ...hands(22), 'far-elbow': 22, ...feet('air') },
  'getting-up-sit': { seat: 22, ...hands(22), ...feet(0) },
  lifting: { ...hands('box'), ...feet(0) },
  carrying: { ...hands('box'), ...feet(0) },
};

/** Parts that the steps tell the visitor to slide along the floor, and from which pose. */
export const slides: readonly string[] = ['bird-dog foot from start'];

/** How far the ground moves between two poses of a walking person. */
export const ground: Readonly<Record<string, number>> = { walking: -11 };
