/** Tables of the diary that a spreadsheet or a person changed: what can be understood is read, the rest is named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { merge, newIn, timeOf } from '../../build/src/diary/diary.js';
import { writeDiaryCsv } from '../../build/src/diary/diary-csv.js';
import { readDiaryFile } from '../../build/src/diary/file.js';
import { sampleEntries, sampleNames as names } from './diary-samples.mjs';

const now = Date.UTC(2026, 10, 28);
const read = (text, more = {}) => readDiaryFile(text, { now, names, ...more });
const header = Object.values({
  date: names.date,
  time: names.time,
  pain: names.pain,
  stopped: names.stopped,
  helped: names.helped,
  note: names.note,
  zone: names.zone,
  id: names.id,
  changed: names.changed,
}).join(',');
const id = '019d3730-cb90-7000-8000-000000000000';
const changed = '2026-03-29T10:00:00.000Z';
const tableOf = (...rows) => `${header}\n${rows.map((row) => `${row}\n`).join('')}`;
/** A table with one row, its date, time, pain and zone as given. */
const row = ({ date = '2026-03-29', time = '14:30', pain = '6', zone = 'UTC+01:00', note = '', key = id } = {}) =>
  `"${date}","${time}","${pain}",,,"${note}","${zone}",${key},${changed}`;
const only = (table) => {
  const { entries, unread } = read(table);
  assert.deepEqual(unread, []);
  assert.equal(entries.length, 1);
  return entries[0];
};

