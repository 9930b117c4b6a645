import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/content/exercise/exercises.js';
import type { Exercise } from '../../../src/content/types.js';
import { english } from '../../../src/content/en/stretch-card.js';
import { planExercise, type ExercisePhase } from '../../../src/core/exercise/exercise-phases.js';
import { motionDuring } from '../../../src/core/exercise/phase-motion.js';
import { clockTime, describePhase } from '../../../src/core/exercise/describe-phase.js';

const sidesOf = (exercise: Exercise): (0 | 1 | null)[] =>
  planExercise(exercise)
    .filter(({ kind }) => kind === 'hold')
    .map(({ side }) => side);

describe('exercise phases', () => {
  for (const exercise of exercises as readonly Exercise[]) {
    const { id, dose } = exercise;
    const plan = planExercise(exercise);

    it(`start with time to get ready and never have length zero: ${id}`, () => {
      expect(plan[0]!.kind).to.equal('ready');
      expect(plan[0]!.side).to.equal(null);
      for (const { seconds } of plan) expect(seconds).to.be.greaterThan(0);
    });

    if (dose.minutes) {
      it(`last the minimum minutes of the dose: ${id}`, () => {
        expect(plan.map(({ kind }) => kind)).to.deep.equal(['ready', 'walk']);
        expect(plan[1]!.seconds).to.equal(dose.minutes!.default * 60);
        expect(dose.minutes!.default).to.equal(dose.minutes!.min);
      });
      continue;
    }

    const sides = dose.per === 'set' ? 1 : 2;
    const rounds = dose.repetitions.default * sides;

    it(`hold as long and as often as the dose states: ${id}`, () => {
      const holds = plan.filter(({ kind }) => kind === 'hold');
      expect(holds).to.have.length(rounds);
      for (const hold of holds) {
        expect(hold.seconds).to.equal(dose.hold.default);
        expect(hold.repetitions).to.equal(dose.repetitions.default);
      }
    });

    it(`add up to the time of all their parts: ${id}`, () => {
      const switches = dose.per === 'leg' ? 1 : 0;
      const expected = 5 + rounds * (3 + dose.hold.default + 3) + (rounds - 1 - switches) * 2 + switches * 6;
      expect(plan.reduce((sum, { seconds }) => sum + seconds, 0)).to.equal(expected);
    });

    it(`move in, hold and move back each round, with a pause between rounds and none at the end: ${id}`, () => {
      const kinds = plan.slice(1).map(({ kind }) => kind);
      for (let round = 0; round < rounds; round++) {
        expect(kinds.slice(round * 4, round * 4 + 3)).to.deep.equal(['move', 'hold', 'release']);
        if (round < rounds - 1) expect(kinds[round * 4 + 3]).to.be.oneOf(['rest', 'switch']);
      }
      expect(kinds).to.have.length(rounds * 4 - 1);
    });

    it(`count each repetition of each side once: ${id}`, () => {
      const counted = plan.filter(({ kind }) => kind === 'hold').map(({ side, repetition }) => `${side} ${repetition}`);
      expect(new Set(counted).size).to.equal(rounds);
      for (const { repetition } of plan.slice(1)) expect(repetition).to.be.within(1, dose.repetitions.default);
    });

    if (dose.per === 'set') {
      it(`have no sides: ${id}`, () => {
        expect(new Set(plan.map(({ side }) => side))).to.deep.equal(new Set([null]));
      });
    }

    if (dose.per === 'leg') {
      it(`finish one leg before the other, with time to change: ${id}`, () => {
        const order = sidesOf(exercise);
        expect(order).to.deep.equal([...order].sort());
        expect(plan.filter(({ kind }) => kind === 'switch')).to.have.length(1);
        const change = plan.findIndex(({ kind }) => kind === 'switch');
        expect(plan[change - 1]!.side).to.equal(0);
        expect(plan[change + 1]!.side).to.equal(1);
      });
    }

    if (dose.per === 'side') {
      it(`alternate sides: ${id}`, () => {
        for (const [index, side] of sidesOf(exercise).entries()) expect(side).to.equal(index % 2);
      });
    }
  }
});

