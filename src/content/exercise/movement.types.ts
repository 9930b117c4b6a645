/** The format of the data in `movements.ts`: poses, props, and the path between poses. */

export type Point = readonly [x: number, y: number];

/**
 * The position of a hand or foot: `x` of wrist or ankle, height of its lowest point above the floor, direction of
 * fingers or toes.
 */
export type End = readonly [x: number, clearance: number, direction: number];

/**
 * A pose seen from the side. Directions are degrees counter-clockwise from “to the right”. A person who is upright
 * looks to the right. The head is at the left of a person on the back, and at the right of a person on the front or on
 * hands and knees.
 *
 * Heights are clearances: 0 rests on the floor, 22 on something 22 units high. The engine adds the thickness of the
 * body to place the joint, so a contact that two poses share holds in every frame between them.
 */
export interface SidePose {
  /** The joint that the movement's `anchor` names: x, clearance and, for a knee, the direction from knee to hip. */
  readonly at: readonly [x: number, clearance: number, thigh?: number];
  /** Direction from hip to shoulder, then how far the lower and the upper back round (+) or arch (−). */
  readonly trunk: readonly [direction: number, lower: number, upper: number];
  /** Direction from the neck to the crown. */
  readonly head: number;
  readonly hand: End;
  readonly foot: End;
  /** The hand and foot on the far side; the same as on the near side if absent. */
  readonly farHand?: End;
  readonly farFoot?: End;
  /**
   * Present if the head faces the viewer. How far right of the near limbs the far ones are drawn (2.6 if absent), and
   * the visible share of a thigh's length, which is less than 1 if the thigh points at the viewer.
   */
  readonly facing?: readonly [apart: number, thigh: number];
}

/**
 * A pose on the back, seen from the feet: how far the knees have rolled, in degrees; positive is to the left of the
 * picture.
 */
export interface FeetPose {
  readonly roll: number;
}

export type Pose = SidePose | FeetPose;

/** `forward` into the held pose, `back` out of it, `loop` without end, `start` or `end` still at that position. */
export type Way = 'forward' | 'back' | 'loop' | 'start' | 'end';

/**
 * A thing behind the person: a line of some `width` through points, or a filled outline without a `width`. The points
 * of a `held` prop are relative to the near wrist.
 */
export interface Prop {
  readonly role: string;
  readonly width?: number;
  readonly points: readonly Point[];
  readonly held?: true;
  /** Drawn between the far and the near limbs. */
  readonly between?: true;
}

export interface Movement {
  readonly view?: 'feet';
  /** The joint that a side pose's `at` places; the hip if absent. */
  readonly anchor?: 'shoulder' | 'knee';
  /** Poses by label. The first is complete; the others name only what differs from it. */
  readonly poses: Readonly<Record<string, Partial<SidePose> | FeetPose>>;
  /** Labels in order: from the start pose to the held pose, or once around a loop. */
  readonly path: readonly string[];
  /** Labels of the poses to show as still pictures; the first and the last of the path if absent. */
  readonly stills?: readonly string[];
  /** The path returns to its beginning. */
  readonly loop?: true;
  /** Duration of the path, once. */
  readonly seconds: number;
  /**
   * Horizontal middle and height of the picture, and how much of it is below the floor (7 % if absent). Its width is
   * 1.6 times its height.
   */
  readonly frame: readonly [x: number, height: number, below?: number];
  readonly props: readonly Prop[];
  /** A towel from the near hand around the near foot. */
  readonly towel?: true;
  /**
   * By pose label, a curved arrow that shows the direction of the movement: its points, the tip last. Only in still
   * pictures.
   */
  readonly arrows?: Readonly<Record<string, readonly Point[]>>;
}
