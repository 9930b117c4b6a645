/**
 * What a visitor loses, as the README and `docs/frameworks.md` say. The bench fails if anything else is lost, and if something
 * in this list is no longer lost.
 */
const copied = ['ticked signs', 'half-written entry'];
const unkept = ['ticked signs', 'half-written entry', 'ticks in the plan', 'open step'];

const losses = {
  'Turbo, refresh with morph': { 'notice before it': copied },
  diffHTML: { 'notice before it': unkept, 'notice before it, `id`': unkept },
  idiomorph: { 'notice before it': copied },
  barba: {
    'same page': unkept,
    'notice before it': unkept,
    'same page, `id`': unkept,
    'notice before it, `id`': unkept,
    'region and phone changed': unkept,
  },
};

/** How a result differs from what the docs say; empty if it does not. */
export function findSurprises(swapper, name, lost) {
  const known = losses[swapper]?.[name] ?? [];
  return [
    ...lost.filter((each) => !known.includes(each)).map((each) => `lost, against the docs: ${each}`),
    ...known.filter((each) => !lost.includes(each)).map((each) => `kept, against the docs: ${each}`),
  ];
}