describe('cells of a diary table', () => {
  for (const date of [
    '2026/03/29',
    '2026-3-29',
    '2026.03.29',
    '29/03/2026',
    '29.03.2026',
    '29.3.26',
    '29-03-2026',
    '3/29/26',
    '03/29/2026',
    '2026-03-29T00:00:00+00:00',
    '2026-03-29 00:00:00',
    '29-Mar-2026',
    '29 March 2026',
    'Mar 29, 2026',
    'Sunday, March 29, 2026',
    'Sun 29 Mar 2026',
    ' 2026-03-29 ',
    '２０２６-０３-２９',
    '29/03/2026 00:00:00',
    '46110',
    '٢٩/٠٣/٢٠٢٦',
    '۲۰۲۶-۰۳-۲۹',
    '29\u200f/3\u200f/2026',
    '29 mars 2026',
    'dim. 29 mars 2026',
    '29 de marzo de 2026',
    '29-mar-2026',
    '29 مارس 2026',
    'الأحد، ٢٩ مارس ٢٠٢٦',
    '\u20662026-03-29\u2069',
    '\u202a29/03/2026\u202c',
    '46110,0',
  ])
    it(`have the 29th of March in “${date}”`, () => {
      assert.equal(only(tableOf(row({ date }))).at, '2026-03-29T14:30:00+01:00');
    });
  for (const [date, month] of Object.entries({
    '29 decembre 2026': '12',
    '29. déc. 2026': '12',
    '29 januari 2026': '01',
    '29 augustus 2026': '08',
    '29 aprile 2026': '04',
    '29 novembro 2026': '11',
    '29 setiembre 2026': '09',
    '29 set 2026': '09',
    '29 settembre 2026': '09',
    '29 de julio de 2026': '07',
    '29 juil. 2026': '07',
    '29 juin 2026': '06',
    '29 août 2026': '08',
    '29 aou\u0302t 2026': '08',
    '29 إبريل 2026': '04',
    '29 ابريل 2026': '04',
    '29 أبريل 2026': '04',
    '29 اغسطس 2026': '08',
    '29 أكتوبر 2026': '10',
    'août 29, 2026': '08',
  }))
    it(`have month ${month} in “${date}”`, () =>
      assert.equal(only(tableOf(row({ date }))).at.slice(5, 10), `${month}-29`));
  it('have February also as it is often misspelt', () => {
    assert.equal(only(tableOf(row({ date: '3 Febuary 2026' }))).at.slice(0, 10), '2026-02-03');
    assert.equal(only(tableOf(row({ date: 'Febuary 3, 2026' }))).at.slice(0, 10), '2026-02-03');
  });
  for (const [time, clock] of Object.entries({
    '8:00': '08:00',
    '00:00:00': '00:00',
    '12:00:00 AM': '00:00',
    '12:15:00 PM': '12:15',
    '2:30 pm': '14:30',
    '8 a.m.': '08:00',
    '14.30': '14:30',
    '14h30': '14:30',
    '08:00:00.000': '08:00',
    '14:30:00+00': '14:30',
    ' 9:05 ': '09:05',
    8: '08:00',
    '': '12:00',
    ' ': '12:00',
    0.604166666666667: '14:30',
    '0,604166667': '14:30',
    '۰۳:۱۵:۰۰': '03:15',
    '٢:٣٠ م': '14:30',
    '12:15 ص': '00:15',
    '2:30 p.\u00a0m.': '14:30',
    '14 h 30': '14:30',
    '1899-12-30 14:30:00': '14:30',
    '1899-12-30T14:30:00.000Z': '14:30',
  }))
    it(`have ${clock} in “${time}”`, () => {
      assert.equal(only(tableOf(row({ time }))).at, `2026-03-29T${clock}:00+01:00`);
    });
  it('have a part of the day where the date is a number too', () => {
    assert.equal(only(tableOf(row({ date: '46110', time: '0.25' }))).at, '2026-03-29T06:00:00+01:00');
    assert.equal(only(tableOf(row({ date: '46110.5', time: '' }))).at, '2026-03-29T12:00:00+01:00');
    assert.equal(only(tableOf(row({ date: '46110,604166667', time: '' }))).at, '2026-03-29T14:30:00+01:00');
    assert.equal(only(tableOf(row({ time: '0.25' }))).at, '2026-03-29T00:25:00+01:00');
  });
  it('have a part of the day where another time of the table can be nothing else', () => {
    const times = ['0.604166667', '0.25', '0.5', ',75', '0.9998264'];
    const { entries, unread } = read(tableOf(...times.map((time) => row({ time, key: '' }))));
    assert.deepEqual(
      [entries.map(({ at }) => at.slice(11, 16)), unread],
      [['14:30', '06:00', '12:00', '18:00', '23:59'], []],
    );
  });
  it('have the same time whatever a page adds to every object', () => {
    Object.defineProperty(Object.prototype, 'isNumber', { value: () => true, configurable: true });
    try {
      assert.equal(only(tableOf(row({ time: '0.25' }))).at, '2026-03-29T00:25:00+01:00');
    } finally {
      delete Object.prototype.isNumber;
    }
  });
  it('have a month by its name whatever a page adds to every object', async () => {
    Object.defineProperty(Object.prototype, 'weekday', { value: 'Monday', configurable: true });
    try {
      // The names are made once: this is a fresh copy of the module.
      const { readDay } = await import('../../build/src/diary/cells.js?fresh');
      assert.equal(readDay('29 March 2026')?.dayFirst, '2026-03-29');
    } finally {
      delete Object.prototype.weekday;
    }
  });
  it('have the time in the date’s cell where the other one is empty', () => {
    assert.equal(only(tableOf(row({ date: '2026-03-29T07:45:00', time: '' }))).at, '2026-03-29T07:45:00+01:00');
  });
  it('have the zone of a moment in the date’s cell where the table has no other one, and no other time', () => {
    const { date, time, pain, zone } = names;
    const moment = '2026-03-29T22:30:00';
    for (const [written, offset] of [
      ['Z', '+00:00'],
      ['.000Z', '+00:00'],
      ['+05:30', '+05:30'],
      [' -0400', '-04:00'],
    ])
      assert.equal(only(`${date},${pain}\n${moment}${written},6\n`).at, `${moment}${offset}`);
    assert.equal(only(`${date},${pain},${zone}\n${moment}Z,6,UTC+01:00\n`).at, `${moment}+01:00`);
    assert.equal(only(`${date},${pain},${time}\n${moment}Z,6,08:00\n`).at, timeOf('2026-03-29T08:00'));
    assert.equal(only(`${date},${pain}\n${moment},6\n`).at, timeOf('2026-03-29T22:30'));
  });
  for (const pain of ['6', '6.0', '6,0', ' 6', '06', '６', '٦', '6/10'])
    it(`have a pain of 6 in “${pain}”`, () => assert.equal(only(tableOf(row({ pain }))).pain, 6));
  for (const [zone, offset] of Object.entries({
    'UTC+1': '+01:00',
    'UTC-05:30': '-05:30',
    'GMT+2': '+02:00',
    '+01:00': '+01:00',
    '+0100': '+01:00',
    UTC: '+00:00',
    Z: '+00:00',
    'utc +1': '+01:00',
    'UTC\u22124': '-04:00',
  }))
    it(`have the zone ${offset} in “${zone}”`, () => {
      assert.equal(only(tableOf(row({ zone }))).at, `2026-03-29T14:30:00${offset}`);
    });
  it('have an id in capitals', () => assert.equal(only(tableOf(row({ key: id.toUpperCase() }))).id, id));
});

