import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { movements } from '../../src/content/exercise/movements.js';
import { drawPose, type Drawing } from '../../src/figure/figure.js';
import { figure } from '../../src/figure/figure.template.js';

describe('a still figure', () => {
  const [one, other] = [movements['cat-cow'], movements.bridge].map((movement) =>
    drawPose(movement, movement.path[0]!),
  );
  let place: HTMLElement;
  const show = (drawing: Drawing) => {
    render(figure(drawing, 'A drawing'), place);
    return [...place.querySelectorAll('path')];
  };

  beforeEach(() => {
    place = document.createElement('div');
  });

  it('has a path for each shape, in the colour of its role and as thick as it is', () => {
    const paths = show(one!);
    expect(paths.map((path) => path.getAttribute('d'))).to.deep.equal(one!.shapes.map(({ d }) => d));
    expect(paths[0]).to.be.instanceOf(SVGPathElement);
    for (const [index, { role, mode, width }] of one!.shapes.entries()) {
      expect(paths[index]!.getAttribute('class')).to.equal(`figure-${role} figure-${mode}`);
      expect(paths[index]!.getAttribute('stroke-width')).to.equal(width === undefined ? null : String(width));
    }
  });

  it('keeps its paths while the drawing is the same, and shows another one', () => {
    const [first] = show(one!);
    expect(show(one!)[0]).to.equal(first);
    expect(show(other!).map((path) => path.getAttribute('d'))).to.deep.equal(other!.shapes.map(({ d }) => d));
  });
});
