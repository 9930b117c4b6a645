/** The English words of every element, by tag. New elements are included automatically. */
import { existsSync, readdirSync } from 'node:fs';

const fileOf = (tag) => new URL(`../../build/src/content/en/${tag}.js`, import.meta.url);
/** Elements without words, such as `care-settings`, have no file. */
const tags = readdirSync('src/elements').filter((tag) => existsSync(fileOf(tag)));

export const englishByTag = Object.fromEntries(
  await Promise.all(tags.map(async (tag) => [tag, (await import(fileOf(tag))).english])),
);

/** Sample values for the place-holders that an element fills in its own texts. */
export const samples = {
  row: 4,
  position: 3,
  total: 40,
  date: '22 November 2026',
  repetition: 2,
  repetitions: 5,
  seconds: 9,
  exercise: 'Bridge',
  time: '6 minutes',
  min: 2,
  max: 5,
  count: 7,
  step: 'Try heat or cold',
  phase: 'First days',
  default: 3,
  minutes: 15,
  gap: 60,
  check: 5,
  timesADay: 4,
  pack: 'Cold',
  product: 'Aspirin for pain',
  reason: 'Your knees are painful.',
  names: 'Bridge, Bird dog',
  drugs: 'a drug like ibuprofen (an NSAID)',
  medicines: 'ibuprofen or naproxen',
  strength: '200 mg',
  tablets: 1,
  upTo: 2,
  times: 3,
  hours: 4,
  toHours: 6,
  most: 6,
  amount: '1,200 mg',
  days: 3,
  from: 15,
  to: 50,
  number: '1',
  numbers: '1',
  name: 'x',
  names: 'x',
  first: 'x',
  poses: 'x',
  features: 'x',
  last: '22 November 2026',
  picture: 'A person sits.',
};