describe('a row that cannot be read', () => {
  const faults = {
    date: { date: '2026-02-30' },
    'date ': { date: 'Average' },
    'date  ': { date: '29/03/2569' },
    'date   ': { date: '۱۴۰۵/۰۱/۰۹' },
    'date    ': { date: '29. marraskuuta 2026' },
    'date     ': { date: '29 jui 2026' },
    'date      ': { date: 'Mar 29, 2569' },
    'date       ': { date: '29 listopada 2026' },
    'date        ': { date: '29 ma 2026' },
    time: { time: '25:00' },
    'time ': { time: '13:00 PM' },
    pain: { pain: '11' },
    'pain ': { pain: '5.5' },
    zone: { zone: 'Berlin' },
    'zone ': { zone: 'UTC+19' },
    id: { key: 'abc' },
  };
  for (const [fault, wrong] of Object.entries(faults))
    it(`is named with its number and “${fault.trim()}”, and the others are read: ${JSON.stringify(wrong)}`, () => {
      const other = row({ key: '019d3730-cb90-7000-8000-000000000001' });
      const { entries, unread } = read(tableOf(other, '', row(wrong)));
      assert.equal(entries.length, 1);
      assert.deepEqual(unread, [{ row: 4, fault: fault.trim() }]);
    });
});

describe('a row added by hand', () => {
  const here = (wall) => timeOf(wall);
  for (const [name, line, at] of [
    ['without id', '2026-03-30,08:00,6,work,heat,,UTC+01:00,,', '2026-03-30T08:00:00+01:00'],
    ['with six columns', '2026-03-30,08:00,6,work,heat,', here('2026-03-30T08:00')],
    ['with three columns', '2026-03-30,08:00,6', here('2026-03-30T08:00')],
    ['without a time', '2026-03-30,,6', here('2026-03-30T12:00')],
  ])
    it(`${name} is an entry, and loading it twice changes nothing`, () => {
      const entry = only(tableOf(line));
      assert.deepEqual([entry.at, entry.pain], [at, 6]);
      const once = merge([], newIn([], [entry], now));
      const again = newIn(once, read(tableOf(line), { now: now + 5 }).entries, now + 5);
      assert.deepEqual(again, []);
    });
  it('and changed in the table later changes its entry', () => {
    const line = '2026-03-30,08:00,6,,,one,UTC+01:00,,';
    const once = merge([], newIn([], read(tableOf(line)).entries, now));
    const [edit, ...more] = newIn(once, read(tableOf(line.replace('one', 'two'))).entries, now + 5);
    assert.deepEqual([edit.id, edit.note, more.length], [once[0].id, 'two', 0]);
  });
  it('twice for one minute makes two entries', () => {
    const line = '2026-03-30,08:00,6,,,one,UTC+01:00,,';
    assert.equal(new Set(read(tableOf(line, line.replace('one', 'two'))).entries.map((entry) => entry.id)).size, 2);
  });
  it('many times for one minute makes an entry each, and takes a step for each', (context) => {
    const made = context.mock.method(Date, 'parse');
    const lines = Array.from({ length: 300 }, (_, index) => `2026-03-30,08:00,6,,,${index},UTC+01:00,,`);
    const { entries } = read(tableOf(...lines));
    assert.equal(new Set(entries.map((entry) => entry.id)).size, 300);
    assert.ok(made.mock.callCount() < 2000, `${made.mock.callCount()} times read`);
  });
  it('as a copy of another row, with its id, is an entry of its own', () => {
    const { entries } = read(tableOf(row(), row({ date: '2026-03-30', pain: '3' })));
    assert.deepEqual(new Set(entries.map((entry) => entry.pain)), new Set([6, 3]));
    assert.equal(new Set(entries.map((entry) => entry.id)).size, 2);
    assert.equal(entries[0].id, id);
  });
  it('is an entry of its own also as a copy that lost its time of change', () => {
    const copy = row({ date: '2026-03-30', pain: '3' }).replace(changed, '');
    assert.deepEqual(
      merge([], read(tableOf(row(), copy)).entries).map((entry) => entry.pain),
      [6, 3],
    );
  });
  it('of another export, with a later change of the same entry, is its later version', () => {
    const later = row({ pain: '4' }).replace(changed, '2026-04-02T10:00:00.000Z');
    for (const lines of [
      [row(), header, later],
      [later, header, row()],
    ]) {
      const [entry, ...more] = merge([], read(tableOf(...lines)).entries);
      assert.deepEqual([entry.id, entry.pain, more], [id, 4, []]);
    }
  });
  it('as the same row twice is one entry', () => {
    assert.equal(merge([], read(tableOf(row(), row())).entries).length, 1);
  });
  it('and changed where a program cut the milliseconds off its time of change is an edit of now', () => {
    const moment = '2026-03-29T10:00:30.123Z';
    const written = (words, time) => tableOf(row({ note: words }).replace(changed, time));
    const before = merge([], [only(written('one', moment))]);
    assert.deepEqual(newIn(before, read(written('one', '2026-03-29 10:00:30')).entries, now), []);
    const [edit] = newIn(before, read(written('two', '2026-03-29 10:00:30')).entries, now);
    assert.deepEqual([edit?.note, edit?.changed], ['two', now]);
    assert.deepEqual(newIn(before, read(written('two', '2026-03-29 10:00:29')).entries, now), []);
  });
  it('without a time of change is an edit of now only where it differs', () => {
    const before = merge([], [only(tableOf(row()))]);
    const without = (note) => tableOf(row({ note }).replace(changed, ''));
    assert.deepEqual(newIn(before, read(without('')).entries, now), []);
    const [edit] = newIn(before, read(without('new')).entries, now);
    assert.deepEqual([edit.note, edit.changed], ['new', now]);
  });
});

