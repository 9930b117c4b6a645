import type { HabitId } from '../advice/habits.js';
import type { KeepWords } from './keep.js';

export interface HabitsWords {
  readonly heading: string;
  readonly intro: string;
  /** States that the habits are for general health and are no treatment. */
  readonly general: string;
  readonly today: string;
  readonly fresh: string;
  readonly newDay: string;
  readonly keep: KeepWords;
  /** Unfolds how to do a habit. */
  readonly how: string;
  readonly habits: Readonly<Record<HabitId, { readonly name: string; readonly text: string }>>;
}
