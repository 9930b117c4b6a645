import type { PostureId } from '../exercise/postures.js';
import type { PositionWords } from './position.js';
import type { ReminderWords } from './reminder.js';

export interface PostureWords {
  readonly heading: string;
  readonly intro: string;
  /** Advice for every posture. */
  readonly tips: readonly string[];
  readonly careful: string;
  readonly cautions: readonly string[];
  readonly postures: Readonly<Record<PostureId, PositionWords>>;
  /** Says to screen readers where the button is that opens a drawing's steps: they find the heading first. */
  readonly howToOpen: string;
  readonly evidence: string;
  readonly studies: string;
  readonly figureAlt: string;
  readonly reminder: ReminderWords;
}
