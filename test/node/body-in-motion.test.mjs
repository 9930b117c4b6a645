/** Each drawn body moves as a body can: it keeps its lengths, bends within limits, and rests on what carries it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { movements } from '../../build/src/content/exercise/movements.js';
import { postures } from '../../build/src/content/exercise/postures.js';
import { restPositions } from '../../build/src/content/exercise/rest-positions.js';
import { solve, soles, thickness } from '../../build/src/figure/solve.js';
import { rolledLeg } from '../../build/src/figure/feet-view.js';
import { drawFrame, drawPose } from '../../build/src/figure/figure.js';
import { poseAt, poseDuring } from '../../build/src/figure/movement.js';
import { transformed } from '../../build/src/figure/outline.js';
import { directionTo, lengths, spineSteps } from '../../build/src/figure/skeleton.js';
import {
  bodyRoles,
  distance,
  fromEdge,
  gap,
  inside,
  nearestGap,
  shapesOf,
  thick,
} from '../../build/test/figure/shapes.js';
import { ground, limbs, slides, supports } from '../../build/test/figure/supports.js';
import { above, atLeast, atMost, below, between, near } from './numbers.mjs';

/** Each movement is checked at this many moments. */
const samples = 60;
const times = Array.from({ length: samples }, (_, index) => index / (samples - 1));
/** Tolerance of a contact, in units. A person is 100 units tall. */
const tolerance = 0.5;

const all = Object.entries({ ...movements, ...restPositions, ...postures });
const fromTheSide = all.filter(([, movement]) => movement.view !== 'feet');

/** The turn from one direction to another, −180 to 180. */
const turn = (from, to) => ((((to - from + 180) % 360) + 360) % 360) - 180;

const drawn = new Map();

/** Each moment is drawn once for all tests. */
function frameAt(movement, time) {
  const key = `${all.findIndex(([, each]) => each === movement)} ${time}`;
  const drawing = drawn.get(key) ?? drawFrame(movement, time);
  drawn.set(key, drawing);
  return drawing;
}

function momentAt(movement, time) {
  const { path, loop, anchor } = movement;
  const at = time * (loop ? path.length : path.length - 1);
  const step = Math.min(Math.floor(at), loop ? path.length - 1 : Math.max(0, path.length - 2));
  return {
    skeleton: solve(poseDuring(movement, time), anchor),
    drawing: frameAt(movement, time),
    before: path[step],
    after: path[(step + 1) % path.length],
    share: at - step,
  };
}

function poseMoment(movement, label) {
  const skeleton = solve(poseAt(movement, label), movement.anchor);
  return { skeleton, drawing: drawPose(movement, label), before: label, after: label, share: 0 };
}

