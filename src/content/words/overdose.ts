import type { PoisonLineNames } from './regions.js';

/** The action after too much of a medicine, as part of a sentence. */
export interface OverdoseWords {
  readonly lines: PoisonLineNames;
  readonly withLine: string;
  /** For a line whose name contains its number, such as “NHS 111”, so that the number is not repeated. */
  readonly withNamedLine: string;
  readonly withoutLine: string;
}
