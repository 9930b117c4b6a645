import type { Urgency } from '../types.js';

/** Words that differ between British and American readers of one language, by place-holder. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Words that every element uses. */
export interface CommonWords {
  readonly vocabulary: Readonly<Record<'GB' | 'US', Vocabulary>>;
  /** Stands for the number where the region is not known. */
  readonly unknownEmergencyNumber: string;
  /** What to do after too much of a medicine, in the middle of a sentence. */
  readonly overdose: string;
  /** The same where there is a line for it. */
  readonly overdoseWithLine: string;
  /** What is spoken before a card's heading, by urgency. */
  readonly urgencyPrefix: Readonly<Record<Urgency, string>>;
  /** A card's heading, by urgency; it ends in “if:” and a list follows. */
  readonly urgencyHeading: Readonly<Record<Urgency, string>>;
  /** The same-day heading where a line for urgent advice is known. */
  readonly sameDayHeadingWithLine: string;
  /** The action alone, without “if”, by urgency. */
  readonly urgencyAction: Readonly<Record<Urgency, string>>;
  readonly sameDayActionWithLine: string;
  readonly call: string;
  readonly callNamed: string;
  readonly otherNumbers: string;
  readonly orOther: string;
  readonly book: string;
  readonly doNotDrive: string;
  /** The emergency signs in few lines, which go on from the heading’s “if:”. A test holds that none is left out. */
  readonly emergencySummary: readonly string[];
  readonly emergencySummaryTitle: string;
  readonly safetyNetTitle: string;
  readonly safetyNet: readonly string[];
  readonly sources: string;
  readonly sourceCheck: Readonly<Record<'copy' | 'partial' | 'knowledge', string>>;
  readonly print: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly checkedOn: string;
  readonly machineTranslated: string;
  readonly general: string;
  readonly siteContent: string;
  readonly siteContentNamed: string;
}
