/** A diary with words that spreadsheets like to change. */
import { english } from '../../build/src/content/en/pain-diary.js';

const { columns, painShort, stopped, helped, note } = english['pain-diary'];

/** The names of the columns, as the diary writes them. */
export const sampleNames = { ...columns, pain: painShort, stopped, helped, note };

const notes = [
  '',
  '007',
  '1e5',
  '00123',
  '10.000',
  '1,5',
  '12/11',
  '1/2',
  '3-4',
  '50%',
  'Mar 3',
  '(5)',
  'TRUE',
  '#N/A',
  '=1+1',
  '@home',
  'Heat, then a walk; "better"',
  'two\nlines',
  'a\ttab',
  '- rest',
  '+ stretch',
  'Café, Größe, 日本',
  '1.',
  '7 tablets',
];

/** One entry a day over a month's end, with every hour of the day. */
export const sampleEntries = notes.map((words, index) => {
  const written = Date.UTC(2026, 2, 27 + index, index, 15, 30, 123);
  const hex = written.toString(16).padStart(12, '0');
  const number = `${index}`.padStart(12, '0');
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${number}`,
    at: `${new Date(written + 3_600_000).toISOString().slice(0, 14)}15:00+01:00`,
    pain: index % 11,
    stopped: index % 2 ? words : '',
    helped: index % 3 ? '' : words,
    note: words,
    changed: written,
  };
});
