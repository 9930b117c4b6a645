import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { GuidedSession, positionAt } from '../../../src/core/session/guided-session.js';
import { TestHost } from '../../support/test-host.js';
import { TestClock } from './test-clock.js';

interface Named {
  readonly name: string;
  readonly seconds: number;
}

interface Report {
  readonly name: string | null;
  readonly missed: number;
  readonly at: number;
}

interface Run {
  readonly session: GuidedSession<Named>;
  readonly clock: TestClock;
  readonly reports: Report[];
  readonly updates: () => number;
}

function prepare(): Run {
  const clock = new TestClock();
  const reports: Report[] = [];
  const host = new TestHost();
  const session = new GuidedSession<Named>(
    host,
    (phase, missed) => reports.push({ name: phase?.name ?? null, missed, at: clock.time - 1000.25 }),
    clock,
  );
  return { session, clock, reports, updates: () => host.updates };
}

const phases: readonly Named[] = [
  { name: 'ready', seconds: 5 },
  { name: 'hold', seconds: 10 },
  { name: 'rest', seconds: 2 },
];
const names = (reports: readonly Report[]): (string | null)[] => reports.map(({ name }) => name);

describe('position after some time', () => {
  it('changes exactly at the end of each phase', () => {
    expect(positionAt(phases, 0)).to.deep.equal({ index: 0, remaining: 5000 });
    expect(positionAt(phases, 4999)).to.deep.equal({ index: 0, remaining: 1 });
    expect(positionAt(phases, 5000)).to.deep.equal({ index: 1, remaining: 10000 });
    expect(positionAt(phases, 16999)).to.deep.equal({ index: 2, remaining: 1 });
    expect(positionAt(phases, 17000)).to.equal(null);
  });

  it('is none without phases, and never a phase of length zero', () => {
    expect(positionAt([], 0)).to.equal(null);
    expect(positionAt([{ seconds: 0 }, { seconds: 1 }], 0)).to.deep.equal({ index: 1, remaining: 1000 });
  });
});

