import * as v from 'valibot';
import { id, list, object, oneOf, address, source, text } from './schema-parts.js';

const listFrom = <const Item extends v.GenericSchema>(fewest: number, item: Item, most?: number) =>
  v.pipe(list(item, most), v.minLength(fewest, `must be a list of ${fewest} at least`));
const boolean = v.boolean('must be true or false');
const number = v.number('must be a number');
const whole = v.pipe(number, v.integer('must be a whole number'));
const within = (schema: v.GenericSchema<unknown, number>, min: number, max: number) =>
  v.pipe(schema, v.minValue(min, `must be ${min} at least`), v.maxValue(max, `must be ${max} at most`));
const amount = (min: number, max: number) => within(number, min, max);
const count = (max: number) => within(whole, 1, max);
const range = (max: number) =>
  v.pipe(
    object({ min: count(max), max: count(max), default: count(max) }),
    v.check((each) => each.min <= each.default && each.default <= each.max, 'must have its default from min to max'),
  );
const numbers = (fewest: number, most = fewest) => listFrom(fewest, amount(-400, 400), most);
/** x, clearance, direction; see `End` in movement.types.ts. */
const end = numbers(3);

/** A pose; movement.types.ts explains each field. Every pose has all numbers, and the figure passes the poses in order. */
const pose = object({
  /** Text alternative of the picture. */
  alt: text,
  at: numbers(2, 3),
  trunk: end,
  head: amount(-400, 400),
  hand: end,
  foot: end,
  farHand: v.optional(end),
  farFoot: v.optional(end),
});

const prop = object({
  role: oneOf(['mat', 'floor', 'prop', 'pillow', 'sheet', 'screen', 'box', 'towel']),
  width: v.optional(amount(0.1, 40)),
  points: listFrom(2, numbers(2), 30),
  held: v.optional(boolean),
  between: v.optional(boolean),
});

const figure = object({
  anchor: v.optional(oneOf(['shoulder', 'knee'])),
  poses: listFrom(2, pose, 12),
  loop: v.optional(boolean),
  seconds: amount(0.5, 30),
  /** Centre and height of the picture, and the part of the height that is below the floor. */
  frame: numbers(2, 3),
  props: v.optional(list(prop, 20)),
  towel: v.optional(boolean),
});

const exercise = object({
  id,
  name: text,
  purpose: v.optional(text),
  start: text,
  steps: listFrom(1, text),
  dose: object({
    hold: range(600),
    repetitions: range(60),
    per: oneOf(['set', 'leg', 'side']),
    minutes: v.optional(range(120)),
  }),
  frequency: v.optional(text),
  cautions: v.optional(list(text)),
  notFor: v.optional(list(text)),
  easier: v.optional(list(text)),
  harder: v.optional(list(text)),
  sources: v.optional(list(source)),
  figure: v.optional(figure),
  image: v.optional(object({ src: address, alt: text })),
});

/** The site's notes on exercises, by the exercise's id. */
export const notes = v.optional(list(object({ exercise: text, text })));
/** Exercises that the site adds. */
export const exercises = v.optional(list(exercise));
