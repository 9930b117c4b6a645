/** Words that differ between British and American readers of one language, by place-holder. */
type Vocabulary = Readonly<Record<string, string>>;

/** Words that every element uses. */
export interface CommonWords {
  readonly vocabulary: Readonly<Record<'GB' | 'US', Vocabulary>>;
  /** Stands for the number where the region is not known. */
  readonly unknownEmergencyNumber: string;
  /** What is spoken before the heading of an emergency card. */
  readonly emergencyPrefix: string;
  /** The heading of the signs for which an ambulance is called; it ends in “if:” and a list follows. */
  readonly ambulanceHeading: string;
  /** The heading of the other emergency signs; it ends in “if:” and a list follows. */
  readonly emergencyHeading: string;
  readonly call: string;
  readonly callNamed: string;
  readonly otherNumbers: string;
  /** What to do until the ambulance comes. */
  readonly waitForAmbulance: string;
  /** How to get to the hospital with a sign that does not ask for an ambulance. */
  readonly doNotDrive: string;
  /** The signs that ask for an ambulance in few lines, which go on from the heading’s “if:”. A test holds that none is left out. */
  readonly ambulanceSummary: readonly string[];
  /** The other emergency signs in few lines, likewise. */
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
