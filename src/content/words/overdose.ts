/** What to do after too much of a medicine, in the middle of a sentence. */
export interface OverdoseWords {
  readonly withLine: string;
  readonly withoutLine: string;
}
