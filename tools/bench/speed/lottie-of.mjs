/** Writes a movement of our figure as a Lottie animation, to compare both players. */
import { drawFrame } from '../../../dist/figure/figure.js';

const frames = 20;

/** A Lottie path from path data of cubic curves. Its handles are relative to their points. */
function bezier(data) {
  const isClosed = data.endsWith('Z');
  const [x, y, ...curves] = data
    .replace('Z', '')
    .split(/[\sC]+/)
    .map(Number);
  const points = [[x, y]];
  const into = [[0, 0]];
  const out = [];
  for (let at = 0; at < curves.length; at += 6) {
    const [outX, outY, inX, inY, nextX, nextY] = curves.slice(at, at + 6);
    const [hereX, hereY] = points.at(-1);
    out.push([outX - hereX, outY - hereY]);
    into.push([inX - nextX, inY - nextY]);
    points.push([nextX, nextY]);
  }
  if (isClosed) {
    // A closed curve comes back to its first point, which Lottie names once.
    points.pop();
    into[0] = into.pop();
  } else out.push([0, 0]);
  return { c: isClosed, v: points, i: into, o: out };
}

const piecesOf = ({ d }) => d.split('M').filter(Boolean);
const still = (value) => ({ a: 0, k: value });

function layerOf(shape, later, [x, y]) {
  const pieces = piecesOf(shape).map((_, piece) => ({
    ty: 'sh',
    ks: {
      a: 1,
      k: later.map((each, t) => ({ t, s: [bezier(piecesOf(each)[piece])], i: { x: 1, y: 1 }, o: { x: 0, y: 0 } })),
    },
  }));
  const colour = { c: still([0.3, 0.4, 0.5, 1]), o: still(100) };
  const paint = shape.mode === 'fill' ? { ty: 'fl', ...colour } : { ty: 'st', ...colour, w: still(shape.width), lc: 2 };
  const unmoved = { p: still([0, 0]), a: still([x, y]), s: still([100, 100]), r: still(0), o: still(100) };
  return {
    ty: 4,
    ip: 0,
    op: frames,
    st: 0,
    sr: 1,
    ks: unmoved,
    shapes: [{ ty: 'gr', it: [...pieces, paint, { ty: 'tr', ...unmoved, a: still([0, 0]) }] }],
  };
}

/** @param seconds duration of one round */
export function lottieOf(movement, seconds) {
  const drawings = [...Array(frames + 1).keys()].map((frame) => drawFrame(movement, frame / frames));
  const [x, y, width, height] = drawings[0].viewBox.split(' ').map(Number);
  // Lottie paints its first layer last.
  const layers = drawings[0].shapes
    .map((shape, index) =>
      layerOf(
        shape,
        drawings.map(({ shapes }) => shapes[index]),
        [x, y],
      ),
    )
    .reverse();
  return { v: '5.7.0', fr: frames / seconds, ip: 0, op: frames, w: width, h: height, layers };
}
