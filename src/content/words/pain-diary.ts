import type { KeepWords } from './keep.js';

export interface DiaryWords {
  readonly keep: KeepWords;
  readonly heading: string;
  readonly intro: string;
  readonly onlyRecords: string;
  readonly newEntry: string;
  readonly changeEntry: string;
  readonly when: string;
  readonly pain: string;
  /** The meaning of the ends of the scale; also spoken with the numbers. */
  readonly least: string;
  readonly most: string;
  /** Unfolds the fields that follow. */
  readonly more: string;
  readonly stopped: string;
  readonly helped: string;
  readonly note: string;
  readonly save: string;
  readonly saveChange: string;
  readonly cancel: string;
  readonly choosePain: string;
  readonly chooseTime: string;
  /** For a text of more than 1,000 characters. */
  readonly tooLong: string;
  readonly undo: string;
  /** Announcements of actions; `{date}` is the date of the entry, `{count}` the number of entries. */
  readonly news: Readonly<
    Record<
      'added' | 'changed' | 'deleted' | 'cleared' | 'back' | 'undone' | 'saved' | 'tooLarge' | 'notOurs' | 'loaded',
      string
    >
  >;
  /** Follows `news.loaded` if some entries could not be read. */
  readonly unread: string;
  /** Begins a line about one of these parts; `{row}` is its number. */
  readonly unreadRow: string;
  /** Why a part could not be read. */
  readonly faults: Readonly<Record<'date' | 'time' | 'pain' | 'zone' | 'id' | 'takenBack' | 'other', string>>;
  /** Ends a long list of them. */
  readonly moreUnread: string;
  /** Asks whether the day or the month comes first; buttons with the two days follow. */
  readonly whichDay: string;
  readonly entries: string;
  readonly none: string;
  readonly chart: string;
  readonly chartOf: string;
  /** All entries are of one day. */
  readonly chartOfDay: string;
  readonly painShort: string;
  readonly wrote: string;
  readonly change: string;
  readonly delete: string;
  /** Follows the label of a button and names its entry. */
  readonly ofEntry: string;
  readonly showAll: string;
  readonly deleteAll: string;
  readonly files: string;
  readonly filesHint: string;
  readonly saveAs: Readonly<Record<'csv' | 'json' | 'fhir', string>>;
  readonly load: string;
  /** The names of columns in a file that are not in the form. */
  readonly columns: Readonly<Record<'date' | 'time' | 'zone' | 'id' | 'changed', string>>;
  /** On the printed sheet. */
  readonly name: string;
  readonly birth: string;
  readonly emergencyLine: string;
}
