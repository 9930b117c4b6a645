/** Entries that were written in other time zones, as after a flight. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { PainDiary } from '../../src/elements/pain-diary/pain-diary.js';
import { standIn } from '../support/stand-ins.js';
import { waitUntil } from '../support/wait.js';
import { onPage } from './on-page.js';
import { find, findAll, textOf } from './queries.js';

/** Loads entries, each with its time, into a diary on the page. */
async function diaryOf(times: readonly string[]): Promise<PainDiary> {
  const diary = await onPage('pain-diary', { region: 'GB' });
  const entries = times.map((at, index) => ({
    ...{ id: `0193e5a1-0000-7000-8000-00000000000${index}`, at, pain: index + 1 },
    ...{ stopped: '', helped: '', note: '', changed: 1764300000000 + index },
  }));
  const file = JSON.stringify({ kind: 'back-care-elements:pain-diary', format: 1, entries });
  const files = new DataTransfer();
  files.items.add(new File([file], 'diary.json', { type: 'application/json' }));
  const input = find<HTMLInputElement>(diary, 'input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => diary.entries.length === times.length, 'not loaded');
  await diary.updateComplete;
  return diary;
}

/** The horizontal places of the line of the chart. */
const placesOf = (diary: Element): number[] =>
  [
    ...find(diary, '.diary-line')
      .getAttribute('d')!
      .matchAll(/[ML]([\d.]+) /g),
  ].map(([, x]) => Number(x));

const zonesOf = (diary: Element): (string | undefined)[] =>
  findAll(diary, 'tbody th').map((cell) => textOf(cell).match(/\(UTC[^)]*\)/)?.[0]);

for (const [name, times, zones] of [
  [
    'a flight to the west over the date line',
    ['2026-11-22T09:00:00+09:00', '2026-11-21T20:00:00-08:00', '2026-11-22T08:00:00-08:00'],
    ['(UTC-8)', '(UTC-8)', '(UTC+9)'],
  ],
  [
    'a flight to the east in which the clock goes back a day',
    ['2026-11-22T01:00:00+14:00', '2026-11-21T04:00:00-11:00'],
    ['(UTC-11)', '(UTC+14)'],
  ],
  [
    'a place with a zone of a half hour',
    ['2026-11-22T09:00:00+00:00', '2026-11-22T18:00:00+05:30'],
    ['(UTC+5:30)', '(UTC+0)'],
  ],
  [
    'a flight of an hour over one border, as from Paris to London',
    ['2026-11-22T09:00:00+01:00', '2026-11-22T08:30:00+00:00'],
    ['(UTC+0)', '(UTC+1)'],
  ],
  [
    'the hour that comes twice when summer time ends',
    ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00'],
    ['(UTC+0)', '(UTC+1)'],
  ],
] as const) {
  it(`chart goes forwards and the table names the zones after ${name}`, async () => {
    const diary = await diaryOf(times);
    const places = placesOf(diary);
    expect(places).to.have.length(times.length);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(zonesOf(diary)).to.deep.equal(zones);
  });
}

it('table names no zone where only the summer time changes', async () => {
  const diary = await diaryOf(['2026-10-24T09:00:00+01:00', '2026-10-26T09:00:00+00:00']);
  expect(zonesOf(diary)).to.deep.equal([undefined, undefined]);
});

/** Corrects the time of the only entry, on a device in Britain. */
async function correct(at: string, when: string): Promise<string[]> {
  standIn(Date.prototype, 'getTimezoneOffset', function (this: Date) {
    return this.getUTCMonth() > 3 && this.getUTCMonth() < 9 ? -60 : 0;
  });
  const diary = await diaryOf([at]);
  find(diary, '.diary-change').click();
  await diary.updateComplete;
  const field = find<HTMLInputElement>(diary, '[name=when]');
  expect(field.value).to.equal(at.slice(0, 16));
  field.value = when;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  find(diary, 'form [type=submit]').click();
  await diary.updateComplete;
  return diary.entries.map((entry) => entry.at);
}

it('entry of another zone stays in it when its time is corrected here', async () => {
  expect(await correct('2026-11-22T09:00:00+09:00', '2026-11-22T09:20')).to.deep.equal(['2026-11-22T09:20:00+09:00']);
});

it('entry of this zone takes the offset of the day that it is moved to', async () => {
  expect(await correct('2026-07-22T09:00:00+01:00', '2026-01-22T09:00')).to.deep.equal(['2026-01-22T09:00:00+00:00']);
});
