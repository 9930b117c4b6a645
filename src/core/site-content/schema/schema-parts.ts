/**
 * What the parts of a site's own content are made of. Each piece says in words for the author of the file what it asks for;
 * the place in the file stands before them.
 */
import * as v from 'valibot';

/**
 * A key that is not named gets no further. Valibot walks over the entries with for…in, which must not meet what a page adds
 * to `Object.prototype`.
 */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(Object.assign(Object.create(null) as Entries, entries), ({ expected }) =>
    // The name of a key in quotes is that of one that is missing.
    expected.startsWith('"') ? 'is missing' : 'must be an object',
  );

/** A text with a pattern, which `description` puts into words for the author: “must be a text …”. */
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
/** Absolute, with http or https; or relative: no other scheme, and nothing that a browser would leave out before it looks for one. */
export const address = textLike(
  /^(https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\\\u0000-\u001f]+$/,
  2000,
  'with a web address: https://, http:// or relative',
);
export const source = object({
  title: text,
  url: v.optional(textLike(/^https?:\/\/[^\s\\]+$/, 2000, 'with a web address: https:// or http://')),
});
