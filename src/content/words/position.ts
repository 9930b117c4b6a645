/** The words of a drawn position or posture. */
export interface PositionWords {
  readonly name: string;
  /** The steps in order; with several drawings, one step for each. */
  readonly steps?: readonly string[];
  /** Alternatives instead of steps, one for each drawing. */
  readonly ways?: readonly string[];
  /** Further advice, in no order. */
  readonly tips?: readonly string[];
  /** Text alternatives of the drawings. */
  readonly pictures: readonly string[];
}
