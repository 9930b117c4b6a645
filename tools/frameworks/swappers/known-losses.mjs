/**
 * What a visitor loses, as the README and `docs/frameworks.md` say. The bench fails if anything else is lost, and if something
 * in this list is no longer lost.
 */
const copied = ['ticked signs', 'half-written entry'];
const takenOutLate = ['ticked signs', 'half-written entry', 'ticks in the plan', 'open step'];

const losses = {
  'Turbo, refresh with morph': { 'notice before it': copied },
  idiomorph: { 'notice before it': copied },
  barba: {
    'same page': takenOutLate,
    'notice before it': takenOutLate,
    'same page, `id`': takenOutLate,
    'notice before it, `id`': takenOutLate,
    'region and phone changed': takenOutLate,
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
