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
  /** What the ends of the scale mean; also spoken with the number. */
  readonly least: string;
  readonly most: string;
  readonly stopped: string;
  readonly helped: string;
  readonly note: string;
  readonly save: string;
  readonly saveChange: string;
  readonly cancel: string;
  readonly choosePain: string;
  readonly chooseTime: string;
  readonly undo: string;
  /** What was done; `{date}` is the entry's, `{count}` how many. */
  readonly news: Readonly<
    Record<
      'added' | 'changed' | 'deleted' | 'cleared' | 'back' | 'undone' | 'saved' | 'tooLarge' | 'notOurs' | 'loaded',
      string
    >
  >;
  /** Follows `news.loaded` where something was left out. */
  readonly unread: string;
  readonly entries: string;
  readonly none: string;
  readonly chart: string;
  readonly chartOf: string;
  readonly painShort: string;
  readonly wrote: string;
  readonly change: string;
  readonly delete: string;
  /** Stands between the name of a button and the entry that it is for. */
  readonly ofEntry: string;
  readonly showAll: string;
  readonly deleteAll: string;
  readonly files: string;
  readonly filesHint: string;
  readonly saveAs: Readonly<Record<'csv' | 'json' | 'fhir', string>>;
  readonly load: string;
  /** The names of the last columns of a file; the others have the names of the form. */
  readonly columns: Readonly<Record<'date' | 'time' | 'zone' | 'id' | 'changed', string>>;
  /** Stand on the printed sheet. */
  readonly name: string;
  readonly birth: string;
  readonly emergencyLine: string;
}
