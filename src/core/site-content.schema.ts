/**
 * The one truth of what a site's own content may hold: elements check a file with it, and `dist/site-content.schema.json`
 * is made from it. Loaded only by an element that is given content. A key that is not named here gets no further.
 */
import * as v from 'valibot';

/** Valibot walks over the entries with for…in, which must not meet what a page adds to `Object.prototype`. */
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(Object.assign(Object.create(null) as Entries, entries));

const text = v.pipe(v.string(), v.regex(/\S/), v.maxLength(2000));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(100));
const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(200));
/** Absolute, with http or https. */
const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s\\]+$/), v.maxLength(2000));
/** The same or relative: no other scheme, and nothing that a browser would leave out before it looks for one. */
const place = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\\\u0000-\u001f]+$/),
  v.maxLength(2000),
);
const source = object({ title: text, url: v.optional(address) });
const urgency = v.picklist(['emergency-now', 'same-day', 'within-days']);

const amount = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));
const range = (max: number) => object({ min: count(max), max: count(max), default: count(max) });
const numbers = (fewest: number, most = fewest) =>
  v.pipe(v.array(amount(-400, 400)), v.minLength(fewest), v.maxLength(most));
/** x, clearance, direction; see `End` in movements.ts. */
const end = numbers(3);

/** As in movements.ts, where each field is explained; every pose is whole, and they are passed in their order. */
const pose = object({
  /** What the picture shows, for people who cannot see it. */
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
  role: v.picklist(['mat', 'floor', 'prop', 'pillow', 'sheet', 'screen', 'box', 'towel']),
  width: v.optional(amount(0.1, 40)),
  points: v.pipe(v.array(numbers(2)), v.minLength(2), v.maxLength(30)),
  held: v.optional(v.boolean()),
  between: v.optional(v.boolean()),
});

const figure = object({
  anchor: v.optional(v.picklist(['shoulder', 'knee'])),
  poses: v.pipe(v.array(pose), v.minLength(2), v.maxLength(12)),
  loop: v.optional(v.boolean()),
  seconds: amount(0.5, 30),
  /** Middle and height of the picture. */
  frame: numbers(2),
  props: v.optional(v.pipe(v.array(prop), v.maxLength(20))),
  towel: v.optional(v.boolean()),
});

const exercise = object({
  id,
  name: text,
  purpose: v.optional(text),
  start: text,
  steps: v.pipe(list(text), v.minLength(1)),
  dose: object({
    hold: range(600),
    repetitions: range(60),
    per: v.picklist(['set', 'leg', 'side']),
    minutes: v.optional(range(120)),
  }),
  frequency: v.optional(text),
  cautions: v.optional(list(text)),
  notFor: v.optional(list(text)),
  easier: v.optional(list(text)),
  harder: v.optional(list(text)),
  sources: v.optional(list(source)),
  figure: v.optional(figure),
  image: v.optional(object({ src: place, alt: text })),
});

export const siteContentSchema = object({
  /** More tips for a strategy, by the strategy's id. */
  tips: v.optional(list(object({ strategy: text, text, source: v.optional(source) }))),
  /** More warning signs; the id of a built-in sign makes that one more urgent, never less. */
  signs: v.optional(list(object({ id, urgency, statement: v.optional(text) }))),
  /** Notes of the clinic on an exercise, by the exercise's id. */
  notes: v.optional(list(object({ exercise: text, text }))),
  /** Exercises of the site's own. */
  exercises: v.optional(list(exercise)),
  /** More lines to contact, never in place of the emergency number. Without an urgency for both other cards. */
  contacts: v.optional(
    list(
      object({
        name: text,
        number: v.optional(v.pipe(v.string(), v.regex(/^(?=(\D*\d){3})[\d\s+#*().\-/–]+$/), v.maxLength(60))),
        url: v.optional(place),
        note: v.optional(text),
        urgency: v.optional(v.picklist(['same-day', 'within-days'])),
      }),
    ),
  ),
});

export type SiteContent = v.InferOutput<typeof siteContentSchema>;

const said: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  integer: 'a whole number',
};

/** What an issue asks for, in words for the author of the file. */
function demand(issue: v.BaseIssue<unknown>): string {
  const { type, expected, requirement } = issue;
  // The name of a key in quotes is that of one that is missing.
  if (type === 'object' && expected?.startsWith('"')) return 'is missing';
  if (type === 'max_length') {
    return `must be ${typeof issue.input === 'string' ? `${String(requirement)} characters` : `a list of ${String(requirement)}`} at most`;
  }
  if (type === 'max_value') return `must be ${String(requirement)} at most`;
  if (type === 'min_value') return `must be ${String(requirement)} at least`;
  if (type === 'min_length') return `must be a list of ${String(requirement)} at least`;
  if (type === 'regex') {
    const { source: pattern } = requirement as RegExp;
    return `must be a text ${pattern === String.raw`\S` ? 'that is not empty' : `like ${pattern}`}`;
  }
  return `must be ${said[type] ?? expected ?? type}`;
}

/** The path of an issue within the file, such as `tips[2].text`. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');

/** Checks a site's content; throws a `TypeError` that names the place in the file. */
export function checkSiteContent(value: unknown): SiteContent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('the file must be an object');
  }
  const result = v.safeParse(siteContentSchema, value, { abortEarly: true });
  if (!result.success) throw new TypeError(`${pathOf(result.issues[0])} ${demand(result.issues[0])}`);
  for (const [index, { dose }] of (result.output.exercises ?? []).entries()) {
    for (const [name, each] of Object.entries(dose)) {
      if (typeof each !== 'object' || (each.min <= each.default && each.default <= each.max)) continue;
      throw new TypeError(`exercises[${index}].dose.${name} must have its default from min to max`);
    }
  }
  return result.output;
}
