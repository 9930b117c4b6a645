import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/exercises.js';
import type { Exercise } from '../../src/content/types.js';
import { planExercise } from '../../src/core/exercise-plan.js';

const sidesOf = (exercise: Exercise): (0 | 1 | null)[] =>
  planExercise(exercise)
    .filter(({ kind }) => kind === 'hold')
    .map(({ side }) => side);

describe('the plan of an exercise', () => {
  for (const exercise of exercises as readonly Exercise[]) {
    const { id, dose } = exercise;
    const plan = planExercise(exercise);

    it(`of ${id} begins with time to get ready and has no phase without length`, () => {
      expect(plan[0]!.kind).to.equal('ready');
      expect(plan[0]!.side).to.equal(null);
      for (const { seconds } of plan) expect(seconds).to.be.greaterThan(0);
    });

    if (dose.minutes) {
      it(`of ${id} is the least of its minutes`, () => {
        expect(plan.map(({ kind }) => kind)).to.deep.equal(['ready', 'walk']);
        expect(plan[1]!.seconds).to.equal(dose.minutes!.default * 60);
        expect(dose.minutes!.default).to.equal(dose.minutes!.min);
      });
      continue;
    }

    const sides = dose.per === 'set' ? 1 : 2;
    const rounds = dose.repetitions.default * sides;

    it(`of ${id} holds as long and as often as its dose says`, () => {
      const holds = plan.filter(({ kind }) => kind === 'hold');
      expect(holds).to.have.length(rounds);
      for (const hold of holds) {
        expect(hold.seconds).to.equal(dose.hold.default);
        expect(hold.repetitions).to.equal(dose.repetitions.default);
      }
    });

    it(`of ${id} takes the time of all its parts`, () => {
      const switches = dose.per === 'leg' ? 1 : 0;
      const expected = 5 + rounds * (3 + dose.hold.default + 3) + (rounds - 1 - switches) * 2 + switches * 6;
      expect(plan.reduce((sum, { seconds }) => sum + seconds, 0)).to.equal(expected);
    });

    it(`of ${id} goes in, holds and comes back in every round, with a pause between rounds and none at the end`, () => {
      const kinds = plan.slice(1).map(({ kind }) => kind);
      for (let round = 0; round < rounds; round++) {
        expect(kinds.slice(round * 4, round * 4 + 3)).to.deep.equal(['move', 'hold', 'release']);
        if (round < rounds - 1) expect(kinds[round * 4 + 3]).to.be.oneOf(['rest', 'switch']);
      }
      expect(kinds).to.have.length(rounds * 4 - 1);
    });

    it(`of ${id} counts every repetition of every side once`, () => {
      const counted = plan.filter(({ kind }) => kind === 'hold').map(({ side, repetition }) => `${side} ${repetition}`);
      expect(new Set(counted).size).to.equal(rounds);
      for (const { repetition } of plan.slice(1)) expect(repetition).to.be.within(1, dose.repetitions.default);
    });

    if (dose.per === 'set') {
      it(`of ${id} knows no sides`, () => {
        expect(new Set(plan.map(({ side }) => side))).to.deep.equal(new Set([null]));
      });
    }

    if (dose.per === 'leg') {
      it(`of ${id} does one leg after the other, with time to change between them`, () => {
        const order = sidesOf(exercise);
        expect(order).to.deep.equal([...order].sort());
        expect(plan.filter(({ kind }) => kind === 'switch')).to.have.length(1);
        const change = plan.findIndex(({ kind }) => kind === 'switch');
        expect(plan[change - 1]!.side).to.equal(0);
        expect(plan[change + 1]!.side).to.equal(1);
      });
    }

    if (dose.per === 'side') {
      it(`of ${id} takes sides in turn`, () => {
        for (const [index, side] of sidesOf(exercise).entries()) expect(side).to.equal(index % 2);
      });
    }
  }
});
