import { safeParse, type BaseIssue, type InferOutput, type ObjectEntries, type ObjectSchema } from 'valibot';
import { object } from './pieces.js';

/** The path of an issue within the file, such as `tips[2].text`. */
const pathOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');

/**
 * Makes the check of some parts of a site's content. The check throws a `TypeError` that names the place in the file; at the
 * parts that are not named it does not look, and leaves them out.
 */
export function checkOf<const Parts extends ObjectEntries>(
  parts: Parts,
): (value: unknown) => InferOutput<ObjectSchema<Parts, undefined>> {
  const schema = object(parts);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError('the file must be an object');
    }
    const result = safeParse(schema, value, { abortEarly: true });
    if (!result.success) throw new TypeError(`${pathOf(result.issues[0])} ${result.issues[0].message}`);
    return result.output;
  };
}
