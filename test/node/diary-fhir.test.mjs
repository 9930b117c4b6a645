/** Pain as other systems write it in FHIR: what is a number from 0 to 10 at a known time is read, the rest is named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { merge, newIn, timeOf } from '../../build/src/diary/diary.js';
import { readDiaryFile } from '../../build/src/diary/file.js';

process.env['TZ'] = 'Europe/Madrid';
const now = Date.UTC(2026, 10, 28);
const loinc = 'http://loinc.org';
const at = '2026-03-29T14:30:00+02:00';

const observation = ({ value = { valueInteger: 6 }, time = { effectiveDateTime: at }, ...more } = {}) => ({
  resourceType: 'Observation',
  id: 'pain-1',
  status: 'final',
  code: { coding: [{ system: loinc, code: '72514-3' }] },
  ...time,
  ...value,
  ...more,
});
const bundle = (...resources) => ({ resourceType: 'Bundle', type: 'collection', entry: resources.map(asPart) });
const asPart = (resource) => ({ fullUrl: `https://example.org/fhir/Observation/${resource.id}`, resource });
const read = (file) => readDiaryFile(typeof file === 'string' ? file : JSON.stringify(file), { now });
const only = (file) => {
  const { entries, unread } = read(file);
  assert.deepEqual([unread, entries.length], [[], 1]);
  return entries[0];
};
const faultOf = (more) => read(bundle(observation(more))).unread[0]?.fault;

describe('the pain of an Observation', () => {
  const validator = new fhir.Fhir();
  const answers = [
    ...['LA6111-4', 'LA6112-2', 'LA6113-0', 'LA6114-8', 'LA6115-5', 'LA10137-0'],
    ...['LA10138-8', 'LA10139-6', 'LA10140-4', 'LA10141-2', 'LA13942-0'],
  ];
  for (const [pain, code] of answers.entries())
    it(`is ${pain} as the answer ${code} of LOINC’s list, as in Belgium, whatever is displayed`, () => {
      const display = pain === 2 ? '2 or more' : undefined;
      const value = { valueCodeableConcept: { coding: [{ system: loinc, code, display }] } };
      assert.equal(only(bundle(observation({ value }))).pain, pain);
    });
  for (const value of [
    { valueQuantity: { value: 6, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' } },
    { valueQuantity: { value: 6, unit: 'score', system: 'http://unitsofmeasure.org', code: '1' } },
    { valueQuantity: { value: 6, system: 'http://unitsofmeasure.org', code: '{NRS}' } },
    { valueQuantity: { value: 6, unit: 'score' } },
    { valueQuantity: { value: 6, unit: 'points' } },
    { valueQuantity: { value: 6, unit: '/10' } },
    { valueQuantity: { value: 6 } },
    { valueString: '6' },
    { valueString: '6/10' },
  ])
    it(`is 6 as ${JSON.stringify(value)}, which is valid R4`, () => {
      assert.equal(validator.validate(observation({ value })).valid, true);
      assert.equal(only(bundle(observation({ value }))).pain, 6);
    });
  for (const value of [
    { valueQuantity: { value: 60, unit: 'mm', code: 'mm' } },
    { valueQuantity: { value: 6, unit: '%' } },
    { valueQuantity: { value: 6, comparator: '>' } },
    { valueQuantity: { value: 5.5 } },
    { valueInteger: 11 },
    { valueString: '6/100' },
    { valueString: 'bad' },
    { valueCodeableConcept: { coding: [{ system: loinc, code: 'LA6270-8' }] } },
    { valueCodeableConcept: { coding: [{ system: 'http://example.org', code: 'LA6112-2' }] } },
    { dataAbsentReason: { text: 'asked, but declined' } },
  ])
    it(`is no number from 0 to 10 as ${JSON.stringify(value)}`, () => {
      assert.deepEqual(read(bundle(observation({ value }))).entries, []);
      assert.equal(faultOf({ value }), 'pain');
    });
});

describe('the time of an Observation', () => {
  for (const [name, time, expected] of [
    ['an instant', { effectiveInstant: at }, at],
    ['a period, of which it is the start', { effectivePeriod: { start: at, end: '2026-03-29T15:00:00+02:00' } }, at],
    ['a time without a zone, which is the reader’s', { effectiveDateTime: '2026-03-29T14:30:00' }, at],
    ['a day, of which it is the middle', { effectiveDateTime: '2026-03-29' }, timeOf('2026-03-29T12:00')],
  ])
    it(`is read from ${name}`, () => assert.equal(only(bundle(observation({ time }))).at, expected));
  for (const time of [
    { effectiveDateTime: '2026-03' },
    { effectivePeriod: { end: at } },
    { effectiveTiming: { event: [at] } },
  ])
    it(`is missing in ${JSON.stringify(time)}`, () => assert.equal(faultOf({ time }), 'time'));
});

describe('the notes of an Observation', () => {
  it('are all kept, a line each', () => {
    assert.equal(
      only(bundle(observation({ note: [{ text: 'heat' }, { text: 'then a walk' }] }))).note,
      'heat\nthen a walk',
    );
  });
  it('have the comment of STU3', () => {
    assert.equal(only(bundle(observation({ comment: 'heat' }))).note, 'heat');
  });
});

describe('an Observation with several versions', () => {
  const old = observation({
    value: { valueInteger: 9 },
    meta: { versionId: '1', lastUpdated: '2026-03-29T13:00:00Z' },
  });
  const meta = { versionId: '2', lastUpdated: '2026-03-30T08:00:00Z' };
  const history = (...entry) => ({ resourceType: 'Bundle', type: 'history', entry });
  const takenBack = (file) => {
    const { entries, unread } = read(file);
    assert.deepEqual(entries, []);
    assert.deepEqual(new Set(unread.map(({ fault }) => fault)), new Set(['takenBack']));
  };
  /** The pain of each entry, and how many parts are no entry. */
  const pains = (file) => {
    const { entries, unread } = read(file);
    return [entries.map(({ pain }) => pain), unread.length];
  };
  it('stays out with all of them once its author took it back', () => {
    const last = observation({ status: 'entered-in-error', meta });
    takenBack(history(asPart(last), asPart(old)));
    takenBack(history(asPart(old), asPart(last)));
    takenBack(bundle(old, last));
    takenBack(bundle(last, observation()));
    takenBack(bundle(observation({ status: 'entered-in-error' }), observation({ meta })));
  });
  it('stays out once it was deleted', () => {
    const { fullUrl } = asPart(old);
    takenBack(history({ fullUrl, request: { method: 'DELETE', url: 'Observation/pain-1' } }, asPart(old)));
    takenBack(history({ request: { method: 'DELETE', url: 'Observation/pain-1/_history/2' } }, asPart(old)));
  });
  it('is left alone by what was taken back beside it', () => {
    const other = observation({ id: 'pain-2', status: 'entered-in-error' });
    const condition = { resourceType: 'Condition', id: 'pain-1', status: 'entered-in-error' };
    const { entries } = read(history(asPart(old), asPart(other), { resource: condition }));
    assert.deepEqual(
      entries.map(({ pain }) => pain),
      [9],
    );
  });
  const uuid = '019d3730-cb90-7000-8000-000000000000';
  const urn = `urn:uuid:${uuid}`;
  const error = { status: 'entered-in-error' };
  for (const [name, gone, kept] of [
    [
      'by an address without an id',
      { fullUrl: urn, resource: observation({ ...error, id: undefined }) },
      { resource: observation({ id: uuid }) },
    ],
    [
      'by the URN of its id',
      { fullUrl: urn, request: { method: 'DELETE', url: 'Observation?identifier=x' } },
      { resource: observation({ id: uuid }) },
    ],
    [
      'under a URN of the Bundle',
      { fullUrl: urn, request: { method: 'DELETE', url: 'Observation/pain-1' } },
      { resource: old },
    ],
    [
      'with a parameter',
      { request: { method: 'DELETE', url: 'Observation/pain-1?_cascade=delete' } },
      { resource: old },
    ],
    [
      'beside another address',
      { fullUrl: 'https://example.org/fhir/Observation/9', request: { method: 'DELETE', url: 'Observation/pain-1' } },
      asPart(old),
    ],
    ['without an address', { resource: observation(error) }, asPart(observation())],
    ['at its address', asPart(observation(error)), { resource: observation() }],
  ])
    it(`stays out once it was taken back ${name}, in any order`, () => {
      takenBack(history(gone, kept));
      takenBack({ ...history(kept, gone), type: 'transaction' });
    });
  it('is another one on another server', () => {
    const [gone, kept] = ['a', 'b'].map((server) => ({
      fullUrl: `https://${server}.example/fhir/Observation/pain-1`,
      resource: server === 'a' ? observation(error) : old,
    }));
    for (const entry of [
      [gone, kept],
      [kept, gone],
    ])
      assert.deepEqual(pains(history(...entry)), [[9], 1]);
  });
  it('counts again once it was restored', () => {
    const restored = {
      ...asPart(observation({ meta: { versionId: '3', lastUpdated: '2026-04-03T08:00:00Z' } })),
      request: { method: 'PUT', url: 'Observation/pain-1' },
    };
    const gone = { request: { method: 'DELETE', url: 'Observation/pain-1' } };
    const dated = { ...gone, response: { lastModified: '2026-04-01T08:00:00Z' } };
    assert.deepEqual(pains(history(restored, gone, asPart(old))), [[6], 0]);
    assert.deepEqual(pains(history(asPart(old), restored, dated)), [[6], 0]);
    assert.deepEqual(pains(bundle(restored.resource, observation({ ...error, meta }), old)), [[6], 0]);
    takenBack(history({ ...dated, response: { lastModified: '2026-04-04T08:00:00Z' } }, restored, asPart(old)));
    takenBack({ ...history(restored, gone, asPart(old)), type: 'collection' });
  });
  it('leaves no entry where it was before its time was corrected', () => {
    const time = { effectiveDateTime: '2026-03-29T09:30:00+02:00' };
    for (const newer of [observation({ time, meta }), observation({ time })]) {
      const { entries, unread } = read(history(asPart(newer), asPart(newer.meta ? old : observation())));
      assert.deepEqual([entries.map((entry) => entry.at), unread], [[time.effectiveDateTime], []]);
    }
  });
  it('counts as last saved where it says the same time of issue', () => {
    const issued = '2026-03-29T13:00:00Z';
    const [first, second] = [{ ...old, issued }, observation({ issued, meta, value: { valueInteger: 3 } })];
    assert.deepEqual(pains(history(asPart(second), asPart(first))), [[3], 0]);
    assert.deepEqual(pains(bundle(first, second)), [[3], 0]);
    assert.deepEqual(pains([first, second]), [[3], 0]);
  });
  it('counts as its server last saved it, in any order', () => {
    const corrected = observation({ status: 'amended', value: { valueInteger: 3 }, meta });
    for (const entry of [
      [corrected, old],
      [old, corrected],
    ]) {
      const records = newIn([], read(history(...entry.map(asPart))).entries, now);
      assert.deepEqual(
        merge([], records).map(({ pain }) => pain),
        [3],
      );
    }
  });
});

