/** The action after too much of a medicine, as part of a sentence. */
export interface OverdoseWords {
  readonly withLine: string;
  readonly withoutLine: string;
}
