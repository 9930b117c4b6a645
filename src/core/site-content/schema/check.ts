import { safeParse, type BaseIssue, type InferOutput, type ObjectEntries, type ObjectSchema } from 'valibot';
import { object } from './schema-parts.js';

/** A check of some parts; it names to `onStray` the path of everything that nothing reads. */
export type Check<Content> = (value: unknown, onStray?: (path: string) => void) => Content;

/** What may stand in a file: the parts of all elements, and what editors find the schema by. */
const names = ['tips', 'signs', 'notes', 'exercises', 'contacts', '$schema'];

const join = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${key}`;

/** The path of an issue within the file, such as `tips[2].text`. */
const pathOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, { key }) => join(path, key as string | number), '');

type Keyed = Readonly<Record<string, unknown>>;

/** Names what was given and not taken: it is misspelt, or of a version to come. */
function findStray(given: Keyed, taken: Keyed, onStray: (path: string) => void, path = ''): void {
  for (const key of Object.keys(given)) {
    const here = join(path, Array.isArray(given) ? Number(key) : key);
    if (Object.hasOwn(taken, key)) {
      if (typeof taken[key] === 'object') findStray(given[key] as Keyed, taken[key] as Keyed, onStray, here);
    } else if (path || !names.includes(key)) onStray(here);
  }
}

/**
 * Makes the check of some parts of a site's content. The check throws a `TypeError` that names the place in the file; at the
 * parts that are not named it does not look, and leaves them out.
 */
export function checkOf<const Parts extends ObjectEntries>(
  parts: Parts,
): Check<InferOutput<ObjectSchema<Parts, undefined>>> {
  const schema = object(parts);
  return (value, onStray) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError('the file must be an object');
    }
    const result = safeParse(schema, value, { abortEarly: true });
    if (!result.success) throw new TypeError(`${pathOf(result.issues[0])} ${result.issues[0].message}`);
    if (onStray) findStray(value as Keyed, result.output, onStray);
    return result.output;
  };
}