describe('the id of an Observation that came without one', () => {
  const day = { id: undefined, time: { effectiveDateTime: '2026-03-29' } };
  for (const issued of [undefined, '2026-03-30T08:00:00Z'])
    it(`is its own on the same day, issued ${issued ?? 'at an unknown time'}, and the same in every reading`, () => {
      const file = [3, 8].map((valueInteger) => observation({ ...day, issued, value: { valueInteger } }));
      const records = merge([], read(file).entries);
      assert.deepEqual(new Set(records.map(({ pain }) => pain)), new Set([3, 8]));
      assert.deepEqual(newIn(records, read(file).entries, now), []);
    });
});

describe('the id of an Observation with an id of its server', () => {
  it('is its own, however short the other is', () => {
    const file = ['1', 'a', 'Q', '001', '00a', '00Q'].map((id) => observation({ id }));
    assert.equal(new Set(read(file).entries.map(({ id }) => id)).size, file.length);
  });
});

describe('an Observation whose last change has no time', () => {
  for (const [name, more] of Object.entries({
    'a day': { meta: { lastUpdated: '2026-03-29' } },
    'a word': { issued: 'today' },
    'no such day': { issued: '2026-02-30T10:00:00Z' },
  }))
    it(`but ${name} counts as changed when it was observed`, () => {
      assert.equal(only(observation(more)).changed, Date.parse(at));
    });
  it('and is older than the count of milliseconds is read too', () => {
    const time = { effectiveDateTime: '1969-03-29T10:00:00Z' };
    assert.equal(only(observation({ time })).changed, 0);
  });
});

