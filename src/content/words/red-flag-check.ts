import type { SignWords, Urgency } from '../types.js';
import type { CombinedSignId, SignId } from '../advice/warning-signs.js';
import type { AdviceWords, UrgencyTexts } from './advice.js';

export type AllSignWords = Readonly<Record<SignId, SignWords>>;

export interface CheckWords {
  readonly advice: AdviceWords;
  readonly heading: string;
  readonly intro: string;
  readonly introList: string;
  readonly introSteps: string;
  readonly together: string;
  readonly togetherWith: string;
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
  readonly mind: string;
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
  readonly why: string;
  readonly result: string;
  readonly unansweredEmergency: string;
  readonly startAgain: string;
  readonly signs: AllSignWords;
  readonly combined: Readonly<Record<CombinedSignId, string>>;
}