describe('phase description', () => {
  const words = english['stretch-card'];
  const phase: ExercisePhase = { kind: 'hold', seconds: 5, repetition: 2, repetitions: 3, side: 1 };

  it('states the action, and once a repetition the count and the leg or side', () => {
    const move: ExercisePhase = { ...phase, kind: 'move' };
    expect(describePhase(move, words, true)).to.equal('Move in slowly. 2 of 3. Second leg');
    expect(describePhase(move, words, false)).to.equal('Move in slowly. 2 of 3. Second side');
    expect(describePhase({ ...move, side: null }, words, false)).to.equal('Move in slowly. 2 of 3');
    for (const kind of ['hold', 'release', 'rest'] as const)
      expect(describePhase({ ...phase, kind }, words, true)).to.equal(words.phases[kind]);
  });

  it('says how the exercise moves in the first repetition only', () => {
    const { cues } = words.exercises['cat-cow'];
    const spoken = (repetition: number): readonly string[] =>
      (['move', 'hold', 'release'] as const).map((kind) =>
        describePhase({ ...phase, kind, repetition, side: null }, words, false, cues),
      );
    expect(spoken(1)).to.deep.equal([
      'Breathe out. Round your back up',
      'Hold and breathe. 1 of 3',
      'Breathe in. Let your {tummy} sink',
    ]);
    expect(spoken(2)).to.deep.equal(['Move in slowly. 2 of 3', 'Hold and breathe', 'Come back slowly']);
  });

  it('names the leg before the first movement of that leg', () => {
    const move: ExercisePhase = { ...phase, kind: 'move', repetition: 1 };
    expect(describePhase(move, words, true, { move: 'Lift it' })).to.equal('Second leg. Lift it');
  });

  it('has words of its own for every exercise with repetitions, short enough for three seconds', () => {
    for (const { id, dose } of exercises) {
      if ('minutes' in dose) continue;
      const { move = '', release = '' } = words.exercises[id].cues ?? {};
      expect(move, `${id} ${dose.per}`).not.to.equal('');
      expect(release, id).not.to.equal('');
      expect(Math.max(move.length, release.length), id).to.be.at.most(45);
    }
  });

  it('has no count while sides change or before the start', () => {
    expect(describePhase({ ...phase, kind: 'switch' }, words, true)).to.equal('Change sides');
    expect(describePhase({ ...phase, kind: 'ready', repetition: 0, side: null }, words, true)).to.equal('Get ready');
  });

  it('shows minutes for long phases', () => {
    expect([0, 9, 59, 60, 65, 300].map(clockTime)).to.deep.equal(['0', '9', '59', '1:00', '1:05', '5:00']);
  });
});

describe('figure in step with a phase', () => {
  const phase: ExercisePhase = { kind: 'move', seconds: 3, repetition: 1, repetitions: 3, side: null };

  it('moves in, holds and moves back for the length of the phase', () => {
    const course = (kind: ExercisePhase['kind'], seconds: number) =>
      motionDuring({ ...phase, kind, seconds }, false, 7);
    expect(course('move', 3)).to.deep.equal({ way: 'forward', seconds: 3 });
    expect(course('hold', 20).way).to.equal('end');
    expect(course('release', 4)).to.deep.equal({ way: 'back', seconds: 4 });
    for (const kind of ['ready', 'rest', 'switch'] as const) expect(course(kind, 2).way, kind).to.equal('start');
  });

  it('repeats the whole of a looping movement', () => {
    for (const kind of ['move', 'hold', 'release', 'walk'] as const) {
      expect(motionDuring({ ...phase, kind }, true, 7), kind).to.deep.equal({ way: 'loop', seconds: 7 });
    }
    expect(motionDuring({ ...phase, kind: 'rest' }, true, 7).way).to.equal('start');
  });
});