describe('a FHIR file', () => {
  const two = [observation(), observation({ id: 'pain-2', value: { valueInteger: 3 } })];
  const pains = (file) => read(file).entries.map(({ pain }) => pain);
  it('may be one Observation, a list of them, or a bulk export with one in each line', () => {
    assert.equal(only(observation()).pain, 6);
    assert.deepEqual(pains(two), [6, 3]);
    assert.deepEqual(pains(two.map((each) => `${JSON.stringify(each)}\n`).join('')), [6, 3]);
    assert.deepEqual(pains(two.map((each) => JSON.stringify(each)).join('\r\n')), [6, 3]);
  });
  it('that was cut off keeps the whole lines of a bulk export, and names the broken one', () => {
    const text = two
      .map((each) => JSON.stringify(each))
      .join('\n')
      .slice(0, -5);
    assert.deepEqual(pains(text), [6]);
    assert.deepEqual(read(text).unread, [{ row: 2, fault: 'other' }]);
  });
  it('may have empty lines between its resources, which are no parts', () => {
    const text = `\ufeff${two.map((each) => `${JSON.stringify(each)}\r\n\r\n`).join('')}`;
    assert.deepEqual([pains(text), read(text).unread], [[6, 3], []]);
  });
  it('that was cut off within its first resource is parsed twice, not once for each line', (context) => {
    const parse = context.mock.method(JSON, 'parse');
    const text = JSON.stringify(bundle(...two), null, 1).slice(0, -5);
    assert.deepEqual(read(text), { entries: [], unread: [{ row: 1, fault: 'other' }] });
    assert.equal(parse.mock.callCount(), 2);
  });
  it('that answers a search is read without what else the server found', () => {
    const outcome = { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } };
    const { entries, unread } = read({ resourceType: 'Bundle', type: 'searchset', entry: [asPart(two[0]), outcome] });
    assert.deepEqual([entries.length, unread], [1, [{ row: 2, fault: 'other' }]]);
  });
});
