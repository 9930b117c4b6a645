/** The diary's table, opened and saved again by the tools that people and programs use for tables. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv } from '../../build/src/diary/csv.js';
import { cleanText, entriesOf, merge, newId } from '../../build/src/diary/diary.js';
import { writeDiaryCsv } from '../../build/src/diary/diary-csv.js';
import { readDiaryFile } from '../../build/src/diary/file.js';
import { sampleEntries, sampleNames as names } from './diary-samples.mjs';
import { savers } from './diary-savers.mjs';

// West of Greenwich, SheetJS 0.18.5 reads 2020-01-01 as the day before: findings/sheetjs-day-before.sh.
process.env['TZ'] = 'Europe/London';

/** Words of people, and any others. */
const words = fc
  .oneof(
    fc.constantFrom(...sampleEntries.map(({ note }) => note)),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom('heat', ' ', ',', ';', '"', '\n', '=', "'", '5', '/', '2'), { maxLength: 8 })
      .map((all) => all.join('')),
  )
  .map(cleanText);
const two = (number) => `${number}`.padStart(2, '0');
/** An entry of the years that people keep diaries in, written on the day that it tells of. */
const entry = fc
  .record({
    written: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2034, 0) }),
    hours: fc.integer({ min: -11, max: 12 }),
    pain: fc.integer({ min: 0, max: 10 }),
    stopped: words,
    helped: words,
    note: words,
  })
  .map(({ written, hours, ...more }) => ({
    id: newId(written),
    at: `${new Date(written + hours * 3_600_000).toISOString().slice(0, 16)}:00${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`,
    ...more,
    changed: written,
  }));
const diary = fc.array(entry, { minLength: 1, maxLength: 12 }).map((list) => [...entriesOf(merge([], list))].reverse());

const kept = ({ id, at, pain }) => ({ id, at, pain });
const byId = (one, other) => (one.id < other.id ? -1 : 1);

describe('a diary that another tool opened and saved', () => {
  for (const [name, save] of Object.entries(savers)) {
    it(`comes back with every entry, time and pain: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(diary, async (entries) => {
          const { entries: read, unread } = readDiaryFile(await save(writeDiaryCsv(entries, names)), { now: 0, names });
          assert.deepEqual(unread, []);
          assert.deepEqual(read.map(kept).sort(byId), entries.map(kept).sort(byId));
        }),
        { numRuns: 60 },
      );
    });
    it(`comes back with every word: ${name}`, async (context) => {
      const { entries } = readDiaryFile(await save(writeDiaryCsv(sampleEntries, names)), { now: 0, names });
      const same = entries.filter((each, index) =>
        ['stopped', 'helped', 'note'].every((key) => each[key] === sampleEntries[index][key]),
      );
      context.diagnostic(
        `${name}: ${entries.length} entries, ${same.length} with every word, of ${sampleEntries.length}`,
      );
      assert.equal(same.length, sampleEntries.length);
    });
  }
});

describe('a table read by us and by Papa Parse', () => {
  for (const delimiter of [',', ';', '\t'])
    for (const newline of ['\n', '\r\n'])
      it(`has the same cells, with ${JSON.stringify([delimiter, newline])}`, () => {
        const cell = fc.string({ unit: fc.constantFrom(...'ab 1,;\t"\n\''), maxLength: 12 });
        // The first cell has no separator, as in the header of a diary.
        const table = fc
          .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
          .chain(([width, height]) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
          )
          .map(([first, ...rows]) => [['Date', ...first.slice(1)], ...rows]);
        fc.assert(
          fc.property(table, (rows) => {
            const file = Papa.unparse(rows, { delimiter, newline });
            assert.deepEqual(
              readCsv(file),
              Papa.parse(file, { delimiter }).data.map((row) => row.map((each) => each.replace(/\r\n?/g, '\n'))),
            );
            assert.deepEqual(readCsv(file), rows);
          }),
          { numRuns: 300 },
        );
      });
});
