/** The drawing of every movement, pose and posture, frame by frame. `test/figure/` tests how a browser shows it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movements } from '../../build/src/content/exercise/movements.js';
import { postures } from '../../build/src/content/exercise/postures.js';
import { restPositions } from '../../build/src/content/exercise/rest-positions.js';
import { drawFrame, drawPose } from '../../build/src/figure/figure.js';
import { near } from './numbers.mjs';

const all = Object.entries({ ...movements, ...restPositions, ...postures });
const times = Array.from({ length: 60 }, (_, index) => index / 59);

const commands = (d) => d.replace(/[^A-Z]/g, '');
const structure = ({ shapes }) =>
  shapes.map(({ role, mode, width, d, pieces }) => [role, mode, width, commands(d), pieces.map((piece) => piece.d)]);

/** The numbers of a path, with every second number (x) mirrored at a vertical line. */
const mirrored = (d, x) =>
  (d.match(/-?[\d.]+/g) ?? []).map((number, index) => (index % 2 ? Number(number) : 2 * x - Number(number)));

describe('drawing', () => {
  for (const [id, movement] of all) {
    describe(id, () => {
      it('has the same shapes, path commands, piece outlines and view box in every frame', () => {
        const first = drawFrame(movement, 0);
        for (const time of times) {
          const frame = drawFrame(movement, time);
          assert.deepEqual(structure(frame), structure(first));
          assert.equal(frame.viewBox, first.viewBox);
        }
      });

      it('has the same shapes in a still, with the arrow last', () => {
        for (const label of Object.keys(movement.poses)) {
          const shapes = drawPose(movement, label).shapes.map(({ role }) => role);
          const frame = drawFrame(movement, 0).shapes.map(({ role }) => role);
          assert.deepEqual(shapes, movement.arrows?.[label] ? [...frame, 'arrow'] : frame);
        }
      });

      it('starts at its first pose, and ends an open path at its last', () => {
        const [first = '', last = ''] = [movement.path[0], movement.path.at(-1)];
        const frame = drawFrame(movement, 0).shapes;
        assert.deepEqual(frame, drawPose(movement, first).shapes.slice(0, frame.length));
        const end = drawFrame(movement, 1).shapes;
        assert.deepEqual(end, drawPose(movement, movement.loop ? first : last).shapes.slice(0, end.length));
      });

      it('contains only numbers', () => {
        for (const time of [0, 0.5, 1]) {
          for (const { d, pieces } of drawFrame(movement, time).shapes) {
            assert.doesNotMatch(
              d + pieces.map((piece) => piece.d + piece.transform).join(''),
              /NaN|undefined|Infinity|e-/,
            );
          }
        }
      });

      it('is 1.6 times as wide as high', () => {
        const [, , width = 0, height = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
        near(width / height, 1.6, 0.01);
      });

      it('mirrors within its view box', () => {
        const [left = 0, , width = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
        const plain = drawFrame(movement, 0.7);
        const mirror = drawFrame(movement, 0.7, { mirrored: true });
        assert.equal(mirror.viewBox, plain.viewBox);
        assert.equal(mirror.transform, `matrix(-1,0,0,1,${2 * movement.frame[0]},0)`);
        mirror.shapes.forEach(({ d }, index) => {
          const expected = mirrored(plain.shapes[index]?.d ?? '', left + width / 2);
          (d.match(/-?[\d.]+/g) ?? []).forEach((number, at) => near(Number(number), expected[at] ?? NaN, 0.11));
        });
      });

      it('places pieces where the still shape is', () => {
        for (const time of [0, 0.4, 1]) {
          for (const { d, pieces } of drawFrame(movement, time).shapes) {
            const numbers = (path) => (path.match(/-?[\d.]+/g) ?? []).map(Number);
            const there = pieces.flatMap((piece) => {
              const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = numbers(piece.transform);
              const flat = numbers(piece.d);
              return flat.map((_, index) =>
                index % 2
                  ? b * (flat[index - 1] ?? 0) + e * (flat[index] ?? 0) + y
                  : a * (flat[index] ?? 0) + c * (flat[index + 1] ?? 0) + x,
              );
            });
            numbers(d).forEach((number, index) => near(number, there[index] ?? NaN, 0.12));
          }
        }
      });
    });
  }
});
