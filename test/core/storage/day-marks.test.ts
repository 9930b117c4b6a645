import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DayMarks, type DayClock } from '../../../src/core/storage/day-marks.js';
import { localDay, mergeMarks, parseMarks, type Marks } from '../../../src/core/storage/marks.js';
import { standIn } from '../../support/stand-ins.js';
import { TestHost } from '../../support/test-host.js';

const key = 'back-care-elements:test-marks';

/** A calendar that only a test moves. */
class TestClock implements DayClock {
  date: Date;
  readonly waiting = new Map<number, { readonly callback: () => void; readonly milliseconds: number }>();
  #last = 0;

  constructor(...date: readonly [year: number, month: number, day: number, hours?: number, minutes?: number]) {
    this.date = new Date(date[0], date[1] - 1, ...date.slice(2));
  }

  now(): Date {
    return this.date;
  }
  setTimeout(callback: () => void, milliseconds: number): number {
    this.waiting.set(++this.#last, { callback, milliseconds });
    return this.#last;
  }
  clearTimeout(id: number): void {
    this.waiting.delete(id);
  }

  /** Moves the calendar and fires every pending timer. */
  pass(minutes: number): void {
    this.date = new Date(this.date.getTime() + minutes * 60_000);
    for (const [id, { callback }] of [...this.waiting]) if (this.waiting.delete(id)) callback();
  }
}

const used: DayMarks[] = [];
const noon = (): TestClock => new TestClock(2026, 11, 22, 12);

function marksWith(clock: TestClock): { marks: DayMarks; host: TestHost; newDays: string[] } {
  const host = new TestHost();
  const newDays: string[] = [];
  const marks: DayMarks = new DayMarks(host, 'test-marks', () => newDays.push(localDay(marks.date)), clock);
  marks.storage.hostConnected();
  marks.hostConnected();
  used.push(marks);
  return { marks, host, newDays };
}

function leave(marks: DayMarks): void {
  marks.storage.hostDisconnected();
  marks.hostDisconnected();
}

const kept = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

beforeEach(() => localStorage.clear());
afterEach(async () => {
  for (const marks of used.splice(0)) leave(marks);
  // The record waits a moment for an element that a page swapper puts in.
  await Promise.resolve();
  localStorage.clear();
});

describe('local day', () => {
  it('is the visitor’s local date, whatever the date in Greenwich', () => {
    for (const hours of [0, 1, 12, 23]) expect(localDay(new Date(2026, 10, 22, hours, 59))).to.equal('2026-11-22');
    expect(localDay(new Date(2027, 0, 1, 0, 0))).to.equal('2027-01-01');
    expect(localDay(new Date(2028, 1, 29))).to.equal('2028-02-29');
  });

  it('is written the same way in every year, so that days compare', () => {
    const early = new Date(2000, 0, 5);
    early.setFullYear(987);
    expect(localDay(early)).to.equal('0987-01-05');
  });

  it('survives the round trip through the shown date', () => {
    for (const [month, day] of [
      [1, 1],
      [3, 29],
      [10, 25],
      [12, 31],
    ] as const) {
      const { marks } = marksWith(new TestClock(2026, month, day, 23, 59));
      expect(localDay(marks.date)).to.equal(localDay(new Date(2026, month - 1, day)));
    }
  });
});

describe('day marks', () => {
  it('are set and removed', () => {
    const { marks } = marksWith(noon());
    expect(marks.has('water')).to.equal(false);
    marks.set('water', true);
    expect(marks.has('water')).to.equal(true);
    expect(marks.has('sleep')).to.equal(false);
    marks.set('water', true);
    expect(marks.has('water')).to.equal(true);
    marks.set('water', false);
    expect(marks.has('water')).to.equal(false);
    marks.set('water', true);
    expect(marks.has('water')).to.equal(true);
  });

  it('stay in the page until the visitor asks to keep them', () => {
    const { marks } = marksWith(noon());
    marks.set('water', true);
    marks.setAlways('next-weeks', true);
    expect(localStorage.length).to.equal(0);
    marks.storage.keep();
    expect(kept()).to.deep.equal({
      format: 1,
      value: { day: '2026-11-22', today: { water: 1 }, always: { 'next-weeks': 1 } },
    });
  });

  it('are restored on the same day', async () => {
    const first = marksWith(noon()).marks;
    first.set('water', true);
    first.storage.keep();
    leave(first);
    await Promise.resolve();
    const { marks, newDays } = marksWith(new TestClock(2026, 11, 22, 23, 59));
    expect(marks.has('water')).to.equal(true);
    expect(newDays).to.deep.equal([]);
  });

  for (const [when, clock] of [
    ['the next morning', new TestClock(2026, 11, 23, 0, 0)],
    ['a year later', new TestClock(2027, 11, 22, 12)],
    ['the day before, in a time zone that lags behind', new TestClock(2026, 11, 21, 23)],
  ] as const) {
    it(`disappear ${when}, from the page and the device, and the choice stays`, async () => {
      const first = marksWith(noon()).marks;
      first.set('water', true);
      first.setAlways('next-weeks', true);
      first.storage.keep();
      leave(first);
      await Promise.resolve();
      const { marks, newDays } = marksWith(clock);
      expect(marks.has('water')).to.equal(false);
      expect(marks.always('next-weeks')).to.equal(true);
      expect(newDays).to.deep.equal([]);
      expect(localStorage.getItem(key)).not.to.include('water');
      marks.set('sleep', true);
      expect(kept()).to.have.nested.property('value.day', localDay(clock.date));
      expect(kept()).to.have.nested.property('value.today').that.deep.equals({ sleep: 1 });
    });
  }
});

describe('midnight', () => {
  it('clears the list of an open page, once', () => {
    const clock = new TestClock(2026, 11, 22, 23, 58);
    const { marks, host, newDays } = marksWith(clock);
    marks.set('water', true);
    clock.pass(1);
    expect(marks.has('water')).to.equal(true);
    expect(newDays).to.deep.equal([]);
    const before = host.updates;
    clock.pass(1);
    expect(newDays).to.deep.equal(['2026-11-23']);
    expect(marks.has('water')).to.equal(false);
    expect(host.updates).to.be.greaterThan(before);
    clock.pass(1);
    expect(newDays).to.have.length(1);
  });

  it('is noticed within a minute while the page is visible', () => {
    const clock = noon();
    marksWith(clock);
    for (let minute = 0; minute < 3; minute++) {
      expect([...clock.waiting.values()].map(({ milliseconds }) => milliseconds)).to.deep.equal([60_000]);
      clock.pass(1);
    }
  });

  it('is noticed when the page becomes visible, with no timer while it is hidden', () => {
    const clock = noon();
    const { marks, newDays } = marksWith(clock);
    marks.set('water', true);
    standIn(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.waiting.size).to.equal(0);
    clock.pass(24 * 60);
    expect(newDays).to.deep.equal([]);
    standIn(document, 'hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(newDays).to.deep.equal(['2026-11-23']);
    expect(marks.has('water')).to.equal(false);
    expect(clock.waiting.size).to.equal(1);
  });

  it('between two ticks puts the second tick on the new day', () => {
    const clock = new TestClock(2026, 11, 22, 23, 59);
    const { marks } = marksWith(clock);
    marks.set('water', true);
    marks.storage.keep();
    clock.date = new Date(2026, 10, 23, 0, 0, 5);
    marks.set('sleep', true);
    expect(marks.has('water')).to.equal(false);
    expect(marks.has('sleep')).to.equal(true);
    expect(kept()).to.have.nested.property('value.day', '2026-11-23');
  });

  it('removes the previous day’s ticks from the device', () => {
    const clock = new TestClock(2026, 11, 22, 23, 59);
    const { marks } = marksWith(clock);
    marks.set('water', true);
    marks.storage.keep();
    clock.pass(2);
    expect(localStorage.getItem(key)).not.to.include('water');
    expect(marks.storage.kept).to.equal(true);
  });

  it('sets no timer for an element off the page, and takes effect when it returns', () => {
    const clock = noon();
    const { marks, newDays } = marksWith(clock);
    leave(marks);
    expect(clock.waiting.size).to.equal(0);
    clock.pass(24 * 60);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(newDays).to.deep.equal([]);
    marks.hostConnected();
    expect(newDays).to.deep.equal(['2026-11-23']);
  });
});

describe('choice beyond the day', () => {
  it('is unset at first and can be set either way', () => {
    const { marks } = marksWith(noon());
    expect(marks.always('next-weeks')).to.equal(undefined);
    marks.setAlways('next-weeks', false);
    expect(marks.always('next-weeks')).to.equal(false);
    marks.setAlways('next-weeks', true);
    expect(marks.always('next-weeks')).to.equal(true);
    marks.setAlways('next-weeks', true);
    expect(marks.always('next-weeks')).to.equal(true);
  });
});

describe('day marks of two windows', () => {
  const counts = fc.dictionary(fc.constantFrom('water', 'sleep', 'constructor', '__proto__'), fc.nat({ max: 9 }));
  const some = fc.record({
    day: fc.constantFrom('', '2026-11-21', '2026-11-22', '2026-11-23'),
    today: counts,
    always: counts,
  });
  const today = '2026-11-22';
  const written = (marks: Marks): string => JSON.stringify(marks);

  it('merge to the same result in any order and any number of times', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const ab = mergeMarks(a, b, today);
        expect(written(mergeMarks(b, a, today))).to.equal(written(ab));
        expect(written(mergeMarks(ab, b, today))).to.equal(written(ab));
        expect(written(mergeMarks(ab, c, today))).to.equal(written(mergeMarks(a, mergeMarks(b, c, today), today)));
        expect(ab.day).to.equal(today);
      }),
      { numRuns: 1000 },
    );
  });

  it('read back what was written', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const marks = mergeMarks(a, b, today);
        let damaged = 0;
        const read = parseMarks(JSON.parse(written(marks)), () => damaged++);
        expect(written(mergeMarks(read, read, today))).to.equal(written(marks));
        expect(damaged).to.equal(0);
      }),
    );
  });

  it('appear in the other window', () => {
    const { marks } = marksWith(noon());
    marks.storage.keep();
    const other = { day: '2026-11-22', today: { water: 1 }, always: { 'next-weeks': 1 } };
    localStorage.setItem(key, JSON.stringify({ format: 1, value: other }));
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(marks.has('water')).to.equal(true);
    expect(marks.always('next-weeks')).to.equal(true);
    marks.set('water', false);
    expect(kept()).to.have.nested.property('value.today').that.deep.equals({ water: 2 });
  });
});

describe('unreadable kept data', () => {
  for (const [what, found, can] of [
    ['a day that is no text', { day: 20261122, today: {}, always: {} }, []],
    ['no marks', { day: '2026-11-22' }, []],
    ['no object', 'x', []],
    ['nothing', null, []],
    ['some counts that are none', { day: '2026-11-22', today: { water: 1, sleep: -1, x: '1' }, always: {} }, ['water']],
  ] as const) {
    it(`is dropped and reported: ${what}`, () => {
      localStorage.setItem(key, JSON.stringify({ format: 1, value: found }));
      const { marks } = marksWith(noon());
      expect(['water', 'sleep', 'x', 'constructor', '__proto__'].filter((id) => marks.has(id))).to.deep.equal(can);
      expect(marks.storage.problem).to.equal('damaged');
      marks.set('meals', true);
      expect(marks.has('meals')).to.equal(true);
      expect(kept()).to.have.nested.property('value.today.meals', 1);
    });
  }
});
