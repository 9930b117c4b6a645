/** How a browser shows the drawings. `test/node/figure.test.mjs` tests the drawings of all movements. */
import { expect, fixture, html } from '@open-wc/testing';
import { movements } from '../../src/content/exercise/movements.js';
import { postures } from '../../src/content/exercise/postures.js';
import { restPositions } from '../../src/content/exercise/rest-positions.js';
import { drawFrame, drawPose } from '../../src/figure/figure.js';
import type { Movement, Shape } from '../../src/figure/figure.js';
import { figureStyles } from '../../src/figure/figure.styles.js';
import { figure } from '../../src/figure/figure.template.js';
import { emulate } from '../support/commands.js';

const all = Object.entries<Movement>({ ...movements, ...restPositions, ...postures });

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
