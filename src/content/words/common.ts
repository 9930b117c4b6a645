/** Words that differ between British and American readers of one language, by place-holder. */
type Vocabulary = Readonly<Record<string, string>>;

/** Words that every element uses. */
export interface CommonWords {
  readonly vocabulary: Readonly<Record<'GB' | 'US', Vocabulary>>;
  /** Replaces the emergency number in an unknown region. */
  readonly unknownEmergencyNumber: string;
  /** Spoken before the heading of an emergency card. */
  readonly emergencyPrefix: string;
  /** The heading of the signs that need an ambulance. Ends in “if:”; a list follows. */
  readonly ambulanceHeading: string;
  /** The heading of the other emergency signs. Ends in “if:”; a list follows. */
  readonly emergencyHeading: string;
  readonly call: string;
  readonly callNamed: string;
  readonly otherNumbers: string;
  /** What to do until the ambulance arrives. */
  readonly waitForAmbulance: string;
  /** How to get to hospital with a sign that does not need an ambulance. */
  readonly doNotDrive: string;
  /**
   * The signs that need an ambulance, in short lines that continue the heading’s “if:”. A test checks that none is
   * missing.
   */
  readonly ambulanceSummary: readonly string[];
  /**
   * The other emergency signs, in short lines that continue the heading’s “if:”. A test checks that none is missing.
   */
  readonly emergencySummary: readonly string[];
  readonly emergencySummaryTitle: string;
  /** The line at the end of each element that is always in sight. */
  readonly getHelp: string;
  /** Title of the disclosure with what to look out for, the sources and the review. */
  readonly more: string;
  /** The same without what to look out for. */
  readonly sourcesAndReview: string;
  /** Leads to what to look out for in another element. */
  readonly lookOut: string;
  readonly safetyNetTitle: string;
  readonly safetyNet: readonly string[];
  readonly sources: string;
  readonly sourceCheck: Readonly<Record<'copy' | 'partial' | 'knowledge', string>>;
  readonly print: string;
  /** After a press on it, where the page or the browser refused. */
  readonly printRefused: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly checkedOn: string;
  readonly machineTranslated: string;
  readonly general: string;
  readonly siteContent: string;
  readonly siteContentNamed: string;
}
