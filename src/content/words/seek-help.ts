import type { ListLine } from '../types.js';
import type { AdviceWords } from './advice.js';
import type { SignId } from '../advice/warning-signs.js';
import type { OverdoseWords } from './overdose.js';

/** The signs of a card, each in few words. */
export type SignLines = Readonly<Partial<Record<SignId, ListLine>>>;

export interface SeekHelpWords {
  readonly advice: AdviceWords;
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  readonly intro: string;
  /** Stands over what is an emergency only together. */
  readonly together: string;
  readonly togetherSigns: readonly ListLine[];
  /** Whom to call first in pregnancy. */
  readonly pregnant: string;
  /** The signs of each card in few lines, which go on from its heading’s “if:”. A test holds that none is left out. */
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
  /** What the tips on professional help say, one line each. */
  readonly expect: readonly string[];
}
