/** The medians of many rounds, with the smallest and largest value. */
const sorted = (values) => values.toSorted((a, b) => a - b);
const rounded = (value) => Number(value.toPrecision(4));

export const median = (values) => sorted(values)[Math.floor(values.length / 2)];

/** @param rounds measurements of the same figures: `{ task: 3, … }`; returns `{ task: { median, least, most }, … }` */
export const summary = (rounds) =>
  Object.fromEntries(
    Object.keys(rounds[0]).map((figure) => {
      const values = rounds.map((each) => each[figure]);
      const spread = { median: median(values), least: Math.min(...values), most: Math.max(...values) };
      return [figure, Object.fromEntries(Object.entries(spread).map(([name, value]) => [name, rounded(value)]))];
    }),
  );
