/** A theme as CSS, and back. A colour is a pair: in light and in dark. */

/** The colours that a theme may set, with the token of an element that shows each. */
export const COLOURS = [
  { property: '--care-accent', token: '--_accent', label: 'Brand colour' },
  { property: '--care-surface', token: '--_surface', label: 'Background' },
  { property: '--care-surface-raised', token: '--_surface-raised', label: 'Boxes on it' },
  { property: '--care-text', token: '--_text', label: 'Text' },
  { property: '--care-text-muted', token: '--_text-muted', label: 'Quiet text' },
  { property: '--care-border', token: '--_border', label: 'Lines' },
];

const written = ([light, dark]) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/**
 * @param colours a pair by property
 * @param others other values by property; empty ones are left out
 */
export function themeCss(colours, others) {
  const lines = [
    ...Object.entries(colours).map(([property, pair]) => [property, written(pair)]),
    ...Object.entries(others).filter(([, value]) => value),
  ];
  return lines.length > 0 ? `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}` : '';
}

/** The properties of a style sheet that `themeCss` could have written: pairs of colours and other values. */
export function readTheme(css) {
  const declared = [...css.matchAll(/(--care-[a-z-]+):\s*([^;]+);/g)].map(([, property, value]) => [property, value]);
  const isColour = ([property]) => COLOURS.some((each) => each.property === property);
  const pairOf = (value) => /^light-dark\((.*), (.*)\)$/.exec(value)?.slice(1) ?? [value, value];
  return {
    colours: Object.fromEntries(declared.filter(isColour).map(([property, value]) => [property, pairOf(value)])),
    others: Object.fromEntries(declared.filter((each) => !isColour(each))),
  };
}
