/** Names of attributes and tags in other spellings. */

/** `redFlagCheck` for `red-flag-check`. */
export const camelCase = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
