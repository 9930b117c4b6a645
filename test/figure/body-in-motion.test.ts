import { expect } from '@open-wc/testing';
import { movements } from '../../src/content/movements.js';
import { postures } from '../../src/content/postures.js';
import { restPositions } from '../../src/content/rest-positions.js';
import { solve, soles, thickness } from '../../src/figure/contacts.js';
import type { Limb, Skeleton } from '../../src/figure/contacts.js';
import { rolledLeg } from '../../src/figure/feet-view.js';
import { drawFrame } from '../../src/figure/figure.js';
import type { Drawing } from '../../src/figure/figure.js';
import { poseAt, poseDuring } from '../../src/figure/movement.js';
import type { End, Movement, SidePose } from '../../src/figure/movement.js';
import { directionTo, lengths, spineSteps } from '../../src/figure/skeleton.js';
import type { Point } from '../../src/figure/skeleton.js';

/** Every movement is looked at in this many moments. */
const samples = 60;
const times: readonly number[] = Array.from({ length: samples }, (_, index) => index / (samples - 1));

const all = Object.entries<Movement>({ ...movements, ...restPositions, ...postures });
const fromTheSide = all.filter(([, movement]) => movement.view !== 'feet');

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** Turn from one direction to another, −180 to 180. */
const turn = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

function skeletonAt(movement: Movement, time: number): Skeleton {
  return solve(poseDuring(movement, time) as SidePose, movement.anchor);
}

/** Height above the floor of the lowest point of a hand or foot where the limb really ended. */
function clearance([, , end, direction]: Limb, sole: readonly (readonly [number, number, number])[]): number {
  const angle = (direction * Math.PI) / 180;
  return -Math.max(...sole.map(([x, y, r]) => end[1] - x * Math.sin(angle) + y * Math.cos(angle) + r));
}

/** The points that the outlines of a drawing pass through, by part. */
function outlines(drawing: Drawing): Map<string, Point[]> {
  return new Map(
    drawing.shapes.map(({ name, d }) => [
      name,
      [...d.matchAll(/[MCL]([^MCLZ]+)/g)].map(([, numbers = '']): Point => {
        const [x = NaN, y = NaN] = numbers.trim().split(/[ ,]+/).map(Number).slice(-2);
        return [x, y];
      }),
    ]),
  );
}

/**
 * What the trunk, head and knees rest on in every moment between two poses, as heights above the floor. Hands and feet need no
 * list: wherever two poses in a row give the same clearance, it has to hold between them.
 */
const rests: Readonly<
  Record<string, Readonly<Partial<Record<'seat' | 'back' | 'head' | 'knee' | 'far-knee' | 'front', number>>>>
> = {
  'hamstring-supine-towel': { seat: 0, back: 0, head: 0 },
  'hamstring-chair': { seat: 22 },
  'hamstring-bed-edge': { seat: 22 },
  'cat-cow': { knee: 0, 'far-knee': 0 },
  'childs-pose': { knee: 0, 'far-knee': 0 },
  'pelvic-tilt': { seat: 0, back: 0, head: 0 },
  'knee-to-chest': { seat: 0, back: 0, head: 0 },
  bridge: { back: 0, head: 0 },
  'bird-dog': { 'far-knee': 0 },
  'prone-press-up': { seat: 0 },
  'calves-on-chair': { seat: 0, back: 0, head: 0 },
  'on-back': { seat: 0, back: 0, head: 0 },
  'sitting-with-towel-roll': { seat: 22 },
  'getting-up-bend': { seat: 22 },
  'getting-up-push': { seat: 20 },
  'getting-up-sit': { seat: 22 },
};

function heights(movement: Movement, time: number): Readonly<Record<string, number>> {
  const skeleton = skeletonAt(movement, time);
  const drawn = outlines(drawFrame(movement, time));
  const lowest = (name: string): number => -Math.max(...(drawn.get(name) ?? []).map(([, y]) => y));
  return {
    seat: -(skeleton.spine[0] as Point)[1] - thickness.hip,
    back: lowest('torso'),
    head: Math.min(lowest('hair'), lowest('head')),
    knee: -skeleton.legs[0][1][1] - thickness.knee,
    'far-knee': -skeleton.legs[1][1][1] - thickness.knee,
  };
}

