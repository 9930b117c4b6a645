/** Contrast as WCAG 2.2 defines it, of colours as the browser paints them. */

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Red, green and blue from 0 to 255 of any CSS colour. */
export function painted(colour) {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** As `<input type="color">` takes it. */
export const hex = (colour) =>
  `#${painted(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(colour) {
  const [red, green, blue] = painted(colour).map((part) => linear(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
