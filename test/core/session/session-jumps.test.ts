import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { GuidedSession, type Clock } from '../../../src/core/session/guided-session.js';
import { TestHost } from '../../support/test-host.js';

/** A clock with fractions like a real one. It moves only when a test moves it; its timers never fire. */
function prepare() {
  const time = { now: 0 };
  const clock: Clock = { now: () => time.now, setTimeout: () => 0, clearTimeout: () => {} };
  const reports: (readonly [number | null, number])[] = [];
  const session = new GuidedSession<{ readonly name: number; readonly seconds: number }>(
    new TestHost(),
    (phase, missed) => reports.push([phase?.name ?? null, missed]),
    clock,
  );
  return { session, time, reports };
}

const phases = [4, 10, 2, 7, 3].map((seconds, name) => ({ name, seconds }));

describe('guided session jump to a phase', () => {
  it('starts the phase from its beginning and reports it again', () => {
    const { session, time, reports } = prepare();
    session.start(phases);
    time.now += 6000;
    session.goTo(0);
    expect([session.index, session.secondsLeft, session.totalSecondsLeft]).to.deep.equal([0, 4, 26]);
    session.goTo(1);
    expect([session.index, session.secondsLeft]).to.deep.equal([1, 10]);
    expect(reports).to.deep.equal([
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  it('counts no skipped phase as missed', () => {
    const { session, reports } = prepare();
    session.start(phases);
    session.goTo(3);
    expect(reports).to.deep.equal([
      [0, 0],
      [3, 0],
    ]);
  });

  it('runs from there after a pause', () => {
    const { session, time } = prepare();
    session.start(phases);
    session.pause();
    time.now += 60_000;
    session.goTo(2);
    expect([session.status, session.index, session.secondsLeft]).to.deep.equal(['running', 2, 2]);
  });

  it('ends the session past the last phase', () => {
    const { session, reports } = prepare();
    session.start(phases);
    session.goTo(phases.length);
    expect([session.status, session.index]).to.deep.equal(['finished', -1]);
    expect(reports.at(-1)).to.deep.equal([null, 0]);
  });

  it('does nothing before the start and after the end', () => {
    const { session, reports } = prepare();
    session.goTo(1);
    expect([session.status, reports]).to.deep.equal(['idle', []]);
    session.start(phases);
    session.end();
    session.goTo(1);
    expect(session.status).to.equal('idle');
    session.start(phases);
    session.goTo(phases.length);
    session.goTo(1);
    expect(session.status).to.equal('finished');
  });

  it('lands exactly on the start of the phase, whatever fractions the clock has', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 2000, noNaN: true }), fc.integer({ min: 0, max: 4 }), fc.boolean())),
        (begin, jumps) => {
          const { session, time } = prepare();
          time.now = begin;
          session.start(phases);
          for (const [wait, index, pause] of jumps) {
            time.now += wait;
            if (pause) session.pause();
            session.goTo(index);
            expect([session.index, session.secondsLeft]).to.deep.equal([index, phases[index]!.seconds]);
          }
        },
      ),
    );
  });
});