describe('the body in motion', () => {
  for (const [id, movement] of fromTheSide) {
    describe(id, () => {
      it('keeps the length of every segment', () => {
        for (const time of times) {
          const { arms, legs, spine, head } = skeletonAt(movement, time);
          for (const [top, middle, end] of arms) {
            expect(distance(top, middle)).to.be.closeTo(lengths.upperArm, 0.01);
            expect(distance(middle, end)).to.be.closeTo(lengths.forearm, 0.01);
          }
          for (const [top, middle, end] of legs) {
            expect(distance(top, middle)).to.be.closeTo(lengths.thigh, 0.01);
            expect(distance(middle, end)).to.be.closeTo(lengths.shin, 0.01);
          }
          spine.slice(1).forEach((point, index) => {
            expect(distance(spine[index] as Point, point)).to.be.closeTo(lengths.spine / spineSteps, 0.01);
          });
          expect(distance(spine.at(-1) as Point, head)).to.be.closeTo(Math.hypot(lengths.neck, 0.8), 0.01);
        }
      });

      it('keeps hands and feet where they rest', () => {
        const path = movement.path.map((label) => poseAt(movement, label) as SidePose);
        const spans = movement.loop ? path.length : Math.max(1, path.length - 1);
        for (const time of times) {
          const { arms, legs } = skeletonAt(movement, time);
          const ends = (pose: SidePose): readonly End[] => [
            pose.hand,
            pose.farHand ?? pose.hand,
            pose.foot,
            pose.farFoot ?? pose.foot,
          ];
          const step = Math.min(Math.floor(time * spans), spans - 1);
          const [before, after] = [path[step], path[(step + 1) % path.length]] as [SidePose, SidePose];
          [arms[0], arms[1], legs[0], legs[1]].forEach((limb, index) => {
            const [from, to] = [ends(before)[index], ends(after)[index]] as [End, End];
            if (from[1] !== to[1]) return;
            const sole = index < 2 ? soles.hand : soles.foot;
            expect(clearance(limb, sole), `limb ${index} at ${time}`).to.be.closeTo(from[1], 0.5);
          });
        }
      });

      it('reaches with hands and feet where its poses say', () => {
        for (const label of Object.keys(movement.poses)) {
          const pose = poseAt(movement, label) as SidePose;
          const { arms, legs } = solve(pose, movement.anchor);
          const check = (limb: Limb, end: End, sole: typeof soles.hand | typeof soles.foot): void => {
            expect(clearance(limb, sole), `${label} ${end.join(' ')}`).to.be.closeTo(end[1], 0.5);
          };
          check(arms[0], pose.hand, soles.hand);
          check(arms[1], pose.farHand ?? pose.hand, soles.hand);
          check(legs[0], pose.foot, soles.foot);
          check(legs[1], pose.farFoot ?? pose.foot, soles.foot);
        }
      });

      it('rests trunk, head and knees on what carries them', () => {
        for (const time of times) {
          const now = heights(movement, time);
          for (const [part, height] of Object.entries(rests[id] ?? {})) {
            expect(now[part], `${part} at ${time}`).to.be.closeTo(height, 0.5);
          }
        }
      });

      it('bends every joint as people can', () => {
        for (const time of times) {
          const { arms, legs, spine, headDirection } = skeletonAt(movement, time);
          const pelvis = directionTo(spine[0] as Point, spine[1] as Point);
          const chest = directionTo(spine.at(-2) as Point, spine.at(-1) as Point);
          for (const [top, middle, end, direction] of legs) {
            const thigh = directionTo(top, middle);
            const shin = directionTo(middle, end);
            expect(turn(pelvis + 180, thigh), `hip at ${time}`).to.be.within(-30, 145);
            expect(turn(shin, thigh), `knee at ${time}`).to.be.within(-1, 160);
            expect(turn(shin + 90, direction), `ankle at ${time}`).to.be.within(-90, 40);
          }
          for (const [top, middle, end] of arms) {
            const upperArm = directionTo(top, middle);
            // An arm goes up in front of the chest to above the head, or back a little: −75 to 200.
            expect(turn(chest + 180 + 62, upperArm), `shoulder at ${time}`).to.be.within(-137, 138);
            expect(turn(upperArm, directionTo(middle, end)), `elbow at ${time}`).to.be.within(-1, 155);
          }
          expect(turn(headDirection, chest), `neck at ${time}`).to.be.within(-75, 60);
          spine.slice(2).forEach((point, index) => {
            const [a, b] = [spine[index], spine[index + 1]] as [Point, Point];
            expect(Math.abs(turn(directionTo(a, b), directionTo(b, point))), `spine at ${time}`).to.be.below(25);
          });
        }
      });
    });
  }

  for (const [id, movement] of all) {
    it(`${id}: nothing of the body goes below the floor or leaves the picture`, () => {
      const [left = 0, top = 0, width = 0, height = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
      for (const time of times) {
        for (const [part, points] of outlines(drawFrame(movement, time))) {
          if (part.startsWith('prop')) continue;
          for (const [x, y] of points) {
            expect(y, `${part} at ${time}`);
            expect(x, `${part} at ${time}`).to.be.within(left + 1, left + width - 1);
          }
        }
      }
      expect(top + height).to.be.above(1);
    });
  }

  it('knee rolls keep the lengths of the legs in space', () => {
    const space = (a: readonly number[], b: readonly number[]): number =>
      Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)));
    for (let roll = -45; roll <= 45; roll += 1.5) {
      for (const side of [-1, 1] as const) {
        const [hip, knee, ankle] = rolledLeg(roll, side) as unknown as readonly [
          readonly number[],
          readonly number[],
          readonly number[],
        ];
        expect(space(hip, knee)).to.be.closeTo(lengths.thigh, 0.5);
        expect(space(knee, ankle)).to.be.closeTo(lengths.shin, 0.5);
      }
    }
  });
});
