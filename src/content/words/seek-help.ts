import type { AdviceWords } from './advice.js';
import type { SignId } from '../warning-signs.js';
import type { OverdoseWords } from './overdose.js';

/** A line of a card: the signs that it names, each in few words of its own. */
export type SignLine = Readonly<Partial<Record<SignId, string>>>;

export interface SeekHelpWords {
  readonly advice: AdviceWords;
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  readonly intro: string;
  /** Stands over what is an emergency only together. */
  readonly together: string;
  readonly togetherSigns: readonly string[];
  /** Whom to call first in pregnancy. */
  readonly pregnant: string;
  /** The signs of each card in few lines, which go on from its heading’s “if:”. A test holds that none is left out. */
  readonly sameDay: readonly SignLine[];
  readonly withinDays: readonly SignLine[];
  /** Stands between the signs of one line. */
  readonly or: string;
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
