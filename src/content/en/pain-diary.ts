import type { WordsFor } from '../locale.js';
import { common, review } from './common.js';
import { keepWords } from './keep.js';

/** The English of `<pain-diary>`. */
export const english: WordsFor<'pain-diary'> = {
  locale: 'en',
  direction: 'ltr',
  review,
  common,
  'pain-diary': {
    keep: keepWords,
    heading: 'My pain diary',
    intro:
      'Write down how your back is, as often as you like. You can take it to your appointment. It helps you say how it has been.',
    onlyRecords:
      'The diary only records. It does not judge your numbers, and sends them to nobody. It cannot tell you that you need help, or that you do not.',
    newEntry: 'New entry',
    changeEntry: 'Change this entry',
    when: 'Date and time',
    pain: 'How bad is your pain, from 0 to 10?',
    least: 'no pain',
    most: 'worst pain you can think of',
    stopped: 'What did it stop you doing?',
    helped: 'What helped?',
    note: 'Anything else',
    save: 'Add to my diary',
    saveChange: 'Save the change',
    cancel: 'Leave as it was',
    choosePain: 'Choose a number from 0 to 10 first.',
    chooseTime: 'Put in a date and a time first.',
    undo: 'Undo',
    news: {
      added: 'Added for {date}.',
      changed: 'Changed for {date}.',
      deleted: 'The entry of {date} is gone.',
      cleared: 'All entries are deleted.',
      back: 'The entry of {date} is back as it was.',
      undone: 'That is undone. Entries in your diary now: {count}.',
      saved: 'Your file is made. Look for it where your browser puts files.',
      tooLarge: 'This file is too large for a diary. Nothing was changed.',
      notOurs: 'We can read no entries in this file. Nothing was changed.',
      loaded: 'New or changed entries from the file: {count}.',
    },
    unread: 'Parts that we could not read: {count}.',
    entries: 'Your entries',
    none: 'There are no entries yet.',
    chart: 'Pain from 0 (none) to 10 (worst)',
    chartOf: 'Line chart of your pain, {count} in all, from {first} to {last}. The table below has the same numbers.',
    painShort: 'Pain',
    wrote: 'What you wrote',
    change: 'Change',
    delete: 'Delete',
    ofEntry: 'the entry of {date}',
    showAll: 'Show all {count}',
    deleteAll: 'Delete all entries',
    files: 'Save or load a file',
    filesHint:
      'Save your diary to take it with you, or to be safe if this device is lost. You can load each of these files here again. They hold health details, so keep them safe.',
    saveAs: {
      csv: 'Table for a spreadsheet (CSV)',
      json: 'Copy of the diary (JSON)',
      fhir: 'For health records (FHIR)',
    },
    load: 'Load a file',
    columns: { date: 'Date', time: 'Time', zone: 'Time zone', id: 'Entry', changed: 'Last change' },
    name: 'Name',
    birth: 'Date of birth',
    emergencyLine:
      'If you newly have trouble with pee or {poo}, numbness around your bottom or genitals, or new signs in both legs, call {emergencyNumber} or go to {emergencyDepartment} now. The page lists more such signs.',
  },
};
