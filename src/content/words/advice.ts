import type { LesserUrgency, Urgency } from '../types.js';

/** A text by urgency, and the one for the same day where a line for urgent advice is known. */
export type UrgencyTexts<Level extends Urgency> = Readonly<Record<Level | 'with-line', string>>;

/** The words of whom to contact where it is no emergency, which several elements show. */
export interface AdviceWords {
  /** What is spoken before a card's heading, by urgency. */
  readonly prefix: Readonly<Record<LesserUrgency, string>>;
  /** A card's heading, by urgency; it ends in “if:” and a list follows. */
  readonly heading: UrgencyTexts<LesserUrgency>;
  readonly orOther: string;
  readonly book: string;
}
