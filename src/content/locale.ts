/** All that a language must bring. A new language is one folder that fills this in; the compiler names what is missing. */
import type { ReviewState } from './types.js';
import type { WordsByTag } from './words/by-tag.js';
import type { CommonWords } from './words/common.js';

/** Everything in one language. */
export interface LocaleContent extends WordsByTag {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: ReviewState;
  readonly common: CommonWords;
}

/** The tags that have words of their own. */
export type ElementWithWords = keyof WordsByTag;

/** What one element needs of a language. */
export type WordsFor<Tag extends ElementWithWords> = Pick<
  LocaleContent,
  'locale' | 'direction' | 'review' | 'common' | Tag
>;
