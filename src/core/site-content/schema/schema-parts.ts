/**
 * The building blocks of the schemas. Each has a message for the author of the file, which follows the path in the file:
 * `tips[2].text is missing`.
 */
import * as v from 'valibot';

/**
 * An object with these entries; other keys are left out. The entries have no prototype, because Valibot reads them with
 * for…in, which would include what a page adds to `Object.prototype`.
 */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(Object.assign(Object.create(null) as Entries, entries), ({ expected }) =>
    // Valibot expects a key's name in quotes when that key is missing.
    expected.startsWith('"') ? 'is missing' : 'must be an object',
  );

/** A text that matches a pattern. `description` completes the message “must be a text …”. */
export const textLike = (pattern: RegExp, most: number, description: string) =>
  v.pipe(
    v.string('must be a text'),
    v.regex(pattern, `must be a text ${description}`),
    v.maxLength(most, `must be ${most} characters at most`),
  );

export const list = <const Item extends v.GenericSchema>(item: Item, most = 200) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must be a list of ${most} at most`));

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, ({ expected }) => `must be ${expected}`);

export const text = textLike(/\S/, 2000, 'that is not empty');
export const id = textLike(/^[a-z][a-z0-9-]*$/, 100, 'of small letters, digits and hyphens, such as wall-lean');
/** An http, https or relative address. No control characters: a browser removes some before it looks for a scheme. */
export const address = textLike(
  /^(https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\\\u0000-\u001f]+$/,
  2000,
  'with a web address: https://, http:// or relative',
);
export const source = object({
  title: text,
  url: v.optional(textLike(/^https?:\/\/[^\s\\]+$/, 2000, 'with a web address: https:// or http://')),
});
