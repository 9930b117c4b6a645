import type { RestPositionId } from '../exercise/rest-positions.js';
import type { PositionWords } from './position.js';
import type { ReminderWords } from './reminder.js';

export interface RestWords {
  readonly heading: string;
  readonly intro: string;
  readonly careful: string;
  readonly cautions: readonly string[];
  readonly positions: Readonly<Record<RestPositionId, PositionWords>>;
  readonly howLong: string;
  readonly spells: readonly string[];
  readonly keepMoving: string;
  readonly moves: readonly string[];
  /** Says to screen readers where the button is that opens a drawing's steps: they find the heading first. */
  readonly howToOpen: string;
  readonly evidence: string;
  /** The evidence on rest and on the positions. */
  readonly studies: string;
  readonly figureAlt: string;
  readonly reminder: ReminderWords;
}
