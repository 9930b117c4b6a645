/** Data and files of the diary: written data is read back whole, foreign data does no harm. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import fhir from 'fhir';
import { chartOf } from '../../build/src/diary/chart.js';
import { guard, unguard } from '../../build/src/diary/guard.js';
import {
  cleanText,
  entriesOf,
  isTime,
  longestText,
  merge,
  newId,
  newIn,
  readRecord,
  reverseOf,
  stamped,
  timeOf,
} from '../../build/src/diary/diary.js';
import { writeDiaryCsv } from '../../build/src/diary/diary-csv.js';
import { bundleOf } from '../../build/src/diary/fhir.js';
import { readDiaryFile as readFile, writeDiaryJson } from '../../build/src/diary/file.js';
import { english } from '../../build/src/content/en/pain-diary.js';

const names = {
  date: 'Date',
  time: 'Time',
  pain: 'Pain',
  stopped: 'Stopped',
  helped: 'Helped',
  note: 'Note',
  zone: 'Zone',
  id: 'Entry',
  changed: 'Changed',
};
const fhirNames = { pain: 'Pain', stopped: 'Stopped', helped: 'Helped' };

/** The content of a file, read at the earliest time, so that nothing counts as changed later. */
const readDiaryFile = (text) => readFile(text, { now: 0, names });

/** The three file formats, through UTF-8 bytes as in a real file. */
const throughUtf8 = (text) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
const writers = {
  csv: (entries) => throughUtf8(writeDiaryCsv(entries, names)),
  json: (entries) => throughUtf8(writeDiaryJson(entries)),
  fhir: (entries) => throughUtf8(JSON.stringify(bundleOf(entries, fhirNames))),
};

/** Texts likely to break something: any UTF-16, including unpaired surrogates, control characters and formulas. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(...'=+-@\'";,|\t\r\n \\{}[]<>0a＝＋－＠', '\ufeff', '\u2028', '\ud800', '\udc00', '😀', '\0'),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', '=1+1', '@SUM(A1)', "'", "''=1", '\n=1', 'x;=1', '__proto__', 'null', '"', '""', 'sep=;'),
);
const text = anyText.map(cleanText);
const id = fc.uuid().map((each) => each.toLowerCase());
const two = (number) => `${number}`.padStart(2, '0');
const at = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true }),
    fc.integer({ min: -14 * 60, max: 14 * 60 }),
  )
  .map(([date, minutes]) => {
    const distance = Math.abs(minutes);
    const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
    return `${date.toISOString().slice(0, 16)}:00${zone}`;
  });
const changed = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: Date.UTC(9998, 0) }));
const entry = fc.record(
  {
    id,
    at,
    pain: fc.integer({ min: 0, max: 10 }),
    stopped: text,
    helped: text,
    note: text,
    changed,
  },
  { noNullPrototype: true },
);
const deleted = fc.record({ id, changed, deleted: fc.constant(true) }, { noNullPrototype: true });
const diary = fc
  .array(fc.oneof({ arbitrary: entry, weight: 4 }, deleted), { maxLength: 12 })
  .map((list) => merge([], list));
/** Diaries with different versions of the same entries. */
const sameIds = fc.constantFrom('a', 'b', 'c').map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);
const copy = fc
  .array(
    fc.oneof(entry, deleted).chain((record) => sameIds.map((same) => ({ ...record, id: same }))),
    { maxLength: 5 },
  )
  .map((list) => merge([], list));

describe('diary entries in the hour that comes twice in autumn', () => {
  const twice = ['+02:00', '+01:00'].map((zone, index) => ({
    id: `${index}0000000-0000-4000-8000-000000000000`,
    at: `2026-10-25T02:30:00${zone}`,
    pain: index,
    stopped: '',
    helped: '',
    note: '',
    // Only the offset from UTC tells which entry is later; they are written in reverse order.
    changed: 9 - index,
  }));
  it('have their real order, latest first', () => {
    assert.deepEqual(
      entriesOf(merge([], twice)).map(({ pain }) => pain),
      [1, 0],
    );
  });
  for (const [kind, write] of Object.entries(writers)) {
    it(`survive a ${kind} file unchanged, without duplicates`, () => {
      const { entries } = readDiaryFile(write(twice));
      assert.deepEqual(entries, twice);
      assert.deepEqual(newIn(merge([], twice), entries, 0), []);
    });
  }
});