describe('columns of a diary table', () => {
  it('are found by name where they were moved or deleted', () => {
    const { pain, date, id: key, time, zone } = names;
    const entry = only(`${pain},${key},${date},${zone},${time.toUpperCase()}\n6,${id},2026-03-29,UTC+01:00,14:30\n`);
    assert.deepEqual([entry.id, entry.at, entry.pain], [id, '2026-03-29T14:30:00+01:00', 6]);
  });
  it('are read by position under names of another language, and without names', () => {
    const lines = tableOf(row());
    assert.equal(only(lines.replace(header, 'Datum,Zeit,Schmerz,A,B,C,D,E,F')).id, id);
    assert.equal(only(row()).id, id);
  });
  it('are found under a title, and again where two tables were joined', () => {
    const { pain, date, time } = names;
    const other = `${pain},${date},${time}\n3,2026-03-30,08:00\n`;
    const { entries, unread } = read(`My back,,\n\n${tableOf(row())}${other}`);
    assert.deepEqual(unread, []);
    assert.deepEqual(
      entries.map((entry) => [entry.at.slice(0, 16), entry.pain]),
      [
        ['2026-03-29T14:30', 6],
        ['2026-03-30T08:00', 3],
      ],
    );
  });
  it('are no names in a row with a day, whatever its words are', () => {
    const lines = [28, 30, 31].map((day) => `2026-03-${day},08:00,5,,,`);
    lines.splice(1, 0, `2026-03-29,14:30,6,${names.date},,${names.pain}`);
    const { entries, unread } = read(tableOf(...lines));
    assert.deepEqual(
      [entries.map(({ at }) => at.slice(8, 10)), entries[1].stopped, entries[1].note, unread],
      [['28', '29', '30', '31'], names.date, names.pain, []],
    );
  });
  it('are read by position above the first names that are known, if days stand there', () => {
    const { pain, date, time } = names;
    const above = 'Fecha,Hora,Dolor\n2026-03-28,08:00,5\n2026-03-29,08:00,6';
    const { entries, unread } = read(`${above}\n${pain},${date},${time}\n3,2026-03-30,08:00\n`);
    assert.deepEqual([entries.map((entry) => entry.pain), unread], [[5, 6, 3], []]);
  });
  it('without names name a first row that has a pain and no day', () => {
    const { entries, unread } = read('yesterday,08:00,5\n2026-03-29,08:00,6\n');
    assert.deepEqual([entries.map((entry) => entry.pain), unread], [[6], [{ row: 1, fault: 'date' }]]);
  });
  it('have numbers for days only under our names or beside our codes', () => {
    const { entries, unread } = read('45001,3,7,foo\n45002,4,8,bar\n');
    assert.deepEqual(
      [entries, unread],
      [
        [],
        [
          { row: 1, fault: 'date' },
          { row: 2, fault: 'date' },
        ],
      ],
    );
    assert.equal(only(row({ date: '46110' })).id, id);
    assert.equal(only(tableOf('46110,08:00,7')).at.slice(0, 10), '2026-03-29');
  });
  it('that are missing under foreign names never shift a word into another entry', () => {
    const { entries, unread } = read(`Datum,Zeit,Schmerz,A,B,D,E,F\n2026-03-29,14:30,6,,,UTC+01:00,${id},${changed}\n`);
    assert.deepEqual([entries, unread], [[], [{ row: 2, fault: 'zone' }]]);
  });
  for (const title of ['[Pain diary]', '{My back}'])
    it(`are found under the title “${title}”`, () => {
      assert.equal(only(`${title},,\n${tableOf(row())}`).id, id);
    });
  for (const [name, change] of Object.entries({
    'a line that names the separator': (table) => `sep=,\r\n${table}`,
    'line ends of old Macs': (table) => table.replace(/\n/g, '\r'),
    'empty rows and cells around it': (table) => `${table.replace(/\n/g, ',,\n')},,,,,,,,\n\n`,
  }))
    it(`are read with ${name}`, () => assert.equal(only(change(tableOf(row()))).id, id));
});

