/** The words of a drawn position or posture. */
export interface PositionWords {
  readonly name: string;
  /** What to do, one after another; where there are several drawings, one step for each. */
  readonly steps?: readonly string[];
  /** Ways to choose from, one for each drawing, in place of steps. */
  readonly ways?: readonly string[];
  /** What else to know, in no order. */
  readonly tips?: readonly string[];
  /** What each drawing shows, for people who cannot see it. */
  readonly pictures: readonly string[];
}
