import type { warningSigns } from '../advice/warning-signs.js';
import type { SignWords } from '../types.js';

/** Makes a locale name every item of every sign, and none of a sign without items. */
export type WordsOfEverySign = {
  readonly [S in (typeof warningSigns)[number] as S['id']]: SignWords &
    (S['items'] extends readonly []
      ? { readonly items?: never }
      : { readonly items: Readonly<Record<S['items'][number], string>> });
};
