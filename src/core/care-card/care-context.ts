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

/**
 * How an element shows the emergency signs and the safety net. On a page with several elements, the first one shows them,
 * and the others link to it. `none`: the plan around the element shows them.
 */
export interface Frame {
  readonly signs: 'full' | 'link' | 'none';
  /** With `link`: goes to the emergency signs. */
  readonly goToSigns?: () => void;
  /** With `link`: goes to what to look out for. */
  readonly goToSafetyNet?: () => void;
}

/** What every card needs: words, region, clinic, and what the site adds. */
export interface CareContext {
  readonly words: CommonWords;
  readonly regionText: RegionText;
  readonly clinic: Clinic;
  /** Default: the element shows everything itself. */
  readonly frame?: Frame;
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
