import type { RegionCode } from '../region/emergency-numbers.js';
import type { RegionNames } from './regions.js';

/** Words that differ between the readers of one language, by place-holder. */
type Vocabulary = Readonly<Record<string, string>>;

/**
 * The names of medicines within a sentence, and the date on which the text was last compared with its sources. Every language
 * has them, because they differ by region. The date is not worked out from `review.checkedOn`: the first date that a browser
 * writes takes longer than everything else that a page of ours does.
 */
type RegionalWords = Readonly<Record<'paracetamol' | 'ibuprofen' | 'naproxen' | 'checkedDate', string>>;

/** Words that every element uses. */
export interface CommonWords {
  /** Separates names, numbers and details in one line, with its space. */
  readonly comma: string;
  readonly regions: RegionNames;
  /** `other` has every word. A region has those that differ there. */
  readonly vocabulary: Readonly<Partial<Record<RegionCode, Vocabulary>>> & {
    readonly other: Vocabulary & RegionalWords;
  };
  /** Replaces the emergency number in an unknown region. */
  readonly unknownEmergencyNumber: string;
  /** Spoken before the heading of an emergency card. */
  readonly emergencyPrefix: string;
  /** The heading of the signs that need an ambulance. Ends in “if:”; a list follows. */
  readonly ambulanceHeading: string;
  /** The heading of the other emergency signs. Ends in “if:”; a list follows. */
  readonly emergencyHeading: string;
  readonly call: string;
  /** For a line whose name contains its number. */
  readonly callLine: string;
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
