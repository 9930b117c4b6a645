/** Names of attributes and tags in other spellings. */

/** `RedFlagCheck` for `red-flag-check`. */
export const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());

/** `redFlagCheck` for `red-flag-check`. */
export const camelCase = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
