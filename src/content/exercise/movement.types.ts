/** The shapes of the data in `movements.ts`: poses, the things around a person, and how one pose leads to the next. */

export type Point = readonly [x: number, y: number];

/** Where a hand or foot is: `x` of wrist or ankle, how far its lowest point is above the floor, where fingers or toes point. */
export type End = readonly [x: number, clearance: number, direction: number];

/**
 * A pose seen from the side. Directions are degrees counter-clockwise from “to the right”; a person who stands looks to the
 * right, one on the back has the head at the left, one on the front or on hands and knees has it at the right.
 *
 * Heights are clearances: 0 rests on the floor, 22 on something 22 units high. The engine turns a clearance into a joint's
 * place through the thickness of the body there, so a contact that two poses share holds in every frame between them.
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
  /** The hand and foot on the far side; as on the near side when absent. */
  readonly farHand?: End;
  readonly farFoot?: End;
  /**
   * The head is turned to the viewer. How far right of the near limbs the far ones are drawn (2.6 when absent), and what
   * share of the length of a thigh is seen, less than 1 where it points at the viewer.
   */
  readonly facing?: readonly [apart: number, thigh: number];
}

/** A pose on the back seen from the feet: how far the knees have rolled, + to the picture's left. */
export interface FeetPose {
  readonly roll: number;
}

export type Pose = SidePose | FeetPose;

/**
 * A thing behind the person: a line of some thickness through points, or without `width` a filled outline. When it is
 * `held`, its points are measured from the near wrist.
 */
export interface Prop {
  readonly role: string;
  readonly width?: number;
  readonly points: readonly Point[];
  readonly held?: true;
  /** It lies between the far and the near limbs. */
  readonly between?: true;
}

export interface Movement {
  readonly view?: 'feet';
  /** The joint that a side pose's `at` places; the hip when absent. */
  readonly anchor?: 'shoulder' | 'knee';
  /** The first pose is whole; the others name what differs from it. */
  readonly poses: Readonly<Record<string, Partial<SidePose> | FeetPose>>;
  /** Labels in the order in which they are passed: from the start pose to the pose that is held, or round a loop. */
  readonly path: readonly string[];
  /** The poses to show where nothing moves; the first and the last of the path when absent. */
  readonly stills?: readonly string[];
  /** The path leads back to its beginning. */
  readonly loop?: true;
  /** How long the path takes once. */
  readonly seconds: number;
  /** Middle and height of the picture, which is 1.6 times as wide, and how much of it is below the floor: 7 % when absent. */
  readonly frame: readonly [x: number, height: number, below?: number];
  readonly props: readonly Prop[];
  /** A towel from the near hand round the near foot. */
  readonly towel?: true;
  /** By pose, a curved arrow that shows where the movement goes: its points, the tip last. It is in stills only. */
  readonly arrows?: Readonly<Record<string, readonly Point[]>>;
}
