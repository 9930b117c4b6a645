/**
 * All languages other than English at once, for servers and builds, which need no smaller files. Browsers load a language
 * when a page needs it: see `locales.ts`.
 */
import type { LocaleContent } from './locale.js';
import type { QuestionnaireWords } from './words/questionnaire.js';
import * as ar from './ar/index.js';
import * as es from './es/index.js';
import * as fr from './fr/index.js';

export interface Translation {
  readonly content: LocaleContent;
  readonly questionnaireWords: QuestionnaireWords;
}

const translations: Readonly<Record<string, Translation>> = { ar, es, fr };

/** The translation for a language tag: `es` for `es-MX`. `undefined` for English, and for a language without words. */
export function translationFor(language: string): Translation | undefined {
  let tag = language.toLowerCase();
  while (tag && !Object.hasOwn(translations, tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return tag ? translations[tag] : undefined;
}
