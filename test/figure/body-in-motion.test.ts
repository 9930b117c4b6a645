import { expect } from '@open-wc/testing';
import { movements } from '../../src/content/exercise/movements.js';
import { postures } from '../../src/content/exercise/postures.js';
import { restPositions } from '../../src/content/exercise/rest-positions.js';
import { solve, soles, thickness } from '../../src/figure/solve.js';
import type { Limb, Skeleton } from '../../src/figure/solve.js';
import { rolledLeg } from '../../src/figure/feet-view.js';
import { drawFrame, drawPose } from '../../src/figure/figure.js';
import type { Drawing } from '../../src/figure/figure.js';
import { poseAt, poseDuring } from '../../src/figure/movement.js';
import type { Movement, SidePose } from '../../src/figure/movement.js';
import { transformed } from '../../src/figure/outline.js';
import { directionTo, lengths, spineSteps } from '../../src/figure/skeleton.js';
import type { Point } from '../../src/figure/skeleton.js';
import { bodyRoles, distance, fromEdge, gap, inside, nearestGap, shapesOf, thick, type Polygon } from './shapes.js';
import { ground, limbs, slides, supports, type Part, type Support } from './supports.js';

/** Each movement is checked at this many moments. */
const samples = 60;
const times: readonly number[] = Array.from({ length: samples }, (_, index) => index / (samples - 1));
/** Tolerance of a contact, in units. A person is 100 units tall. */
const tolerance = 0.5;

const all = Object.entries<Movement>({ ...movements, ...restPositions, ...postures });
const fromTheSide = all.filter(([, movement]) => movement.view !== 'feet');

/** The turn from one direction to another, −180 to 180. */
const turn = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

/** A moment of a movement: its skeleton, its drawing, and the poses before and after. */
interface Moment {
  readonly skeleton: Skeleton;
  readonly drawing: Drawing;
  readonly before: string;
  readonly after: string;
  /** Progress between the two poses, 0 to 1. */
  readonly share: number;
}

const drawn = new Map<string, Drawing>();

/** Each moment is drawn once for all tests. */
function frameAt(movement: Movement, time: number): Drawing {
  const key = `${all.findIndex(([, each]) => each === movement)} ${time}`;
  const drawing = drawn.get(key) ?? drawFrame(movement, time);
  drawn.set(key, drawing);
  return drawing;
}

function momentAt(movement: Movement, time: number): Moment {
  const { path, loop, anchor } = movement;
  const at = time * (loop ? path.length : path.length - 1);
  const step = Math.min(Math.floor(at), loop ? path.length - 1 : Math.max(0, path.length - 2));
  return {
    skeleton: solve(poseDuring(movement, time) as SidePose, anchor),
    drawing: frameAt(movement, time),
    before: path[step]!,
    after: path[(step + 1) % path.length]!,
    share: at - step,
  };
}

function poseMoment(movement: Movement, label: string): Moment {
  const skeleton = solve(poseAt(movement, label) as SidePose, movement.anchor);
  return { skeleton, drawing: drawPose(movement, label), before: label, after: label, share: 0 };
}