describe('guided session', () => {
  it('reports each phase on its due time, once, and the end', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.pass(60_000);
    expect(reports).to.deep.equal([
      { name: 'ready', missed: 0, at: 0 },
      { name: 'hold', missed: 0, at: 5000 },
      { name: 'rest', missed: 0, at: 15000 },
      { name: null, missed: 0, at: 17000 },
    ]);
    expect(session.status).to.equal('finished');
    expect(session.phase).to.equal(undefined);
    expect(clock.waiting).to.equal(0);
  });

  it('returns the phase and the seconds left', () => {
    const { session, clock } = prepare();
    expect(session.status).to.equal('idle');
    expect(session.secondsLeft).to.equal(0);
    session.start(phases);
    expect([session.phase?.name, session.secondsLeft, session.totalSecondsLeft]).to.deep.equal(['ready', 5, 17]);
    clock.pass(1);
    expect([session.phase?.name, session.secondsLeft]).to.deep.equal(['ready', 5]);
    clock.pass(999);
    expect([session.phase?.name, session.secondsLeft, session.totalSecondsLeft]).to.deep.equal(['ready', 4, 16]);
    clock.pass(4000);
    expect([session.phase?.name, session.secondsLeft, session.totalSecondsLeft]).to.deep.equal(['hold', 10, 12]);
  });

  it('requests a rendering every second', () => {
    const { session, clock, updates } = prepare();
    session.start(phases);
    const before = updates();
    clock.pass(4000);
    expect(updates() - before).to.equal(4);
  });

  it('stops while paused, for any time, and resumes at the same position', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.pass(7500);
    session.pause();
    expect(clock.waiting).to.equal(0);
    expect([session.status, session.phase?.name, session.secondsLeft]).to.deep.equal(['paused', 'hold', 8]);
    clock.pass(3_600_000);
    expect([session.status, session.phase?.name, session.secondsLeft]).to.deep.equal(['paused', 'hold', 8]);
    session.resume();
    clock.pass(60_000);
    expect(names(reports)).to.deep.equal(['ready', 'hold', 'rest', null]);
    expect(reports.map(({ at }) => at)).to.deep.equal([0, 5000, 15000 + 3_600_000, 17000 + 3_600_000]);
  });

  it('pauses and resumes only in a matching state', () => {
    const { session, clock, reports } = prepare();
    for (const act of [() => session.pause(), () => session.resume(), () => session.skip(), () => session.end()]) act();
    expect(session.status).to.equal('idle');
    session.start(phases);
    session.resume();
    session.pause();
    session.pause();
    clock.pass(9000);
    session.resume();
    clock.pass(17_000);
    for (const act of [() => session.pause(), () => session.resume(), () => session.skip()]) act();
    expect(session.status).to.equal('finished');
    expect(names(reports)).to.deep.equal(['ready', 'hold', 'rest', null]);
  });

  it('skips to the next phase, also from a pause, and from the last phase to the end', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.pass(1200);
    session.skip();
    expect([session.phase?.name, session.secondsLeft]).to.deep.equal(['hold', 10]);
    session.pause();
    clock.pass(5000);
    session.skip();
    expect([session.status, session.phase?.name, session.secondsLeft]).to.deep.equal(['running', 'rest', 2]);
    session.skip();
    expect(session.status).to.equal('finished');
    expect(reports.map(({ name, missed }) => [name, missed])).to.deep.equal([
      ['ready', 0],
      ['hold', 0],
      ['rest', 0],
      [null, 0],
    ]);
  });

  for (const status of ['running', 'paused'] as const) {
    it(`hands its ${status} run over to another session, which reports only new phases, and stops`, () => {
      const { session: first, clock, reports } = prepare();
      const laterReports: (string | null)[] = [];
      const report = (phase: Named | null): void => void laterReports.push(phase?.name ?? null);
      const second = new GuidedSession<Named>(new TestHost(), report, clock);
      first.start(phases);
      clock.pass(6000);
      if (status === 'paused') first.pause();
      clock.pass(1000);
      second.takeOver(first);
      expect([first.status, second.status, second.phase?.name]).to.deep.equal(['idle', status, 'hold']);
      expect(second.secondsLeft).to.equal(status === 'paused' ? 9 : 8);
      second.resume();
      clock.pass(60_000);
      expect([names(reports), laterReports]).to.deep.equal([
        ['ready', 'hold'],
        ['rest', null],
      ]);
    });
  }

  it('ends without a report and can start again', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.pass(6000);
    session.end();
    expect([session.status, session.phase, clock.waiting]).to.deep.equal(['idle', undefined, 0]);
    clock.pass(60_000);
    expect(names(reports)).to.deep.equal(['ready', 'hold']);
    session.start(phases);
    clock.pass(17_000);
    expect(names(reports)).to.deep.equal(['ready', 'hold', 'ready', 'hold', 'rest', null]);
  });

  it('starts afresh when started while it runs', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.pass(6000);
    session.start(phases);
    expect(clock.waiting).to.equal(1);
    expect([session.phase?.name, session.secondsLeft]).to.deep.equal(['ready', 5]);
    expect(names(reports)).to.deep.equal(['ready', 'hold', 'ready']);
  });

  it('reports after a sleep its position and the number of missed phases', () => {
    const { session, clock, reports } = prepare();
    session.start(phases);
    clock.sleep(16_000);
    expect(reports.at(-1)).to.deep.equal({ name: 'rest', missed: 1, at: 16000 });
    clock.sleep(3_600_000);
    expect(reports.at(-1)).to.deep.equal({ name: null, missed: 0, at: 3_616_000 });
    expect(reports).to.have.length(3);
  });

  it('updates as soon as the page becomes visible, before the next timer', () => {
    const { session, clock, reports } = prepare();
    session.hostConnected();
    session.start(phases);
    clock.time += 6000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(names(reports)).to.deep.equal(['ready', 'hold']);
    session.hostDisconnected();
    clock.time += 10_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(names(reports)).to.deep.equal(['ready', 'hold']);
  });

  it('keeps time while its element is off the page, and catches up when it returns', () => {
    const { session, clock, reports } = prepare();
    session.hostConnected();
    session.start(phases);
    session.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    clock.pass(6000);
    expect(names(reports)).to.deep.equal(['ready']);
    session.hostConnected();
    expect(names(reports)).to.deep.equal(['ready', 'hold']);
    expect(session.secondsLeft).to.equal(9);
    session.hostDisconnected();
  });
});

