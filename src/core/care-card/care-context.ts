/** What a care card needs to know of the page and the visitor. */
import type { AdviceWords } from '../../content/words/advice.js';
import type { CommonWords } from '../../content/words/common.js';
import type { RegionText } from '../region/region.js';
import type { SiteContent } from '../site-content/site-content-loader.js';

/** The clinic's own ways to be reached, where the page gives them. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly bookingUrl: string | null;
}

/** A line that the site adds, for anything but an emergency. */
type SiteLine = NonNullable<SiteContent['contacts']>[number];

/** All that a card needs to know of whom it speaks to. */
export interface CareContext {
  readonly words: CommonWords;
  readonly regionText: RegionText;
  readonly clinic: Clinic;
  /** More lines of the site's own. */
  readonly lines?: readonly SiteLine[];
  /** What the site adds to the emergency signs, in its own words. */
  readonly emergencySigns?: readonly string[];
  /** Whose the site's own content is, as a label. */
  readonly origin?: string;
}

/** What a card needs that may be for anything but an emergency. */
export interface AdviceContext extends CareContext {
  readonly advice: AdviceWords;
}

/** A number to call, with the label of its link. */
export interface Call {
  readonly number: string;
  readonly label: string;
}
