import { expect, fixture, html } from '@open-wc/testing';
import { movements } from '../../src/content/exercise/movements.js';
import { postures } from '../../src/content/exercise/postures.js';
import { restPositions } from '../../src/content/exercise/rest-positions.js';
import { drawFrame, drawPose } from '../../src/figure/figure.js';
import type { Drawing, Movement, Shape } from '../../src/figure/figure.js';
import { figureStyles } from '../../src/figure/figure.styles.js';
import { figure } from '../../src/figure/figure.template.js';
import { emulate } from '../support/commands.js';

const all = Object.entries<Movement>({ ...movements, ...restPositions, ...postures });
const times = Array.from({ length: 60 }, (_, index) => index / 59);

const commands = (d: string): string => d.replace(/[^A-Z]/g, '');
const structure = ({ shapes }: Drawing): unknown =>
  shapes.map(({ role, mode, width, d, pieces }) => [role, mode, width, commands(d), pieces.map((piece) => piece.d)]);

/** The numbers of a path, with every second number (x) mirrored at a vertical line. */
const mirrored = (d: string, x: number): number[] =>
  (d.match(/-?[\d.]+/g) ?? []).map((number, index) => (index % 2 ? Number(number) : 2 * x - Number(number)));

const isPillow = ({ role, mode }: Shape): boolean => role === 'pillow' && mode === 'stroke';

describe('drawing', () => {
  it('of a position is made once for all who ask for it, and once more for its mirror image', () => {
    const movement: Movement = movements['cat-cow'];
    const [label = ''] = Object.keys(movement.poses);
    expect(drawPose(movement, label)).to.equal(drawPose(movement, label, { mirrored: false }));
    expect(drawPose(movement, label, { mirrored: true })).to.equal(drawPose(movement, label, { mirrored: true }));
    expect(drawPose(movement, label, { mirrored: true })).to.not.equal(drawPose(movement, label));
  });

  for (const [id, movement] of all) {
    describe(id, () => {
      it('has the same shapes, path commands, piece outlines and view box in every frame', () => {
        const first = drawFrame(movement, 0);
        for (const time of times) {
          const frame = drawFrame(movement, time);
          expect(structure(frame)).to.deep.equal(structure(first));
          expect(frame.viewBox).to.equal(first.viewBox);
        }
      });

      it('has the same shapes in a still, with the arrow last', () => {
        for (const label of Object.keys(movement.poses)) {
          const shapes = drawPose(movement, label).shapes.map(({ role }) => role);
          const frame = drawFrame(movement, 0).shapes.map(({ role }) => role);
          expect(shapes).to.deep.equal(movement.arrows?.[label] ? [...frame, 'arrow'] : frame);
        }
      });

      it('starts at its first pose, and ends an open path at its last', () => {
        const [first = '', last = ''] = [movement.path[0], movement.path.at(-1)];
        const frame = drawFrame(movement, 0).shapes;
        expect(frame).to.deep.equal(drawPose(movement, first).shapes.slice(0, frame.length));
        const end = drawFrame(movement, 1).shapes;
        expect(end).to.deep.equal(drawPose(movement, movement.loop ? first : last).shapes.slice(0, end.length));
      });

      it('contains only numbers', () => {
        for (const time of [0, 0.5, 1]) {
          for (const { d, pieces } of drawFrame(movement, time).shapes) {
            expect(d + pieces.map((piece) => piece.d + piece.transform).join('')).not.to.match(
              /NaN|undefined|Infinity|e-/,
            );
          }
        }
      });

      it('is 1.6 times as wide as high', () => {
        const [, , width = 0, height = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
        expect(width / height).to.be.closeTo(1.6, 0.01);
      });

      it('mirrors within its view box', () => {
        const [left = 0, , width = 0] = drawFrame(movement, 0).viewBox.split(' ').map(Number);
        const plain = drawFrame(movement, 0.7);
        const mirror = drawFrame(movement, 0.7, { mirrored: true });
        expect(mirror.viewBox).to.equal(plain.viewBox);
        expect(mirror.transform).to.equal(`matrix(-1,0,0,1,${2 * movement.frame[0]},0)`);
        mirror.shapes.forEach(({ d }, index) => {
          const expected = mirrored(plain.shapes[index]?.d ?? '', left + width / 2);
          (d.match(/-?[\d.]+/g) ?? []).forEach((number, at) =>
            expect(Number(number)).to.be.closeTo(expected[at] ?? NaN, 0.11),
          );
        });
      });

      it('places pieces where the still shape is', () => {
        for (const time of [0, 0.4, 1]) {
          for (const { d, pieces } of drawFrame(movement, time).shapes) {
            const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
            const there = pieces.flatMap((piece) => {
              const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = numbers(piece.transform);
              const flat = numbers(piece.d);
              return flat.map((_, index) =>
                index % 2
                  ? b * (flat[index - 1] ?? 0) + e * (flat[index] ?? 0) + y
                  : a * (flat[index] ?? 0) + c * (flat[index + 1] ?? 0) + x,
              );
            });
            numbers(d).forEach((number, index) => expect(number).to.be.closeTo(there[index] ?? NaN, 0.12));
          }
        }
      });
    });
  }

  it('outlines every mattress and pillow that is a line, so that forced colours show no solid block', async () => {
    await emulate({ forcedColors: 'active' });
    const beds = all.map(([, movement]) => drawFrame(movement, 0)).filter(({ shapes }) => shapes.some(isPillow));
    expect(beds.length).to.be.above(4);
    for (const drawing of beds) {
      const page = await fixture(
        html`<div style="--_figure-soft: #abc; --_figure-line: #000">${figure(drawing, '')}</div>`,
      );
      const style = document.createElement('style');
      style.textContent = figureStyles.cssText;
      page.append(style);
      const paths = [...page.querySelectorAll('path')];
      drawing.shapes.forEach((shape, index) => {
        if (!isPillow(shape)) return;
        const edge = drawing.shapes.slice(0, index).findIndex(({ role, d }) => role === 'edge' && d === shape.d);
        expect(drawing.shapes[edge]?.width).to.be.above(shape.width!);
        expect(getComputedStyle(paths[edge]!).stroke).not.to.equal(getComputedStyle(paths[index]!).stroke);
      });
    }
  });

  it('rolls the knees to the right as the mirror image of the left', () => {
    const paths = (label: string): string[] => drawPose(movements['knee-rolls'], label).shapes.map(({ d }) => d);
    const left = paths('left');
    paths('right').forEach((d, index) => {
      const expected = mirrored(left[index] ?? '', 0);
      expect((d.match(/-?[\d.]+/g) ?? []).map(Number).map((value) => value + 0)).to.deep.equal(
        expected.map((value) => value + 0),
      );
    });
  });

  it('slows to rest at both ends of an open path', () => {
    const moved = (from: number, to: number): number => {
      const [a, b] = [from, to].map((time) =>
        drawFrame(movements.bridge, time).shapes.find(({ role }) => role === 'top'),
      );
      const numbers = (d = ''): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);
      return Math.max(...numbers(a?.d).map((value, index) => Math.abs(value - (numbers(b?.d)[index] ?? NaN))));
    };
    expect(moved(0, 0.03)).to.be.below(moved(0.5, 0.53) / 5);
    expect(moved(0.97, 1)).to.be.below(moved(0.5, 0.53) / 5);
  });
});
