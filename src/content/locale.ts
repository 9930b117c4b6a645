/**
 * Everything that a language must provide. A new language is one folder of this shape; the compiler names what is
 * missing.
 */
import type { ReviewState } from './types.js';
import type { WordsByTag } from './words/by-tag.js';
import type { CommonWords } from './words/common.js';

/** The words of one language. */
export interface LocaleContent extends WordsByTag {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: ReviewState;
  readonly common: CommonWords;
}

/** The tags of elements that have words. */
export type ElementWithWords = keyof WordsByTag;

/** The part of a language that one element needs. */
export type WordsFor<Tag extends ElementWithWords> = Pick<
  LocaleContent,
  'locale' | 'direction' | 'review' | 'common' | Tag
>;
