/** What reading a file of the diary results in. */
import type { DayCell } from './cells.js';
import type { DiaryEntry } from './diary.js';

/** Why a part of a file is no entry: the cell that cannot be read, an author who took it back, or anything else. */
export type Fault = 'date' | 'time' | 'pain' | 'zone' | 'id' | 'takenBack' | 'other';

export interface UnreadPart {
  /** The row of a table as spreadsheets count, from 1; otherwise the number of the part in the file. */
  readonly row: number;
  readonly fault: Fault;
}

/** The content of a file. */
export interface DiaryFile {
  readonly entries: readonly DiaryEntry[];
  /** The parts that are not entries. */
  readonly unread: readonly UnreadPart[];
  /** A date of which nothing in the file tells whether its day or its month comes first. Then no entry is read. */
  readonly unclear?: DayCell;
}
