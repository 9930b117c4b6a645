import type { SignWords, Urgency } from '../types.js';
import type { AdviceWords } from './advice.js';
import type { SignId } from '../advice/warning-signs.js';
import type { OverdoseWords } from './overdose.js';

export interface SeekHelpWords {
  readonly advice: AdviceWords;
  readonly getHelpForOverdose: OverdoseWords;
  readonly heading: string;
  readonly intro: string;
  readonly signs: Readonly<Record<SignId, Pick<SignWords, 'statement' | 'hint'>>>;
  /** The title of the folded signs of each card. It continues the card’s heading, which ends in “if:”. */
  readonly foldedSigns: Readonly<Record<Urgency, string>>;
  /** Name of the mark ◆ on a sign that is an emergency together with another one. */
  readonly mark: string;
  /** What the mark means. */
  readonly together: string;
  /** Who to call first in pregnancy. */
  readonly pregnant: string;
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
