import type { SignGroup, SignWords, Urgency } from '../types.js';
import type { SignId } from '../advice/warning-signs.js';
import type { AdviceWords, UrgencyTexts } from './advice.js';

export type AllSignWords = Readonly<Record<SignId, SignWords>>;

export interface CheckWords {
  readonly advice: AdviceWords;
  readonly heading: string;
  readonly intro: string;
  readonly introList: string;
  readonly introSteps: string;
  /** Explains the mark of signs that are an emergency together; contains the mark. */
  readonly together: string;
  /** The same where nothing is worked out: in the list, on paper and without script. */
  readonly togetherList: string;
  /** The mark of these signs, and its name for screen readers. */
  readonly mark: string;
  readonly markName: string;
  /** The summary of a folded list of signs. */
  readonly showSigns: string;
  /** The summary of the explanations of some signs. */
  readonly meanings: string;
  /** What to do, without “if”, by urgency. */
  readonly action: UrgencyTexts<Urgency>;
  /** What to do if a sign needs an ambulance. */
  readonly callAmbulance: string;
  readonly noneTicked: string;
  readonly noneFound: string;
  readonly notAllAnswered: string;
  readonly selfCare: string;
  readonly whatYouTicked: string;
  readonly clear: string;
  readonly under18: string;
  readonly privacy: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  readonly skip: string;
  readonly next: string;
  readonly back: string;
  readonly tickAny: string;
  readonly noneOfThese: string;
  readonly answerFirst: string;
  readonly result: string;
  readonly unansweredEmergency: string;
  readonly startAgain: string;
  readonly groups: Readonly<Record<SignGroup, string>>;
  readonly signs: AllSignWords;
}
