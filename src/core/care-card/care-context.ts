/** What a card needs from the page and the site. */
import type { AdviceWords } from '../../content/words/advice.js';
import type { CommonWords } from '../../content/words/common.js';
import type { RegionText } from '../region/region.js';
import type { SiteContent } from '../site-content/site-content-loader.js';

/** How to reach the clinic, where the page gives it. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly bookingUrl: string | null;
}

/** A contact that the site adds, for anything but an emergency. */
type SiteLine = NonNullable<SiteContent['contacts']>[number];

/** What every card needs: words, region, clinic, and what the site adds. */
export interface CareContext {
  readonly words: CommonWords;
  readonly regionText: RegionText;
  readonly clinic: Clinic;
  /** Contacts that the site adds. */
  readonly lines?: readonly SiteLine[];
  /** Emergency signs that the site adds, in its own words. */
  readonly emergencySigns?: readonly string[];
  /** Label that marks content as the site's. */
  readonly origin?: string;
}

/** What a card needs when it may be less urgent than an emergency. */
export interface AdviceContext extends CareContext {
  readonly advice: AdviceWords;
}

/** A number to call, with the label of its link. */
export interface Call {
  readonly number: string;
  readonly label: string;
}