describe('days that can be read in two ways', () => {
  const free = (...dates) => tableOf(...dates.map((date) => `${date},08:00,6`));
  const days = (table, more) => read(table, more).entries.map(({ at }) => at.slice(5, 10));
  it('follow a day above 12 anywhere in the table', () => {
    assert.deepEqual(days(free('03/04/2026', '13/04/2026')), ['04-03', '04-13']);
    assert.deepEqual(days(free('03/04/2026', '04/13/2026')), ['03-04', '04-13']);
  });
  it('follow the time of writing in the ids', () => {
    const key = '019d5574-2b90-7000-8000-000000000000';
    assert.equal(new Date(parseInt(key.replace('-', '').slice(0, 12), 16)).toISOString().slice(0, 10), '2026-04-03');
    assert.deepEqual(days(tableOf(row({ date: '03/04/2026', key }))), ['04-03']);
    assert.deepEqual(days(tableOf(row({ date: '4/3/26', key }))), ['04-03']);
  });
  it('follow the time of the last change where an id has no time', () => {
    const key = '00000000-0000-4000-8000-000000000000';
    assert.deepEqual(days(tableOf(row({ date: '03/04/2026', key }).replace(changed, '2026-04-03T09:00:00Z'))), [
      '04-03',
    ]);
  });
  it('are asked about where nothing tells, and nothing is read until then', () => {
    const table = free('05/05/2026', '03/04/2026', '2026-03-29');
    const { entries, unclear } = read(table);
    assert.deepEqual(entries, []);
    assert.deepEqual([unclear.dayFirst, unclear.monthFirst], ['2026-04-03', '2026-03-04']);
    assert.deepEqual(days(table, { dayFirst: true }), ['05-05', '04-03', '03-29']);
    assert.deepEqual(days(table, { dayFirst: false }), ['05-05', '03-04', '03-29']);
  });
  it('are no question with dots, names of months, or the year first', () => {
    assert.deepEqual(days(free('03.04.2026', '4 Mar 2026', '2026/03/04')), ['04-03', '03-04', '03-04']);
  });
});

describe('words that a spreadsheet takes for numbers or dates', () => {
  it('are written so that they stay words, and read back', () => {
    const file = writeDiaryCsv(sampleEntries, names);
    for (const words of ['007', '1e5', '10.000', '12/11', '50%', '(5)', 'TRUE', 'Mar 3'])
      assert.ok(file.includes(`"'${words}"`), words);
    assert.ok(file.includes('"7 tablets"'));
    assert.deepEqual(read(file).entries, sampleEntries);
  });
});