describe('diary files', () => {
  for (const [kind, write] of Object.entries(writers)) {
    it(`give the same diary after writing, reading and writing again: ${kind}`, () => {
      fc.assert(
        fc.property(diary, (records) => {
          const entries = [...entriesOf(records)].reverse();
          const first = write(entries);
          const read = readDiaryFile(first);
          assert.deepEqual(read.unread, []);
          assert.deepEqual(read.entries, entries);
          const loaded = merge([], newIn([], read.entries, 0));
          assert.equal(write([...entriesOf(loaded)].reverse()), first);
        }),
        { numRuns: 2000 },
      );
    });

    it(`change nothing when read into their own diary: ${kind}`, () => {
      fc.assert(
        fc.property(diary, (records) => {
          const { entries } = readDiaryFile(write(entriesOf(records)));
          assert.deepEqual(newIn(records, entries, 0), []);
        }),
        { numRuns: 500 },
      );
    });

    it(`restore deleted entries without duplicates: ${kind}`, () => {
      fc.assert(
        fc.property(diary, (records) => {
          const entries = entriesOf(records);
          const file = readDiaryFile(write(entries)).entries;
          const gone = entries.map((each) => ({ id: each.id, changed: 0, deleted: true }));
          const without = merge(records, stamped(records, gone, 0));
          assert.deepEqual(entriesOf(without), []);
          const back = entriesOf(merge(without, newIn(without, [...file, ...file], 0)));
          const unstamped = (list) => list.map((each) => ({ ...each, changed: 0 }));
          assert.deepEqual(unstamped(back), unstamped(entries));
        }),
        { numRuns: 500 },
      );
    });

    it(`never throw when cut off or garbled, and yield only entries: ${kind}`, () => {
      const garbled = fc
        .tuple(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(20), anyText)
        .map(([entries, offset, length, junk]) => {
          const file = write(entries);
          const start = offset % file.length;
          return file.slice(0, start) + junk + file.slice(start + length);
        });
      fc.assert(
        fc.property(garbled, (file) => {
          for (const each of readDiaryFile(file).entries) assert.deepEqual(readRecord(each), each);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('of any other kind never throw and yield no entries', () => {
    const anything = fc.oneof(
      anyText,
      fc.json({ maxDepth: 6 }),
      fc.anything().map((value) => {
        try {
          return String(JSON.stringify({ kind: 'back-care-elements:pain-diary', format: 1, entries: value }));
        } catch {
          return '{';
        }
      }),
      fc.json().map((json) => `{"resourceType":"Bundle","entry":[{"resource":${json}}]}`),
    );
    fc.assert(
      fc.property(anything, (file) => {
        assert.deepEqual(readDiaryFile(file).entries, []);
      }),
      { numRuns: 3000 },
    );
  });

  it('with hostile content are read in time and leave nothing behind', () => {
    const good = {
      id: newId(),
      at: '2026-11-22T14:30:00+00:00',
      pain: 3,
      stopped: '',
      helped: '',
      note: '',
      changed: 1,
    };
    const hostile = {
      'nested deep': '['.repeat(1_000_000),
      'nested deep in an object': '{"a":'.repeat(1_000_000),
      'one long cell': `"a"\n"${'x'.repeat(5_000_000)}`,
      'many quotes': '"'.repeat(3_000_000),
      'many lines': '\n'.repeat(3_000_000),
      'a key to the prototype': `{"__proto__":{"kind":"back-care-elements:pain-diary","format":1,"entries":[${JSON.stringify(good)}]}}`,
      'an entry of a prototype': `{"kind":"back-care-elements:pain-diary","format":1,"entries":[{"__proto__":${JSON.stringify(good)}}]}`,
      'texts that cannot be written down': `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Observation","issued":{"toString":1,"valueOf":1}}}]}`,
      'a newer format': writeDiaryJson([good]).replace('"format":1', '"format":2'),
    };
    for (const [name, file] of Object.entries(hostile)) assert.deepEqual(readDiaryFile(file).entries, [], name);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('report how much is unreadable and keep the rest', () => {
    const entries = ['a', 'b'].map((letter) => ({
      id: `${letter.repeat(8)}-0000-4000-8000-000000000000`,
      at: '2026-11-22T14:30:00+00:00',
      pain: 3,
      stopped: '',
      helped: letter,
      note: '',
      changed: 1,
    }));
    for (const [kind, write] of Object.entries(writers)) {
      const file = write(entries);
      for (const [wrong, right] of [
        ['14:77', '14:30'],
        ['2026-02-30', '2026-11-22'],
        // A FHIR server may give any id.
        kind === 'fhir' ? ['72514-4', '72514-3'] : ['zzzzzzzz', 'aaaaaaaa'],
      ]) {
        const { entries: read, unread } = readDiaryFile(file.replace(right, wrong));
        assert.deepEqual([read.length, unread.length], [1, 1], `${kind} ${wrong}`);
      }
    }
  });

  it('can hold texts of the maximum length', () => {
    const long = { id: newId(), at: '2026-11-22T14:30:00+00:00', pain: 0, changed: 1 };
    const full = { ...long, stopped: '"'.repeat(longestText), helped: '\n=x'.repeat(333), note: '😀'.repeat(500) };
    for (const write of Object.values(writers))
      assert.deepEqual(readDiaryFile(write([full])).entries.at(0).note, full.note);
  });
});

describe('diary spreadsheet', () => {
  /**
   * Cells as a spreadsheet reads them that splits lines at `separator` and accepts quotes only at the start of a
   * cell.
   */
  function cells(file, separator) {
    const found = [];
    let cell = '';
    let quoted = false;
    let began = false;
    const characters = file.replace(/^\ufeff/, '');
    for (let index = 0; index < characters.length; index++) {
      const character = characters[index];
      if (character === '"' && !began) quoted = began = true;
      else if (character === '"' && quoted && characters[index + 1] === '"') {
        cell += '"';
        index++;
      } else if (character === '"' && quoted) quoted = false;
      else if (!quoted && [separator, '\n', '\r'].includes(character)) {
        found.push(cell);
        cell = '';
        began = false;
      } else {
        cell += character;
        began = true;
      }
    }
    return [...found, cell];
  }

  for (const separator of [',', ';', '\t']) {
    it(`contains no cell that runs as a formula, with ${JSON.stringify(separator)} as the separator`, () => {
      fc.assert(
        fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
          for (const cell of cells(writeDiaryCsv(entries, names), separator)) {
            assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/, JSON.stringify(cell));
          }
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('escapes exactly what it can unescape', () => {
    fc.assert(
      fc.property(anyText, (each) => {
        assert.equal(unguard(guard(each)), each);
        assert.doesNotMatch(guard(each), /^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 5000 },
    );
    assert.equal(guard('=1+1'), "'=1+1");
    assert.equal(guard("'=1+1"), "''=1+1");
    assert.equal(guard('a = b'), 'a = b');
    assert.equal(guard('a;=b'), "a;'=b");
  });

  it('has readable column names without formulas', () => {
    const file = writeDiaryCsv(
      [
        {
          id: 'aaaaaaaa-0000-4000-8000-000000000000',
          at: '2026-11-22T14:30:00-05:00',
          pain: 7,
          stopped: 'Say "no", then',
          helped: 'Heat',
          note: '',
          changed: 0,
        },
      ],
      names,
    );
    assert.equal(
      file,
      '\ufeff"Date","Time","Pain","Stopped","Helped","Note","Zone","Entry","Changed"\r\n' +
        '"2026-11-22","14:30","7","Say ""no"", then","Heat","","UTC-05:00","aaaaaaaa-0000-4000-8000-000000000000","1970-01-01T00:00:00.000Z"\r\n',
    );
    const { columns, painShort, stopped, helped, note } = english['pain-diary'];
    for (const name of [...Object.values(columns), painShort, stopped, helped, note])
      assert.match(name, /^\p{L}[^;,\t]*$/u);
  });

  it('is read after a spreadsheet saved it with other separators, line ends and without needless quotes', () => {
    const entries = [
      { id: newId(), at: '2026-11-22T14:30:00+01:00', pain: 7, stopped: 'a b', helped: '', note: '', changed: 5 },
      { id: newId(), at: '2026-11-21T14:30:00+01:00', pain: 0, stopped: '', helped: '', note: 'c', changed: 6 },
    ];
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n']) {
        const saved = writeDiaryCsv(entries, names).replace(/"/g, '').replace(/,/g, separator).replace(/\r\n/g, end);
        assert.deepEqual(readDiaryFile(saved), { entries, unread: [] });
        assert.deepEqual(readDiaryFile(saved.trimEnd()), { entries, unread: [] });
      }
    }
  });
});

describe('diary FHIR Bundle', () => {
  const validator = new fhir.Fhir();
  /**
   * The value set of `code` is all of LOINC, which the package lacks. Its binding is an example, so other codes are
   * valid.
   */
  const ofExample = /^Code "(72514-3|stopped|helped)" .* not found in value set$/;
  function complaints(resource) {
    const { valid, messages } = validator.validate(JSON.parse(JSON.stringify(resource)), { errorOnUnexpected: true });
    const faults = messages.filter(({ severity, message }) => severity !== 'info' && !ofExample.test(message));
    return valid && !faults.length
      ? []
      : ['not valid', ...faults.map(({ location, message }) => `${location}: ${message}`)];
  }
  /** Checks that the validator lacks: the formats of R4's simple types, and that nothing is empty. */
  const forms = {
    id: /^[A-Za-z0-9\-.]{1,64}$/,
    fullUrl: /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    effectiveDateTime:
      /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$/,
    issued:
      /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))$/,
    valueString: /^[ \r\n\t\S]+$/,
    text: /^[ \r\n\t\S]+$/,
  };
  function assertForms(value, path) {
    if (typeof value !== 'object') return;
    assert.ok(Object.keys(value).length > 0, `${path} is empty`);
    for (const [key, each] of Object.entries(value)) {
      const form = forms[key];
      // In FHIR, \s matches only ASCII white space, unlike in JavaScript.
      if (form && typeof each === 'string') assert.match(each.replace(/[^\x00-\x7f]/g, 'x'), form, `${path}.${key}`);
      assertForms(each, `${path}.${key}`);
    }
  }

  it('is valid R4 for any diary, with a number from 0 to 10 under LOINC 72514-3', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const bundle = bundleOf(entries, fhirNames);
        assert.deepEqual(complaints(bundle), []);
        assertForms(bundle, 'Bundle');
        assert.equal(bundle.entry?.length ?? 0, entries.length);
        (bundle.entry ?? []).forEach(({ resource }, index) => {
          assert.deepEqual(resource.code.coding, [
            {
              system: 'http://loinc.org',
              code: '72514-3',
              display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
            },
          ]);
          assert.equal(resource.valueInteger, entries[index].pain);
          assert.equal(resource.status, 'final');
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is read with every word and time, and nothing twice, where a health card took its ids away', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const bundle = bundleOf(entries, fhirNames);
        for (const each of bundle.entry ?? []) {
          delete each.fullUrl;
          delete each.resource.id;
        }
        const read = () => readDiaryFile(JSON.stringify(bundle)).entries;
        const facts = (list) =>
          list
            .map(({ at, pain, stopped = '', helped = '', note = '' }) => [at, pain, stopped, helped, note].join('|'))
            .sort();
        // Entries that say the same and were changed at the same time cannot be told apart without their ids.
        const distinct = new Map(entries.map((each) => [`${each.changed} ${facts([each])}`, each]));
        assert.deepEqual(facts(read()), facts(entries));
        assert.deepEqual(facts(merge([], read())), facts([...distinct.values()]));
        assert.deepEqual(
          read().map(({ id }) => id),
          read().map(({ id }) => id),
        );
      }),
    );
  });

  it('contains no name of a person', () => {
    const written = JSON.stringify(
      bundleOf([{ id: newId(), at: '2026-11-22T14:30:00+00:00', pain: 1, changed: 1 }], fhirNames),
    );
    assert.doesNotMatch(written, /subject|performer|Patient/);
  });

  it('fails the check when broken', () => {
    const bundle = bundleOf([{ id: newId(), at: '2026-11-22T14:30:00+00:00', pain: 1, changed: 1 }], fhirNames);
    const [{ resource }] = bundle.entry;
    for (const broken of [
      { ...bundle, type: undefined },
      { ...bundle, entry: [{ resource: { ...resource, status: undefined } }] },
      { ...bundle, entry: [{ resource: { ...resource, code: undefined } }] },
      { ...bundle, entry: [{ resource: { ...resource, effectiveDateTime: 'yesterday' } }] },
      { ...bundle, entry: [{ resource: { ...resource, pain: 3 } }] },
    ])
      assert.notDeepEqual(complaints(broken), []);
  });
});

describe('two copies of a diary', () => {
  it('merge to the same result in any order and any number of times', () => {
    fc.assert(
      fc.property(copy, copy, copy, (one, other, third) => {
        assert.deepEqual(merge(one, other), merge(other, one));
        assert.deepEqual(merge(merge(one, other), third), merge(one, merge(other, third)));
        assert.deepEqual(merge(merge(one, other), other), merge(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('lose no entry that neither copy deleted', () => {
    fc.assert(
      fc.property(diary, diary, (one, other) => {
        const together = new Set(merge(one, other).map((record) => record.id));
        for (const { id: each } of [...one, ...other]) assert.ok(together.has(each));
      }),
    );
  });
});

describe('diary change', () => {
  it('takes effect also when the diary’s clock was ahead, and can be undone', () => {
    fc.assert(
      fc.property(copy, copy, fc.nat(10), (records, changes, now) => {
        const change = stamped(records, changes, now);
        const after = merge(records, change);
        for (const record of change)
          assert.deepEqual(
            after.find((each) => each.id === record.id),
            record,
          );
        const undone = merge(after, stamped(after, reverseOf(records, change), now));
        const contentOf = (list) => entriesOf(list).map((each) => ({ ...each, changed: 0 }));
        assert.deepEqual(contentOf(undone), contentOf(records));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('order of diary entries', () => {
  const written = (now, at) => ({ id: newId(now), at, pain: 1, stopped: '', helped: '', note: `${now}`, changed: now });
  const notes = (records) => entriesOf(records).map(({ note }) => note);

  it('follows their times, then the order of writing, after any edit, deletion and undo', () => {
    const minute = '2026-11-22T14:30:00+00:00';
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 43 }), { minLength: 2, maxLength: 8 }),
        fc.infiniteStream(fc.nat(7)),
        (moments, choose) => {
          const records = merge(
            [],
            moments.map((now) => written(now, minute)),
          );
          const expected = [...moments].sort((one, other) => other - one).map(String);
          assert.deepEqual(notes(records), expected);
          const some = records.filter((_, index) => choose.next().value > index);
          const changed = merge(records, stamped(records, some, 2 ** 44));
          assert.deepEqual(notes(changed), expected);
          const gone = records.map((each) => ({ id: each.id, changed: 0, deleted: true }));
          const without = merge(changed, stamped(changed, gone, 2 ** 44));
          const back = merge(without, stamped(without, reverseOf(changed, gone), 2 ** 44));
          assert.deepEqual(notes(back), expected);
        },
      ),
    );
  });

  it('follows real time in the hour that comes twice in autumn, in every file format', () => {
    // In London the clocks went from 2:00 back to 1:00.
    const times = ['01:30:00+01:00', '01:50:00+01:00', '01:10:00+00:00', '01:30:00+00:00', '02:00:00+00:00'];
    const entries = times.map((time, index) => written(times.length - index, `2026-10-25T${time}`));
    const records = merge([], entries);
    assert.deepEqual(entriesOf(records), [...entries].reverse());
    for (const [kind, write] of Object.entries(writers)) {
      const file = write(entries);
      const read = readDiaryFile(file);
      assert.deepEqual(read, { entries, unread: [] }, kind);
      const loaded = merge([], newIn([], read.entries, 0));
      assert.deepEqual(entriesOf(loaded), [...entries].reverse(), kind);
      assert.equal(write([...entriesOf(loaded)].reverse()), file, kind);
      assert.deepEqual(newIn(records, read.entries, 0), [], kind);
    }
  });
});

describe('diary texts', () => {
  it('stay the same when cleaned twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', minLength: 990, maxLength: 1100 })), (each) => {
        const clean = cleanText(each);
        assert.equal(cleanText(clean), clean);
        assert.equal(throughUtf8(clean), clean);
        assert.ok(clean.length <= longestText);
      }),
      { numRuns: 3000 },
    );
  });

  it('keep everything but control characters, unpaired surrogates and outer white space', () => {
    assert.equal(cleanText(' a\r\nb\rc\n\td \0\x1b'), 'a\nb\nc\n\td');
    assert.equal(cleanText('\ud83d\ude00 \ud83d x \ude00'), '\ud83d\ude00 \ufffd x \ufffd');
    assert.equal(cleanText('עברית اللغة 日本語 👩‍👩‍👧‍👦'), 'עברית اللغة 日本語 👩‍👩‍👧‍👦');
  });
});

describe('diary times', () => {
  it('have the UTC offset of their moment', () => {
    assert.equal(
      timeOf('2026-11-22T14:30', () => 0),
      '2026-11-22T14:30:00+00:00',
    );
    assert.equal(
      timeOf('2026-07-22T14:30', () => 570),
      '2026-07-22T14:30:00+09:30',
    );
    assert.equal(
      timeOf('2026-07-22T14:30:59', () => -210),
      '2026-07-22T14:30:00-03:30',
    );
    for (const wrong of ['', 'x', '2026-02-30T10:00', '12026-01-01T10:00', '2026-01-01'])
      assert.equal(timeOf(wrong), undefined);
  });

  it('exist in the calendar', () => {
    for (const right of ['2024-02-29T00:00:00+00:00', '0001-01-01T23:59:00-14:00', '9999-12-31T23:59:00+14:00'])
      assert.ok(isTime(right), right);
    for (const wrong of [
      '2023-02-29T00:00:00+00:00',
      '0000-01-01T00:00:00+00:00',
      '2026-13-01T00:00:00+00:00',
      '2026-01-01T24:00:00+00:00',
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00+14:30',
      ' 2026-01-01T00:00:00+00:00',
      '2026-01-01T00:00:00+00:00\n',
      20260101,
      null,
    ])
      assert.equal(isTime(wrong), false, String(wrong));
  });
});

describe('diary ids', () => {
  it('are UUIDs of version 7', () => {
    const seen = new Set();
    for (let count = 0; count < 1000; count++) {
      const each = newId();
      assert.match(each, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      seen.add(each);
    }
    assert.equal(seen.size, 1000);
  });

  it('start with the time of writing', () => {
    assert.match(newId(Date.UTC(2026, 10, 22)), /^01a2008d-7400-7/);
    assert.equal(
      newId(0x0123456789ab, (bytes) => bytes.fill(255)),
      '01234567-89ab-7fff-bfff-ffffffffffff',
    );
  });
  it('keeps the order of entries that are written in one millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    assert.deepEqual(ids.toSorted(), ids);
  });
});

describe('diary chart', () => {
  const on = (day, pain, clock = '12:00') => ({ at: `2026-11-${two(day)}T${clock}:00+00:00`, pain });

  it('has two paths, whatever the length of the diary', () => {
    const entries = Array.from({ length: 365 }, (_, index) => ({
      at: `${new Date(Date.UTC(2026, 0, 365 - index)).toISOString().slice(0, 16)}:00+00:00`,
      pain: index % 11,
    }));
    const { line, points } = chartOf(entries);
    assert.equal(line.match(/[ML]/g).length, 365);
    assert.equal(points.match(/M/g).length, 365);
  });

  it('places each entry by its time and number', () => {
    const { line, ticks } = chartOf([on(4, 10), on(2, 5), on(1, 0)]);
    assert.equal(line, 'M125 100L375 50L875 0');
    assert.deepEqual(
      ticks.map((tick) => new Date(tick).toISOString()),
      ['2026-11-01T00:00:00.000Z', '2026-11-03T00:00:00.000Z', '2026-11-04T23:59:59.999Z'],
    );
  });

  it('is as wide as the day for one entry, and absent without entries', () => {
    assert.equal(chartOf([on(1, 4, '06:00')]).points, 'M250 60h0');
    assert.equal(chartOf([]), undefined);
  });

  it('stays within its area for any entries', () => {
    fc.assert(
      fc.property(diary, (records) => {
        const chart = chartOf(entriesOf(records));
        for (const [, x, y] of chart?.line.matchAll(/[ML](\S+) (\d+)/g) ?? []) {
          assert.ok(x >= 0 && x <= 1000 && y >= 0 && y <= 100);
        }
      }),
    );
  });
});