/** The sole circles of a hand or foot, and the height of their lowest points. */
function touching([, , end, direction]: Limb, sole: typeof soles.hand | typeof soles.foot): readonly Point[] {
  const angle = (direction * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return sole.map(([x, y, radius]): Point => [end[0] + x * cos + y * sin, end[1] - x * sin + y * cos + radius]);
}

function limbOf(part: Part, { arms, legs }: Skeleton): Limb {
  return (/hand|elbow/.test(part) ? arms : legs)[part.startsWith('far') ? 1 : 0];
}

const soleOf = (part: Part): typeof soles.hand | typeof soles.foot => (part.endsWith('hand') ? soles.hand : soles.foot);

const lowest = (polygon: Polygon): number => -Math.max(...polygon.map(([, y]) => y));

/** The outline of a part of the body. */
function outlineOf(part: Part, drawing: Drawing): readonly Polygon[] {
  const far = part.startsWith('far') ? '-far' : '';
  const of = (role: string): readonly Polygon[] => shapesOf(drawing, role).at(-1) ?? [];
  if (part.endsWith('hand')) return of(`skin${far}`).slice(-1);
  if (part.endsWith('foot')) return of(`shoe${far}`);
  if (part.endsWith('calf')) return of(`trousers${far}`).slice(1, 2);
  if (part === 'hips') return [...of('trousers').filter((_, index) => index !== 1), ...of('top')];
  if (part === 'head') return [...of('hair'), ...(shapesOf(drawing, 'skin')[0] ?? [])];
  return of('top');
}

/** Props of a movement, by role. */
function things(movement: Movement, drawing: Drawing, roles: readonly string[], between?: true): readonly Polygon[] {
  const drawn = drawing.shapes.filter(({ role }) => roles.includes(role));
  const transformed = movement.props.filter(({ role, between: lies }) => roles.includes(role) && lies === between);
  if (roles[0] === 'towel' && movement.towel) {
    return drawn.flatMap(({ role, width = 0 }) => shapesOf(drawing, role)[0]!.flatMap((line) => thick(line, width)));
  }
  return transformed.flatMap(({ points, width, held }) =>
    held ? shapesOf(drawing, roles[0]!)[0]! : width === undefined ? [points] : thick(points, width),
  );
}

/** The height of a part above the floor. */
function heightOf(part: Part, movement: Movement, { skeleton, drawing }: Moment): number {
  const { spine } = skeleton;
  switch (part) {
    case 'seat':
    case 'front':
    case 'hips':
      return -spine[0]![1] - thickness.hip;
    case 'knee':
    case 'far-knee':
      return -limbOf(part, skeleton)[1][1] - thickness.knee;
    case 'elbow':
    case 'far-elbow':
      return -limbOf(part, skeleton)[1][1] - 2.5;
    case 'back':
    case 'head':
      return Math.min(...outlineOf(part, drawing).map(lowest));
    case 'calf':
    case 'far-calf': {
      const top = movement.props.flatMap(({ points }) => points).filter(([, y]) => y < -15 && y > -26);
      const [left, right] = [Math.min(...top.map(([x]) => x)), Math.max(...top.map(([x]) => x))];
      const above = outlineOf(part, drawing).flatMap((polygon) => polygon.filter(([x]) => x >= left && x <= right));
      return lowest(above);
    }
    default:
      return -Math.max(...touching(limbOf(part, skeleton), soleOf(part)).map(([, y]) => y));
  }
}

/** The distance of a part from its support. */
function clearance(part: Part, on: Support, movement: Movement, moment: Moment): number {
  if (typeof on === 'number') return Math.abs(heightOf(part, movement, moment) - on);
  const { drawing } = moment;
  const outline = outlineOf(part, drawing);
  const from = (others: readonly Polygon[]): number => nearestGap(outline, others);
  switch (on) {
    case 'body': {
      const roles = part === 'hips' ? ['shoe'] : ['trousers', 'trousers-far', 'top'];
      return from(roles.flatMap((role) => shapesOf(drawing, role).flat()));
    }
    case 'towel':
    case 'box':
      return from(things(movement, drawing, [on]));
    case 'roll':
      return Math.max(
        from(things(movement, drawing, ['towel'])),
        Math.min(
          ...things(movement, drawing, ['towel']).flatMap((roll) =>
            things(movement, drawing, ['prop']).map((prop) => gap(roll, prop)),
          ),
        ),
      );
    case 'pillow':
      return from(things(movement, drawing, ['pillow']));
    case 'cushion':
      return from(things(movement, drawing, ['pillow'], true));
    case 'bed': {
      const [bed] = things(movement, drawing, ['sheet']);
      return outline.every((polygon) => polygon.every((point) => inside(point, bed!))) ? 0 : Infinity;
    }
    case 'air':
      return 0;
  }
}

/** How far a part slid on its support since the previous pose. */
function slid(part: Part, id: string, movement: Movement, moment: Moment): number {
  const start = poseMoment(movement, moment.before);
  const [was, is] = [start.skeleton, moment.skeleton];
  const gone = (ground[id] ?? 0) * moment.share;
  if (/hand|foot/.test(part)) {
    const [from, to] = [touching(limbOf(part, was), soleOf(part)), touching(limbOf(part, is), soleOf(part))];
    const touches = (points: readonly Point[], index: number): boolean =>
      points[index]![1] > Math.max(...points.map(([, y]) => y)) - tolerance;
    // A foot may roll from heel to toes: parts that touch before and after must not move.
    const both = from.map((_, index) => index).filter((index) => touches(from, index) && touches(to, index));
    return Math.min(...both.map((index) => Math.abs(to[index]![0] - from[index]![0] - gone)));
  }
  const transform = ({ spine, head }: Skeleton, skeleton: Skeleton): number => {
    if (part === 'back') return spine.at(-1)![0];
    if (part === 'head') return head[0];
    if (/knee|elbow|calf/.test(part)) return limbOf(part, skeleton)[1][0];
    return spine[0]![0];
  };
  // The pelvis may roll over the floor like a ball.
  const pelvis = ({ spine }: Skeleton): number => directionTo(spine[0]!, spine[1]!);
  const rolled = /seat|front/.test(part)
    ? (Math.abs(turn(pelvis(was), pelvis(is))) * Math.PI * thickness.hip) / 180
    : 0;
  return Math.max(0, Math.abs(transform(is, is) - transform(was, was)) - rolled);
}

function partsOf(id: string): readonly (readonly [Part, (label: string) => Support])[] {
  return Object.entries(supports[id] ?? {}).map(([part, on]) => [
    part as Part,
    (label) => (typeof on === 'object' ? (on[label] ?? 'air') : on),
  ]);
}

describe('body in motion', () => {
  it('has a listed support for each hand and foot of every movement', () => {
    expect(Object.keys(supports)).to.have.members(fromTheSide.map(([id]) => id));
    for (const [id, { poses }] of fromTheSide) {
      for (const rest of limbs.map((limb) => supports[id]![limb])) {
        if (typeof rest === 'object') expect(Object.keys(rest), id).to.have.members(Object.keys(poses));
      }
    }
  });

  for (const [id, movement] of fromTheSide) {
    describe(id, () => {
      it('keeps the length of every segment', () => {
        for (const time of times) {
          const { arms, legs, spine, head } = momentAt(movement, time).skeleton;
          // A thigh that points at the viewer is foreshortened by the factor of its pose.
          const [, seen = 1] = (poseDuring(movement, time) as SidePose).facing ?? [];
          for (const [top, middle, end] of arms) {
            expect(distance(top, middle)).to.be.closeTo(lengths.upperArm, 0.01);
            expect(distance(middle, end)).to.be.closeTo(lengths.forearm, 0.01);
          }
          for (const [top, middle, end] of legs) {
            expect(distance(top, middle)).to.be.closeTo(lengths.thigh * seen, 0.01);
            expect(distance(middle, end)).to.be.closeTo(lengths.shin, 0.01);
          }
          spine.slice(1).forEach((point, index) => {
            expect(distance(spine[index]!, point)).to.be.closeTo(lengths.spine / spineSteps, 0.01);
          });
          expect(distance(spine.at(-1)!, head)).to.be.closeTo(Math.hypot(lengths.neck, 0.8), 0.01);
        }
      });

      it('reaches with hands and feet where its poses place them', () => {
        for (const label of Object.keys(movement.poses)) {
          const pose = poseAt(movement, label) as SidePose;
          const { skeleton } = poseMoment(movement, label);
          const { hand, foot, farHand = hand, farFoot = foot } = pose;
          [hand, farHand, foot, farFoot].forEach(([, up], index) => {
            const limb = limbs[index]!;
            const low = -Math.max(...touching(limbOf(limb, skeleton), soleOf(limb)).map(([, y]) => y));
            expect(low, `${label} ${limb}`).to.be.closeTo(up, tolerance);
          });
        }
      });

      it('rests in each pose on its supports', () => {
        for (const label of Object.keys(movement.poses)) {
          for (const [part, on] of partsOf(id)) {
            const off = clearance(part, on(label), movement, poseMoment(movement, label));
            expect(off, `${part} in ${label}`).to.be.at.most(tolerance);
          }
        }
      });

      it('keeps resting from pose to pose, without sliding', () => {
        for (const time of times) {
          const moment = momentAt(movement, time);
          for (const [part, on] of partsOf(id)) {
            const rest = on(moment.before);
            if (rest === 'air' || rest !== on(moment.after)) continue;
            const what = `${part} at ${time.toFixed(3)}`;
            expect(clearance(part, rest, movement, moment), what).to.be.at.most(tolerance);
            if (typeof rest !== 'number' || slides.includes(`${id} ${part} from ${moment.before}`)) continue;
            expect(slid(part, id, movement, moment), `${what} slid`).to.be.at.most(tolerance);
          }
        }
      });

      it('bends every joint within human limits', () => {
        for (const time of times) {
          const { arms, legs, spine, headDirection } = momentAt(movement, time).skeleton;
          const pelvis = directionTo(spine[0]!, spine[1]!);
          const chest = directionTo(spine.at(-2)!, spine.at(-1)!);
          for (const [top, middle, end, direction] of legs) {
            const thigh = directionTo(top, middle);
            const shin = directionTo(middle, end);
            expect(turn(pelvis + 180, thigh), `hip at ${time}`).to.be.within(-30, 145);
            expect(turn(shin, thigh), `knee at ${time}`).to.be.within(-1, 160);
            expect(turn(shin + 90, direction), `ankle at ${time}`).to.be.within(-90, 40);
          }
          for (const [top, middle, end] of arms) {
            const upperArm = directionTo(top, middle);
            // An arm moves from a little behind the back, past the chest, to above the head: −75 to 200.
            expect(turn(chest + 180 + 62, upperArm), `shoulder at ${time}`).to.be.within(-137, 138);
            expect(turn(upperArm, directionTo(middle, end)), `elbow at ${time}`).to.be.within(-1, 155);
          }
          expect(turn(headDirection, chest), `neck at ${time}`).to.be.within(-75, 60);
          spine.slice(2).forEach((point, index) => {
            const [a, b] = [spine[index]!, spine[index + 1]!];
            expect(Math.abs(turn(directionTo(a, b), directionTo(b, point))), `spine at ${time}`).to.be.below(25);
          });
        }
      });
    });
  }

  for (const [id, movement] of all) {
    it(`${id}: keeps the body above the floor and inside the picture`, () => {
      const [left = 0, top = 0, width = 0, height = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
      const seenFromAbove = movement.view === 'feet' || movement.props.some(({ role }) => role === 'sheet');
      for (const time of times) {
        for (const role of bodyRoles) {
          const points = shapesOf(frameAt(movement, time), role).flat(2);
          if (!points.length) continue;
          const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
          expect(Math.min(...xs), `${role} at ${time}`).to.be.above(left + 1);
          expect(Math.max(...xs), `${role} at ${time}`).to.be.below(left + width - 1);
          expect(Math.min(...ys), `${role} at ${time}`).to.be.above(top + 1);
          expect(Math.max(...ys), `${role} at ${time}`).to.be.at.most(seenFromAbove ? top + height - 1 : tolerance);
        }
      }
      expect(top + height).to.be.above(1);
    });
  }

  describe('still drawing', () => {
    /** Chin, nose and forehead, relative to the middle of the head. */
    const profile: readonly Point[] = [
      [5.6, 5.7],
      [6.9, 1.9],
      [5.7, -2.4],
    ];
    /** In these poses the head is between the arms. */
    const betweenArms = ['cat-cow cat', 'childs-pose start', 'childs-pose end'];

    for (const [id, movement] of all) {
      const { arrows = {}, path, stills = [path[0]!, path.at(-1)!] } = movement;

      it(`${id}: keeps arrows away from the head`, () => {
        for (const [label, points] of Object.entries(arrows)) {
          const drawing = drawPose(movement, label);
          const heads = ['hair', 'face'].flatMap((role) => shapesOf(drawing, role).flat());
          const [skin = []] = movement.view ? [] : shapesOf(drawing, 'skin');
          for (const part of [...heads, ...skin]) {
            expect(Math.min(...thick(points, 1.2).map((piece) => gap(piece, part))), label).to.be.above(3);
          }
        }
      });

      it(`${id}: keeps arms clear of the face`, () => {
        if (movement.view) return;
        for (const label of stills.filter((each) => !betweenArms.includes(`${id} ${each}`))) {
          const { skeleton, drawing } = poseMoment(movement, label);
          const face = profile.map((point) => transformed(point, [skeleton.head, skeleton.headDirection - 90]));
          const arms = ['sleeve', 'skin-far', 'sleeve-far'].flatMap((role) => shapesOf(drawing, role).flat());
          for (const arm of [...arms, ...shapesOf(drawing, 'skin').at(-1)!]) {
            for (const point of face) {
              expect(inside(point, arm) ? 0 : fromEdge(point, arm), label).to.be.at.least(1);
            }
          }
        }
      });
    }
  });

  describe('body on a mat', () => {
    /** Parts that lie on the floor beside the mat, in any pose. */
    function besideMat(movement: Movement): readonly string[] {
      return Object.keys(movement.poses).flatMap((label) => {
        const drawing = drawPose(movement, label);
        const xs = things(movement, drawing, ['mat']).flatMap((mat) => mat.map(([x]) => x));
        const beside = ([x, y]: Point): boolean => y > -2 && (x < Math.min(...xs) || x > Math.max(...xs));
        return bodyRoles
          .filter((role) => shapesOf(drawing, role).flat(2).some(beside))
          .map((role) => `${label}: ${role}`);
      });
    }

    for (const [id, movement] of fromTheSide.filter(([, { props }]) => props.some(({ role }) => role === 'mat'))) {
      it(`${id}: lies completely on the mat`, () => expect(besideMat(movement)).to.deep.equal([]));
    }

    it('exercise of the sample site content: lies completely on the mat', async () => {
      const response = await fetch('/test/fixtures/site-content.json');
      const { exercises } = (await response.json()) as { exercises: readonly { id: string; figure: Movement }[] };
      const { figure } = exercises.find(({ id }) => id === 'heel-slide')!;
      expect(besideMat({ ...figure, poses: { ...figure.poses } })).to.deep.equal([]);
    });
  });

  describe('drawing in its picture', () => {
    /** Pictures of a series, drawn at the height of the next picture, with the same bed. */
    const seriesOf = ['getting-up-bend'];

    for (const [id, movement] of all.filter(([each]) => !seriesOf.includes(each))) {
      it(`${id}: has equal space above and below`, () => {
        const drawings = Object.keys(movement.poses).map((label) => drawPose(movement, label));
        const [, top = 0, , height = 0] = drawings[0]!.viewBox.split(' ').map(Number);
        const ys = drawings.flatMap(({ shapes }) =>
          shapes.flatMap(({ role, d, mode, width = 0 }) =>
            shapesOf({ shapes: [{ role, d }] } as unknown as Drawing, role)
              .flat(2)
              .flatMap(([, y]) => (mode === 'stroke' ? [y - width / 2, y + width / 2] : [y])),
          ),
        );
        expect(Math.abs(Math.min(...ys) - top - (top + height - Math.max(...ys)))).to.be.below(6);
      });
    }
  });

  describe('body on the bed seen from above', () => {
    for (const [id, movement] of all.filter(([, { props }]) => props.some(({ role }) => role === 'sheet'))) {
      it(`${id}: lies fully in the bed, with the middle of the head on the pillow`, () => {
        const { skeleton, drawing } = poseMoment(movement, movement.path[0]!);
        const [bed] = things(movement, drawing, ['sheet']);
        const outside = bodyRoles.filter((role) =>
          shapesOf(drawing, role)
            .flat(2)
            .some((point) => !inside(point, bed!)),
        );
        expect(outside).to.deep.equal([]);
        expect(things(movement, drawing, ['pillow']).some((pillow) => inside(skeleton.head, pillow))).to.equal(true);
      });
    }
  });

  describe('body on a pillow', () => {
    for (const [id, part] of [
      ['on-front', 'hips'],
      ['on-back', 'calf'],
    ] as const) {
      it(`${id}: sinks in only a little`, () => {
        const movement: Movement = restPositions[id];
        const { drawing } = poseMoment(movement, 'rest');
        const pillow = things(movement, drawing, ['pillow'])[0]!;
        const sunk = outlineOf(part, drawing)
          .flat()
          .filter((point) => inside(point, pillow))
          .map((point) => fromEdge(point, pillow));
        expect(Math.max(0, ...sunk)).to.be.at.most(4);
      });
    }
  });

  describe('knee roll', () => {
    const rolls = times.map((time) => (poseDuring(movements['knee-rolls'], time) as { roll: number }).roll);
    const legsAt = (roll: number) =>
      ([1, -1] as const).map((side) => rolledLeg(roll, side) as [Place3, Place3, Place3, Place3]);
    type Place3 = readonly [right: number, up: number, away: number];

    it('keeps the lengths of the legs in space', () => {
      const space = (a: Place3, b: Place3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      for (const roll of rolls) {
        for (const [hip, knee, ankle] of legsAt(roll)) {
          expect(space(hip, knee)).to.be.closeTo(lengths.thigh, tolerance);
          expect(space(knee, ankle)).to.be.closeTo(lengths.shin, tolerance);
        }
      }
    });

    it('keeps the hips and the lower foot on the floor', () => {
      for (const roll of rolls) {
        const legs = legsAt(roll);
        const [[nearHip], [farHip]] = legs as unknown as [[Place3], [Place3]];
        const cosine = Math.cos((roll * Math.PI) / 180);
        // The pelvis rests on its middle, 7 thick, or on a side, 6.6 thick.
        const pelvis = Math.min((nearHip[1] + farHip[1]) / 2 - 7, nearHip[1] - 6.6, farHip[1] - 6.6);
        expect(pelvis, `hips at ${roll}`).to.be.closeTo(0, tolerance);
        // The ankle, with the round heel below it, as in the side view.
        const [, heel, radius] = [...soles.foot[1]];
        const feet = legs.map(([, , ankle]) => ankle[1] - heel * cosine - radius);
        expect(Math.min(...feet), `feet at ${roll}`).to.be.closeTo(0, tolerance);
        for (const [, knee, , toes] of legs) {
          expect(knee[1] - thickness.knee, `knee at ${roll}`).to.be.above(0);
          expect(toes[1] - soles.foot[2][2], `toes at ${roll}`).to.be.above(0);
        }
      }
    });

    it('keeps head, shoulders and arms still, and everything but the arms on the mat', () => {
      const movement = movements['knee-rolls'];
      const [mat] = things(movement, drawFrame(movement, 0), ['mat']);
      const first = drawFrame(movement, 0);
      for (const time of times) {
        const drawing = drawFrame(movement, time);
        for (const role of ['skin', 'sleeve', 'hair', 'face', 'top']) {
          expect(shapesOf(drawing, role)).to.deep.equal(shapesOf(first, role));
        }
        for (const role of ['hair', 'top', 'trousers', 'trousers-far', 'shoe', 'shoe-far']) {
          const points = shapesOf(drawing, role).flat(2);
          expect(
            points.filter((point) => !inside(point, mat!)),
            `${role} at ${time}`,
          ).to.deep.equal([]);
        }
      }
    });
  });
});
