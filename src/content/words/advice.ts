import type { LesserUrgency, Urgency } from '../types.js';
import type { AdviceLineNames } from './regions.js';

/** A text by urgency; `with-line` replaces `same-day` in regions with a line for urgent advice. */
export type UrgencyTexts<Level extends Urgency> = Readonly<Record<Level | 'with-line', string>>;

/** Who to contact for anything but an emergency; shared by several elements. */
export interface AdviceWords {
  readonly lines: AdviceLineNames;
  /** Spoken before the heading of a card, by urgency. */
  readonly prefix: Readonly<Record<LesserUrgency, string>>;
  /** The heading of a card, by urgency. Ends in “if:”; a list follows. */
  readonly heading: UrgencyTexts<LesserUrgency>;
  readonly orOther: string;
  readonly book: string;
}
