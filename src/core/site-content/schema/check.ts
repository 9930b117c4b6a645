import { safeParse, type BaseIssue, type InferOutput, type ObjectEntries, type ObjectSchema } from 'valibot';
import { object } from './schema-parts.js';

/** Checks some parts of a site's content and returns them. Calls `onUnknownKey` with the path of each unknown key. */
export type Check<Content> = (value: unknown, onUnknownKey?: (path: string) => void) => Content;

/** Keys at the top of a file: the parts of all elements, and `$schema`, by which editors find the schema. */
const topKeys = ['tips', 'signs', 'notes', 'exercises', 'contacts', '$schema'];

const join = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${key}`;

/** The path of an issue within the file, such as `tips[2].text`. */
const pathOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, { key }) => join(path, key as string | number), '');

type Keyed = Readonly<Record<string, unknown>>;

/** Finds the keys that the schema left out: misspelt, or from a later version. */
function findUnknownKeys(given: Keyed, taken: Keyed, onUnknownKey: (path: string) => void, path = ''): void {
  for (const key of Object.keys(given)) {
    const here = join(path, Array.isArray(given) ? Number(key) : key);
    if (Object.hasOwn(taken, key)) {
      if (typeof taken[key] === 'object') findUnknownKeys(given[key] as Keyed, taken[key] as Keyed, onUnknownKey, here);
    } else if (path || !topKeys.includes(key)) onUnknownKey(here);
  }
}

/**
 * Makes a check of some parts of a site's content. The check throws a `TypeError` with the path in the file. It neither
 * checks nor returns other parts.
 */
export function checkOf<const Parts extends ObjectEntries>(
  parts: Parts,
): Check<InferOutput<ObjectSchema<Parts, undefined>>> {
  const schema = object(parts);
  return (value, onUnknownKey) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError('the file must be an object');
    }
    const result = safeParse(schema, value, { abortEarly: true });
    if (!result.success) throw new TypeError(`${pathOf(result.issues[0])} ${result.issues[0].message}`);
    if (onUnknownKey) findUnknownKeys(value as Keyed, result.output, onUnknownKey);
    return result.output;
  };
}
