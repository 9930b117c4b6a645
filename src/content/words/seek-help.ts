import type { ListLine } from '../types.js';
import type { AdviceWords } from './advice.js';
import type { SignId } from '../advice/warning-signs.js';
import type { OverdoseWords } from './overdose.js';

/** The signs of a card in short lines. */
export type SignLines = Readonly<Partial<Record<SignId, ListLine>>>;

export interface SeekHelpWords {
  readonly advice: AdviceWords;
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  readonly intro: string;
  /** The summary above signs that are an emergency only together. */
  readonly together: string;
  readonly togetherSigns: readonly ListLine[];
  /** Who to call first in pregnancy. */
  readonly pregnant: string;
  /** The signs of each card, in short lines that continue its heading’s “if:”. A test checks that none is missing. */
  readonly sameDay: SignLines;
  readonly withinDays: SignLines;
  readonly clinic: string;
  readonly clinicNamed: string;
  readonly hours: string;
  readonly notForEmergencies: string;
  readonly overdoseTitle: string;
  readonly overdose: string;
  readonly sayTitle: string;
  readonly say: readonly string[];
  readonly expectTitle: string;
  /** The tips on professional help, one line each. */
  readonly expect: readonly string[];
}