/** The sole circles of a hand or foot, and the height of their lowest points. */
function touching([, , end, direction], sole) {
  const angle = (direction * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return sole.map(([x, y, radius]) => [end[0] + x * cos + y * sin, end[1] - x * sin + y * cos + radius]);
}

function limbOf(part, { arms, legs }) {
  return (/hand|elbow/.test(part) ? arms : legs)[part.startsWith('far') ? 1 : 0];
}

const soleOf = (part) => (part.endsWith('hand') ? soles.hand : soles.foot);

const lowest = (polygon) => -Math.max(...polygon.map(([, y]) => y));

/** The outline of a part of the body. */
function outlineOf(part, drawing) {
  const far = part.startsWith('far') ? '-far' : '';
  const of = (role) => shapesOf(drawing, role).at(-1) ?? [];
  if (part.endsWith('hand')) return of(`skin${far}`).slice(-1);
  if (part.endsWith('foot')) return of(`shoe${far}`);
  if (part.endsWith('calf')) return of(`trousers${far}`).slice(1, 2);
  if (part === 'hips') return [...of('trousers').filter((_, index) => index !== 1), ...of('top')];
  if (part === 'head') return [...of('hair'), ...(shapesOf(drawing, 'skin')[0] ?? [])];
  return of('top');
}

/** Props of a movement, by role. */
function things(movement, drawing, roles, between) {
  const drawn = drawing.shapes.filter(({ role }) => roles.includes(role));
  const transformed = movement.props.filter(({ role, between: lies }) => roles.includes(role) && lies === between);
  if (roles[0] === 'towel' && movement.towel) {
    return drawn.flatMap(({ role, width = 0 }) => shapesOf(drawing, role)[0].flatMap((line) => thick(line, width)));
  }
  return transformed.flatMap(({ points, width, held }) =>
    held ? shapesOf(drawing, roles[0])[0] : width === undefined ? [points] : thick(points, width),
  );
}

/** The height of a part above the floor. */
function heightOf(part, movement, { skeleton, drawing }) {
  const { spine } = skeleton;
  switch (part) {
    case 'seat':
    case 'front':
    case 'hips':
      return -spine[0][1] - thickness.hip;
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
function clearance(part, on, movement, moment) {
  if (typeof on === 'number') return Math.abs(heightOf(part, movement, moment) - on);
  const { drawing } = moment;
  const outline = outlineOf(part, drawing);
  const from = (others) => nearestGap(outline, others);
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
      return outline.every((polygon) => polygon.every((point) => inside(point, bed))) ? 0 : Infinity;
    }
    case 'air':
      return 0;
  }
}

/** How far a part slid on its support since the previous pose. */
function slid(part, id, movement, moment) {
  const start = poseMoment(movement, moment.before);
  const [was, is] = [start.skeleton, moment.skeleton];
  const gone = (ground[id] ?? 0) * moment.share;
  if (/hand|foot/.test(part)) {
    const [from, to] = [touching(limbOf(part, was), soleOf(part)), touching(limbOf(part, is), soleOf(part))];
    const touches = (points, index) => points[index][1] > Math.max(...points.map(([, y]) => y)) - tolerance;
    // A foot may roll from heel to toes: parts that touch before and after must not move.
    const both = from.map((_, index) => index).filter((index) => touches(from, index) && touches(to, index));
    return Math.min(...both.map((index) => Math.abs(to[index][0] - from[index][0] - gone)));
  }
  const transform = ({ spine, head }, skeleton) => {
    if (part === 'back') return spine.at(-1)[0];
    if (part === 'head') return head[0];
    if (/knee|elbow|calf/.test(part)) return limbOf(part, skeleton)[1][0];
    return spine[0][0];
  };
  // The pelvis may roll over the floor like a ball.
  const pelvis = ({ spine }) => directionTo(spine[0], spine[1]);
  const rolled = /seat|front/.test(part)
    ? (Math.abs(turn(pelvis(was), pelvis(is))) * Math.PI * thickness.hip) / 180
    : 0;
  return Math.max(0, Math.abs(transform(is, is) - transform(was, was)) - rolled);
}

function partsOf(id) {
  return Object.entries(supports[id] ?? {}).map(([part, on]) => [
    part,
    (label) => (typeof on === 'object' ? (on[label] ?? 'air') : on),
  ]);
}

describe('body in motion', () => {
  it('has a listed support for each hand and foot of every movement', () => {
    assert.deepEqual(Object.keys(supports).sort(), fromTheSide.map(([id]) => id).sort());
    for (const [id, { poses }] of fromTheSide) {
      for (const rest of limbs.map((limb) => supports[id][limb])) {
        if (typeof rest === 'object') assert.deepEqual(Object.keys(rest).sort(), Object.keys(poses).sort(), id);
      }
    }
  });

  for (const [id, movement] of fromTheSide) {
    describe(id, () => {
      it('keeps the length of every segment', () => {
        for (const time of times) {
          const { arms, legs, spine, head } = momentAt(movement, time).skeleton;
          // A thigh that points at the viewer is foreshortened by the factor of its pose.
          const [, seen = 1] = poseDuring(movement, time).facing ?? [];
          for (const [top, middle, end] of arms) {
            near(distance(top, middle), lengths.upperArm, 0.01);
            near(distance(middle, end), lengths.forearm, 0.01);
          }
          for (const [top, middle, end] of legs) {
            near(distance(top, middle), lengths.thigh * seen, 0.01);
            near(distance(middle, end), lengths.shin, 0.01);
          }
          spine.slice(1).forEach((point, index) => {
            near(distance(spine[index], point), lengths.spine / spineSteps, 0.01);
          });
          near(distance(spine.at(-1), head), Math.hypot(lengths.neck, 0.8), 0.01);
        }
      });

      it('reaches with hands and feet where its poses place them', () => {
        for (const label of Object.keys(movement.poses)) {
          const pose = poseAt(movement, label);
          const { skeleton } = poseMoment(movement, label);
          const { hand, foot, farHand = hand, farFoot = foot } = pose;
          [hand, farHand, foot, farFoot].forEach(([, up], index) => {
            const limb = limbs[index];
            const low = -Math.max(...touching(limbOf(limb, skeleton), soleOf(limb)).map(([, y]) => y));
            near(low, up, tolerance, `${label} ${limb}`);
          });
        }
      });

      it('rests in each pose on its supports', () => {
        for (const label of Object.keys(movement.poses)) {
          for (const [part, on] of partsOf(id)) {
            const off = clearance(part, on(label), movement, poseMoment(movement, label));
            atMost(off, tolerance, `${part} in ${label}`);
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
            atMost(clearance(part, rest, movement, moment), tolerance, what);
            if (typeof rest !== 'number' || slides.includes(`${id} ${part} from ${moment.before}`)) continue;
            atMost(slid(part, id, movement, moment), tolerance, `${what} slid`);
          }
        }
      });

      it('bends every joint within human limits', () => {
        for (const time of times) {
          const { arms, legs, spine, headDirection } = momentAt(movement, time).skeleton;
          const pelvis = directionTo(spine[0], spine[1]);
          const chest = directionTo(spine.at(-2), spine.at(-1));
          for (const [top, middle, end, direction] of legs) {
            const thigh = directionTo(top, middle);
            const shin = directionTo(middle, end);
            between(turn(pelvis + 180, thigh), -30, 145, `hip at ${time}`);
            between(turn(shin, thigh), -1, 160, `knee at ${time}`);
            between(turn(shin + 90, direction), -90, 40, `ankle at ${time}`);
          }
          for (const [top, middle, end] of arms) {
            const upperArm = directionTo(top, middle);
            // An arm moves from a little behind the back, past the chest, to above the head: −75 to 200.
            between(turn(chest + 180 + 62, upperArm), -137, 138, `shoulder at ${time}`);
            between(turn(upperArm, directionTo(middle, end)), -1, 155, `elbow at ${time}`);
          }
          between(turn(headDirection, chest), -75, 60, `neck at ${time}`);
          spine.slice(2).forEach((point, index) => {
            const [a, b] = [spine[index], spine[index + 1]];
            below(Math.abs(turn(directionTo(a, b), directionTo(b, point))), 25, `spine at ${time}`);
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
          above(Math.min(...xs), left + 1, `${role} at ${time}`);
          below(Math.max(...xs), left + width - 1, `${role} at ${time}`);
          above(Math.min(...ys), top + 1, `${role} at ${time}`);
          atMost(Math.max(...ys), seenFromAbove ? top + height - 1 : tolerance, `${role} at ${time}`);
        }
      }
      above(top + height, 1);
    });
  }

  describe('still drawing', () => {
    /** Chin, nose and forehead, relative to the middle of the head. */
    const profile = [
      [5.6, 5.7],
      [6.9, 1.9],
      [5.7, -2.4],
    ];
    /** In these poses the head is between the arms. */
    const betweenArms = ['cat-cow cat', 'childs-pose start', 'childs-pose end'];

    for (const [id, movement] of all) {
      const { arrows = {}, path, stills = [path[0], path.at(-1)] } = movement;

      it(`${id}: keeps arrows away from the head`, () => {
        for (const [label, points] of Object.entries(arrows)) {
          const drawing = drawPose(movement, label);
          const heads = ['hair', 'face'].flatMap((role) => shapesOf(drawing, role).flat());
          const [skin = []] = movement.view ? [] : shapesOf(drawing, 'skin');
          for (const part of [...heads, ...skin]) {
            above(Math.min(...thick(points, 1.2).map((piece) => gap(piece, part))), 3, label);
          }
        }
      });

      it(`${id}: keeps arms clear of the face`, () => {
        if (movement.view) return;
        for (const label of stills.filter((each) => !betweenArms.includes(`${id} ${each}`))) {
          const { skeleton, drawing } = poseMoment(movement, label);
          const face = profile.map((point) => transformed(point, [skeleton.head, skeleton.headDirection - 90]));
          const arms = ['sleeve', 'skin-far', 'sleeve-far'].flatMap((role) => shapesOf(drawing, role).flat());
          for (const arm of [...arms, ...shapesOf(drawing, 'skin').at(-1)]) {
            for (const point of face) {
              atLeast(inside(point, arm) ? 0 : fromEdge(point, arm), 1, label);
            }
          }
        }
      });
    }
  });

  describe('body on a mat', () => {
    /** Parts that lie on the floor beside the mat, in any pose. */
    function besideMat(movement) {
      return Object.keys(movement.poses).flatMap((label) => {
        const drawing = drawPose(movement, label);
        const xs = things(movement, drawing, ['mat']).flatMap((mat) => mat.map(([x]) => x));
        const beside = ([x, y]) => y > -2 && (x < Math.min(...xs) || x > Math.max(...xs));
        return bodyRoles
          .filter((role) => shapesOf(drawing, role).flat(2).some(beside))
          .map((role) => `${label}: ${role}`);
      });
    }

    for (const [id, movement] of fromTheSide.filter(([, { props }]) => props.some(({ role }) => role === 'mat'))) {
      it(`${id}: lies completely on the mat`, () => assert.deepEqual(besideMat(movement), []));
    }

    it('exercise of the sample site content: lies completely on the mat', () => {
      const { exercises } = JSON.parse(readFileSync('test/fixtures/site-content.json', 'utf8'));
      const { figure } = exercises.find(({ id }) => id === 'heel-slide');
      assert.deepEqual(besideMat({ ...figure, poses: { ...figure.poses } }), []);
    });
  });

  describe('drawing in its picture', () => {
    /** Pictures of a series, drawn at the height of the next picture, with the same bed. */
    const seriesOf = ['getting-up-bend'];

    for (const [id, movement] of all.filter(([each]) => !seriesOf.includes(each))) {
      it(`${id}: has equal space above and below`, () => {
        const drawings = Object.keys(movement.poses).map((label) => drawPose(movement, label));
        const [, top = 0, , height = 0] = drawings[0].viewBox.split(' ').map(Number);
        const ys = drawings.flatMap(({ shapes }) =>
          shapes.flatMap(({ role, d, mode, width = 0 }) =>
            shapesOf({ shapes: [{ role, d }] }, role)
              .flat(2)
              .flatMap(([, y]) => (mode === 'stroke' ? [y - width / 2, y + width / 2] : [y])),
          ),
        );
        below(Math.abs(Math.min(...ys) - top - (top + height - Math.max(...ys))), 6);
      });
    }
  });

  describe('body on the bed seen from above', () => {
    for (const [id, movement] of all.filter(([, { props }]) => props.some(({ role }) => role === 'sheet'))) {
      it(`${id}: lies fully in the bed, with the middle of the head on the pillow`, () => {
        const { skeleton, drawing } = poseMoment(movement, movement.path[0]);
        const [bed] = things(movement, drawing, ['sheet']);
        const outside = bodyRoles.filter((role) =>
          shapesOf(drawing, role)
            .flat(2)
            .some((point) => !inside(point, bed)),
        );
        assert.deepEqual(outside, []);
        assert.equal(
          things(movement, drawing, ['pillow']).some((pillow) => inside(skeleton.head, pillow)),
          true,
        );
      });
    }
  });

  describe('body on a pillow', () => {
    for (const [id, part] of [
      ['on-front', 'hips'],
      ['on-back', 'calf'],
    ]) {
      it(`${id}: sinks in only a little`, () => {
        const movement = restPositions[id];
        const { drawing } = poseMoment(movement, 'rest');
        const pillow = things(movement, drawing, ['pillow'])[0];
        const sunk = outlineOf(part, drawing)
          .flat()
          .filter((point) => inside(point, pillow))
          .map((point) => fromEdge(point, pillow));
        atMost(Math.max(0, ...sunk), 4);
      });
    }
  });

  describe('knee roll', () => {
    const rolls = times.map((time) => poseDuring(movements['knee-rolls'], time).roll);
    const legsAt = (roll) => [1, -1].map((side) => rolledLeg(roll, side));
    it('keeps the lengths of the legs in space', () => {
      const space = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      for (const roll of rolls) {
        for (const [hip, knee, ankle] of legsAt(roll)) {
          near(space(hip, knee), lengths.thigh, tolerance);
          near(space(knee, ankle), lengths.shin, tolerance);
        }
      }
    });

    it('keeps the hips and the lower foot on the floor', () => {
      for (const roll of rolls) {
        const legs = legsAt(roll);
        const [[nearHip], [farHip]] = legs;
        const cosine = Math.cos((roll * Math.PI) / 180);
        // The pelvis rests on its middle, 7 thick, or on a side, 6.6 thick.
        const pelvis = Math.min((nearHip[1] + farHip[1]) / 2 - 7, nearHip[1] - 6.6, farHip[1] - 6.6);
        near(pelvis, 0, tolerance, `hips at ${roll}`);
        // The ankle, with the round heel below it, as in the side view.
        const [, heel, radius] = [...soles.foot[1]];
        const feet = legs.map(([, , ankle]) => ankle[1] - heel * cosine - radius);
        near(Math.min(...feet), 0, tolerance, `feet at ${roll}`);
        for (const [, knee, , toes] of legs) {
          above(knee[1] - thickness.knee, 0, `knee at ${roll}`);
          above(toes[1] - soles.foot[2][2], 0, `toes at ${roll}`);
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
          assert.deepEqual(shapesOf(drawing, role), shapesOf(first, role));
        }
        for (const role of ['hair', 'top', 'trousers', 'trousers-far', 'shoe', 'shoe-far']) {
          const points = shapesOf(drawing, role).flat(2);
          assert.deepEqual(
            points.filter((point) => !inside(point, mat)),
            [],
            `${role} at ${time}`,
          );
        }
      }
    });
  });
});