describe('guided session of 30 minutes', () => {
  /** Phases of whole seconds that add up to 30 minutes. */
  const halfAnHour = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 30, maxLength: 120 }).map((lengths) => {
    const list: Named[] = [];
    let left = 1800;
    for (let index = 0; left > 0; index++) {
      const seconds = Math.min(left, lengths[index % lengths.length]!);
      list.push({ name: String(list.length), seconds });
      left -= seconds;
    }
    return list;
  });
  const move = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('pass' as const), time: fc.integer({ min: 1, max: 90_000 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('throttle' as const), time: fc.integer({ min: 1, max: 60_000 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('sleep' as const), time: fc.integer({ min: 60_000, max: 600_000 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('pause' as const), time: fc.integer({ min: 0, max: 600_000 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const), time: fc.constant(0) }) },
  );

  it('starts every phase on its due time when timers are on time', () => {
    fc.assert(
      fc.property(halfAnHour, (list) => {
        const { session, clock, reports } = prepare();
        session.start(list);
        clock.pass(1_800_000);
        let due = 0;
        for (const [index, { name, seconds }] of list.entries()) {
          expect(reports[index]).to.deep.equal({ name, missed: 0, at: due });
          due += seconds * 1000;
        }
        expect(reports.slice(list.length)).to.deep.equal([{ name: null, missed: 0, at: 1_800_000 }]);
      }),
      { numRuns: 50 },
    );
  });

  it('loses and repeats no phase and counts all, however late the timers', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(halfAnHour, fc.array(move, { minLength: 20, maxLength: 80 }), (list, moves) => {
        const { session, clock, reports } = prepare();
        session.start(list);
        // The expected number of missed phases, added up independently of the session.
        let elapsed = 0;
        const phaseAt = (time: number): string | null => {
          let end = 0;
          for (const { name, seconds } of list) if (time < (end += seconds * 1000)) return name;
          return null;
        };
        for (const { kind, time } of moves) {
          if (kind === 'pause') {
            session.pause();
            clock.pass(time);
            session.resume();
          } else if (kind === 'skip') {
            const name = phaseAt(elapsed);
            if (name !== null) {
              elapsed = list.slice(0, Number(name) + 1).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
            }
            session.skip();
          } else {
            if (kind === 'pass') clock.pass(time);
            else clock.sleep(time);
            elapsed += time;
            // Browsers delay timers of a hidden page, and fire an event when it becomes visible.
            session.hostConnected();
            session.hostDisconnected();
            session.hostConnected();
          }
          const expected = phaseAt(elapsed);
          expect(session.phase?.name ?? null).to.equal(expected);
          expect(reports.at(-1)?.name ?? null).to.equal(expected);
        }
        session.hostDisconnected();
        session.hostConnected();
        clock.pass(1_800_000);
        session.hostDisconnected();
        const reported = names(reports);
        expect(new Set(reported).size, 'none twice').to.equal(reported.length);
        expect(reported.at(-1)).to.equal(null);
        const order = reported.slice(0, -1).map(Number);
        expect(order).to.deep.equal([...order].sort((a, b) => a - b));
        const missed = reports.reduce((sum, report) => sum + report.missed, 0);
        expect(missed + order.length, 'told and missed make all').to.equal(list.length);
      }),
      { numRuns: 100 },
    );
  });

  it('reports no phase before its due time, or later than the timer that finds it', () => {
    fc.assert(
      fc.property(halfAnHour, fc.integer({ min: 1000, max: 61_000 }), (list, throttle) => {
        const { session, clock, reports } = prepare();
        session.start(list);
        while (session.status === 'running') clock.sleep(throttle);
        let due = 0;
        const dues = new Map<string | null, number>();
        for (const { name, seconds } of list) {
          dues.set(name, due);
          due += seconds * 1000;
        }
        dues.set(null, due);
        for (const { name, at } of reports) {
          expect(at).to.be.at.least(dues.get(name)!);
          expect(at - dues.get(name)!).to.be.below(throttle + 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
